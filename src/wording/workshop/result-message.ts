import type { Score } from '../../domain/scoring/report.ts';
import type { ResultPart } from '../../domain/workshop/result-parts.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Messages } from '../../i18n/messages.ts';
import { count, date, fill } from '../../i18n/words.ts';
import { type HeadlineNames, headline } from '../report/headline.ts';

/** What is sent of a workshop: its score, its day, how many replied, and the link that holds it. */
export interface SentResult {
  readonly score: Pick<Score, 'scope' | 'counts' | 'weakestAxis' | 'tiedAxes' | 'heldBackBy'>;
  readonly date: string;
  readonly people: number;
  readonly parts: readonly ResultPart[];
  readonly link: string;
}

/** The message that carries a workshop's result; it names the scope only when the link does. */
export function resultMessage(
  locale: Locale,
  { headline: words, send }: Messages['close'],
  names: HeadlineNames,
  { score, date: day, people, parts, link }: SentResult,
): string {
  const scope = parts.includes('scope') ? score.scope : null;
  return fill(send.text, {
    date: date(locale, day),
    headline: headline(locale, words, { ...score, scope }, names),
    people: count(locale, send.people, people),
    link,
  });
}
