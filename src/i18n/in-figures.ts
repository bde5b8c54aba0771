import { PERCENT, SEPARATED_VALUES } from './document-conventions.ts';
import { localeOf } from './locale.ts';
import { thousands } from './words.ts';

/**
 * A number as the language writes it, with at most so many decimals: “12,000”, “1.5”, “−0.35” with a minus sign, not a
 * hyphen. Halves go up as they are written: 2.675 is 2.68.
 */
export function inFigures(locale: string, value: number, decimals = 3): string {
  const rounded = Number((value * (1 + Number.EPSILON)).toFixed(decimals));
  const [whole = '', part] = `${rounded}`.replace('-', '−').split('.');
  return thousands(locale, whole) + (part ? SEPARATED_VALUES[localeOf(locale)].decimal + part : '');
}

/** A share of 1 in whole percent: “38%”. */
export function inPercent(locale: string, share: number): string {
  return inFigures(locale, share * 100, 0) + PERCENT[localeOf(locale)];
}
