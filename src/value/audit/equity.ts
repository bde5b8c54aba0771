import type { Histories } from '../histories.ts';
import type { Period } from './periods.ts';

/** What today's customers are still worth, and how much of it those won in a period add. */
export interface Equity {
  readonly total: number;
  readonly known: { readonly customers: number; readonly value: number };
  readonly won: { readonly customers: number; readonly value: number };
}

/** Splits what remains to come of each customer by whether he was won in the period. Those who never ordered are in neither. */
export function splitEquity(
  values: Float64Array,
  { purchaseDays, firstDay }: Histories,
  { from, to }: Pick<Period, 'from' | 'to'>,
): Equity {
  const [known, won] = [
    { customers: 0, value: 0 },
    { customers: 0, value: 0 },
  ];
  for (const [at, value] of values.entries()) {
    if (purchaseDays[at] === 0) continue;
    const first = firstDay[at] as number;
    const part = first >= from && first <= to ? won : known;
    part.customers += 1;
    part.value += value;
  }
  return { total: known.value + won.value, known, won };
}
