import * as z from 'zod/mini';
import { colourFrom } from '../../domain/house-style/colour.ts';
import type { HouseStyle, Logo } from '../../domain/house-style/house-style.ts';
import { TEXT_LIMITS } from '../../share/format/limits.ts';

/** The fields of the form, as typed; a part nobody filled in is empty. */
export interface HouseValues {
  readonly name: string;
  readonly main: string;
  readonly second: string;
  readonly footer: string;
  readonly closing: string;
  readonly logo?: Logo | undefined;
}
export type HouseField = Exclude<keyof HouseValues, 'logo'>;

/** What can be wrong with a field. */
export type HouseFault = 'too-long' | 'not-a-colour';

/** The longest texts, in UTF-16 units. */
const LONGEST = { name: TEXT_LIMITS.name, footer: TEXT_LIMITS.name, closing: TEXT_LIMITS.action };

const words = (most: number) =>
  z.string().check(z.refine((typed) => typed.trim().length <= most, { error: 'too-long' }));
const colour = z
  .string()
  .check(
    z.refine((typed) => typed.trim() === '' || colourFrom(typed) !== undefined, { error: 'not-a-colour' }),
  );
const schema = z.looseObject({
  name: words(LONGEST.name),
  main: colour,
  second: colour,
  footer: words(LONGEST.footer),
  closing: words(LONGEST.closing),
});

/** What a form shows of a look. */
export function valuesOf({
  name = '',
  main = '',
  second = '',
  footer = '',
  closing = '',
  logo,
}: HouseStyle): HouseValues {
  return { name, main, second, footer, closing, logo };
}

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** What a form shows once something else is kept, by another tab or late: fields changed here stay as they are. */
export function valuesAfter(here: HouseValues, was: HouseStyle, now: HouseStyle): HouseValues {
  const before = valuesOf(was);
  const isChanged = (field: string) =>
    !isSame(here[field as keyof HouseValues], before[field as keyof HouseValues]);
  const changed = Object.entries(here).filter(([field]) => isChanged(field));
  return { ...valuesOf(now), ...Object.fromEntries(changed) };
}

/** The look that a form says: parts left empty are absent, colours are as documents write them. */
export function styleFrom({ logo, ...typed }: HouseValues): HouseStyle {
  const [main, second] = [colourFrom(typed.main), colourFrom(typed.second)];
  const [name, footer, closing] = [typed.name.trim(), typed.footer.trim(), typed.closing.trim()];
  return {
    ...(name && { name }),
    ...(logo && { logo }),
    ...(main && { main }),
    ...(second && { second }),
    ...(footer && { footer }),
    ...(closing && { closing }),
  };
}

/** What is wrong with each field; empty when nothing is. */
export function faultsIn({ logo, ...typed }: HouseValues): Partial<Record<HouseField, HouseFault>> {
  const checked = z.safeParse(schema, typed);
  if (checked.success) return {};
  const faults = checked.error.issues.map(({ path, message }) => [String(path[0]), message] as const);
  return Object.fromEntries(faults);
}

/** How long the text of a field may be, in UTF-16 units; a colour takes seven signs. */
export function mostOf(field: HouseField): number {
  return field === 'main' || field === 'second' ? '#A0105A'.length : LONGEST[field];
}
