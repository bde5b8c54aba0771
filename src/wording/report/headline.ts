import { AXIS_IDS, type AxisId, type PracticeId } from '../../domain/model/practice.ts';
import { count, fill, list, type Plural } from '../../i18n/words.ts';
import type { ReportLanguage } from './report-language.ts';

/** What the headline says, in no language. */
export interface HeadlineFacts {
  readonly scope: string | null;
  readonly counts: {
    readonly applicable: number;
    readonly rated: number;
    readonly inPlace: number;
    readonly proven: number;
    readonly unknown: number;
  };
  readonly weakestAxis: AxisId | null;
  readonly tiedAxes: readonly AxisId[];
  readonly heldBackBy: readonly PracticeId[];
}

export interface HeadlineWords {
  readonly noScope: string;
  readonly inPlace: Plural;
  readonly weakest: string;
  readonly tied: string;
  /** All axes tied. */
  readonly level: string;
  readonly heldBack: string;
  readonly unknown: Plural;
  readonly nothingRated: Plural;
}

/** The names the headline uses, by id. */
export interface HeadlineNames {
  readonly axis: (id: AxisId) => string;
  readonly practice: (id: PracticeId) => string;
}

/** The one sentence that sums up an assessment; always computable, however few the answers. */
export function headline(
  locale: string,
  words: HeadlineWords,
  { scope, counts, weakestAxis, tiedAxes, heldBackBy }: HeadlineFacts,
  names: HeadlineNames,
): string {
  const subject = scope?.trim() || words.noScope;
  if (counts.rated === 0) return count(locale, words.nothingRated, counts.unknown, { scope: subject });
  const { applicable, inPlace, proven, unknown } = counts;
  const clauses = [count(locale, words.inPlace, inPlace, { scope: subject, applicable, proven })];
  if (weakestAxis !== null) clauses.push(fill(words.weakest, { axis: names.axis(weakestAxis) }));
  if (tiedAxes.length === AXIS_IDS.length) clauses.push(words.level);
  else if (tiedAxes.length > 0) {
    clauses.push(fill(words.tied, { axes: list(locale, tiedAxes.map(names.axis)) }));
  }
  if (heldBackBy.length > 0) {
    clauses.push(fill(words.heldBack, { practices: list(locale, heldBackBy.map(names.practice)) }));
  }
  const sentence = `${clauses.join('')}.`;
  return unknown === 0 ? sentence : `${sentence} ${count(locale, words.unknown, unknown)}`;
}

/** The headline of one person's report, or of a group's. */
export function headlineOf({ locale, t, practices }: ReportLanguage, facts: HeadlineFacts): string {
  return headline(locale, t.report.headline, facts, {
    axis: (id) => t.common.axis[id].name,
    practice: (id) => practices[id].title,
  });
}
