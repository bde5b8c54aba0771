import type { Figures } from '../../../i18n/figures.ts';
import type { Locale } from '../../../i18n/locale.ts';
import type { Messages } from '../../../i18n/messages.ts';

/** The words of the five views in one language, and how figures are written. */
export interface AuditLanguage {
  readonly locale: Locale;
  readonly t: Messages['audit'];
  readonly format: Figures;
}

/** The words where the file numbers its orders, and where it does not: what a customer buys on one day is counted then. */
export function auditWords(words: Messages['audit'], isNumbered: boolean): Messages['audit'] {
  if (isNumbered) return words;
  const { byDay } = words;
  return {
    ...words,
    ...byDay,
    one: { ...words.one, ...byDay.one },
    two: { ...words.two, ...byDay.two },
    four: { ...words.four, ...byDay.four },
  };
}

/** How margins are told: as a share of revenue that is the same for all, or as the file has them. */
export interface MarginScale {
  /** Whether anything is known of costs; else margin is revenue, and called so. */
  readonly isMargin: boolean;
  /** What a margin of the views is multiplied by. */
  readonly rate: number;
}

/** A sum with its sign; without one where nothing is left to show. */
export function signedMoney({ format }: Pick<AuditLanguage, 'format'>, value: number): string {
  return withPlus(format.money, value);
}

/** A share with its sign, likewise. */
export function signedShare({ format }: Pick<AuditLanguage, 'format'>, value: number): string {
  return withPlus(format.share, value);
}

/** A figure with its sign; without one where nothing is left to show. */
export function withPlus(show: (value: number) => string, value: number): string {
  if (show(Math.abs(value)) === show(0)) return show(0);
  return value > 0 ? `+${show(value)}` : show(value);
}
