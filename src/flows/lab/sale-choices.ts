import type { SaleValue } from '../../value/reader/account.ts';
import type { ReadOptions } from '../../value/reader/read-transactions.ts';

/** What the visitor says of values of status and type: whether rows that have them count as sales. */
export type SaleChoices = Readonly<Record<string, boolean>>;

/** Whether a value counts: as the visitor says, else as it was taken; undefined while nobody knows. */
export function isCounted(
  { value, said: name = value, taken }: SaleValue,
  choices: SaleChoices,
): boolean | undefined {
  const said = Object.hasOwn(choices, name) ? choices[name] : undefined;
  return said ?? (taken === 'unknown' ? undefined : taken === 'counted');
}

/** What the visitor says anew of one value; nothing more where that is how it was taken already. */
export function choose(
  choices: SaleChoices,
  { value, said = value, taken }: SaleValue,
  counts: boolean,
): SaleChoices {
  const { [said]: _, ...others } = choices;
  const isAsTaken = taken !== 'unknown' && (taken === 'counted') === counts;
  return isAsTaken ? others : { ...others, [said]: counts };
}

/** How the file is then read: what was said of other values before stays. */
export function withChoices(reading: ReadOptions, choices: SaleChoices): ReadOptions {
  const { counts = [], setsAside = [], ...others } = reading;
  const isNew = (value: string) => Object.hasOwn(choices, value);
  const saidOf = (isSale: boolean) => Object.keys(choices).filter((value) => choices[value] === isSale);
  const counted = [...counts.filter((value) => !isNew(value)), ...saidOf(true)];
  const aside = [...setsAside.filter((value) => !isNew(value)), ...saidOf(false)];
  return {
    ...others,
    ...(counted.length > 0 && { counts: counted }),
    ...(aside.length > 0 && { setsAside: aside }),
  };
}
