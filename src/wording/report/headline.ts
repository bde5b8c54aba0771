import { AXIS_IDS, type AxisId, type PracticeId } from '../../domain/model/practice.ts';
import type { Score } from '../../domain/scoring/report.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Messages } from '../../i18n/messages.ts';
import { count, fill } from '../../i18n/words.ts';
import { quoted, quotedList } from '../quoted.ts';
import type { ReportLanguage } from './report-language.ts';

/** What the headline says, in no language. */
export interface HeadlineFacts
  extends Pick<Score, 'scope' | 'counts' | 'weakestAxis' | 'tiedAxes' | 'heldBackBy'> {
  /** How many of the unknown were not answered yet, where that is known. */
  readonly unanswered?: number;
}

export type HeadlineWords = Messages['report']['headline'];

/** The names the headline uses, by id. */
export interface HeadlineNames {
  readonly axis: (id: AxisId) => string;
  readonly practice: (id: PracticeId) => string;
}

/** A headline in its parts: what it is of, as its author wrote it, and what is said of it, in two short sentences. */
export interface HeadlineParts {
  readonly scope: string;
  readonly verdict: string;
}

/** “7 of 16 practices in place, 4 with proof; 7 not, 2 to be found out.” What is counted adds up. */
export function countsSentence(
  locale: Locale,
  words: HeadlineWords,
  facts: Pick<HeadlineFacts, 'counts' | 'unanswered'>,
): string {
  const { applicable, rated, inPlace, proven, unknown } = facts.counts;
  if (applicable === 0) return words.nothingApplies;
  const left = rated === 0 ? (facts.unanswered ?? 0) : 0;
  const below = rated - inPlace;
  const first =
    rated > 0
      ? count(locale, words.inPlace, inPlace, { applicable, proven: proven || words.noneProven })
      : left > 0
        ? count(locale, words.left, left)
        : words.nothingRated;
  const others = [
    ...(below > 0 ? [count(locale, words.below, below)] : []),
    ...(unknown > left ? [count(locale, words.unknown, unknown - left)] : []),
  ].join(', ');
  return fill(others === '' ? words.counts : words.countsAndOthers, { counts: first, others });
}

/** “Weakest axis: “…”, held back by “…” and “…”.” Ties are called ties; empty when too little is answered. */
function weakestSentence(
  locale: Locale,
  words: HeadlineWords,
  { weakestAxis, tiedAxes, heldBackBy }: HeadlineFacts,
  names: HeadlineNames,
): string {
  if (tiedAxes.length === AXIS_IDS.length) return words.level;
  if (tiedAxes.length > 0) return fill(words.tied, { axes: quotedList(locale, tiedAxes.map(names.axis)) });
  if (weakestAxis === null) return '';
  const axis = quoted(locale, names.axis(weakestAxis));
  const practices = quotedList(locale, heldBackBy.map(names.practice));
  return fill(heldBackBy.length > 0 ? words.heldBack : words.weakest, { axis, practices });
}

/** The two sentences that sum up an assessment, and what it is of; always computable, however few the answers. */
export function headlineParts(
  locale: Locale,
  words: HeadlineWords,
  facts: HeadlineFacts,
  names: HeadlineNames,
): HeadlineParts {
  const sentences = [countsSentence(locale, words, facts), weakestSentence(locale, words, facts, names)];
  return { scope: facts.scope?.trim() || words.noScope, verdict: sentences.filter(Boolean).join(' ') };
}

/** The same as one text, for what holds no markup. */
export function headline(
  locale: Locale,
  words: HeadlineWords,
  facts: HeadlineFacts,
  names: HeadlineNames,
): string {
  return fill(words.whole, { ...headlineParts(locale, words, facts, names) });
}

/** The names of axes and practices as a report has them. */
export function namesIn({ t, practices }: Pick<ReportLanguage, 't' | 'practices'>): HeadlineNames {
  return { axis: (id) => t.common.axis[id].name, practice: (id) => practices[id].title };
}

/** The headline of one person's report, or of a group's. */
export function headlineOf(text: ReportLanguage, facts: HeadlineFacts): string {
  return headline(text.locale, text.t.report.headline, facts, namesIn(text));
}
