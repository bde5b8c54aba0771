import type { Economics } from '../../value/economics.ts';

/** The economics as they are typed: percentages as texts. */
export interface TypedEconomics {
  readonly margin: string;
  readonly yearlyRate: string;
  readonly months: number;
}

/** The smallest percentage that each may be. */
const LEAST = { margin: 0.1, yearlyRate: 0 } as const;
export type TypedShare = keyof typeof LEAST;

/** A percentage as typed, with a comma or a point; null when it is none of the allowed. */
export function percentTyped(text: string, least: number): number | null {
  const typed = text.trim();
  const value = /^\d+(?:[.,]\d+)?\s*%?$/.test(typed)
    ? Number.parseFloat(typed.replace(',', '.'))
    : Number.NaN;
  return value >= least && value <= 100 ? value / 100 : null;
}

/** A share as percent, without what binary fractions add to it. */
function percentOf(share: number): string {
  return String(Number((share * 100).toPrecision(12)));
}

/** Economics as they would be typed. */
export function asTyped({ margin, yearlyRate, months }: Economics): TypedEconomics {
  return { margin: percentOf(margin), yearlyRate: percentOf(yearlyRate), months };
}

/** Is that share none of the allowed? */
export function isWrong(typed: TypedEconomics, share: TypedShare): boolean {
  return percentTyped(typed[share], LEAST[share]) === null;
}

/** The economics typed; undefined while one of them is wrong. */
export function economicsTyped(typed: TypedEconomics): Economics | undefined {
  const margin = percentTyped(typed.margin, LEAST.margin);
  const yearlyRate = percentTyped(typed.yearlyRate, LEAST.yearlyRate);
  return margin === null || yearlyRate === null ? undefined : { margin, yearlyRate, months: typed.months };
}
