import { grouped } from '../i18n/grouped.ts';
import type { Locale } from '../i18n/locale.ts';
import { count, fill, type Plural } from '../i18n/words.ts';
import { type LeavingReport, voicesOf } from './leaving-report.ts';

/** How many answered; and of how many, where that is known and not fewer. */
export function answeredInWords(leaving: LeavingReport, locale: Locale, of: string, open: Plural): string {
  const voices = voicesOf(leaving);
  const expected = leaving.workshop?.expected;
  return expected !== undefined && expected >= voices
    ? fill(of, grouped(locale, { n: voices, of: expected }))
    : count(locale, open, voices);
}
