import type { Decision } from '../../domain/model/assessment.ts';
import type { Score } from '../../domain/scoring/report.ts';
import type { ResultPart } from '../../domain/workshop/result-parts.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Messages } from '../../i18n/messages.ts';
import { byDate, count, date, fill } from '../../i18n/words.ts';
import { marks } from '../model-mark.ts';
import { type HeadlineNames, headline } from '../report/headline.ts';

type SendWords = Messages['close']['send'];

/** What is sent of a workshop: its score, its day, how many replied, and the link that holds it. */
export interface SentResult {
  readonly score: Pick<Score, 'scope' | 'counts' | 'weakestAxis' | 'tiedAxes' | 'heldBackBy'>;
  readonly date: string;
  readonly people: number;
  readonly parts: readonly ResultPart[];
  readonly decisions?: readonly Decision[] | undefined;
  readonly link: string;
  /** Whose own words name the practices; undefined where all are ours. */
  readonly modified?: string | undefined;
}

/** A decision in one line: what is done, by whom, by when, and how one sees that it worked. */
function decisionLine(
  locale: Locale,
  { line }: SendWords,
  { practice: titleOf }: Pick<HeadlineNames, 'practice'>,
  { action, practice, owner, due, indicator }: Decision,
): string {
  const what = action ?? (practice && titleOf(practice)) ?? '';
  const facts = [owner, due && byDate(locale, line, due), indicator].filter(Boolean);
  return facts.length > 0
    ? fill(line.of, { what, facts: facts.join(line.between) })
    : fill(line.alone, { what });
}

/**
 * The message that carries a workshop's result. It begins with what was decided, where that travels, and names the scope
 * only when the link does.
 */
export function resultMessage(
  locale: Locale,
  { close: { headline: words, send }, common }: Pick<Messages, 'close' | 'common'>,
  names: HeadlineNames,
  { score, date: day, people, parts, decisions = [], link, modified }: SentResult,
): string {
  const scope = parts.includes('scope') ? score.scope : null;
  const lines = parts.includes('actions')
    ? decisions.map((decision) => decisionLine(locale, send, names, decision))
    : [];
  const said = fill(send.text, {
    decided: lines.length > 0 ? `${[send.decided, ...lines].join('\n')}\n\n` : '',
    date: date(locale, day),
    headline: headline(locale, words, { ...score, scope }, names),
    people: count(locale, send.people, people),
    link,
  });
  return [said, ...marks({ t: { common }, modified })].join('\n\n');
}
