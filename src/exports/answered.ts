import type { Locale } from '../i18n/locale.ts';
import { count, type Plural, thousands } from '../i18n/words.ts';
import { type LeavingReport, voicesOf } from './leaving-report.ts';

/** How many answered; and of how many, where that is known and not fewer. */
export function answeredInWords(leaving: LeavingReport, locale: Locale, of: Plural, open: Plural): string {
  const voices = voicesOf(leaving);
  const expected = leaving.workshop?.expected;
  return expected !== undefined && expected >= voices
    ? count(locale, of, voices, { of: thousands(locale, expected) })
    : count(locale, open, voices);
}
