import type { Sector } from '../domain/model/answer.ts';
import type { AxisId, PracticeId } from '../domain/model/model.ts';
import { wordsToAnswer } from '../domain/model/reading-time.ts';
import type { Locale } from '../i18n/locale.ts';
import { withoutCitations } from './cited-text.ts';
import type { PracticePage } from './practices.ts';
import type { Term } from './table-schemas.ts';
import { ladderTermsIn } from './terms.ts';

/** What the assessment needs of a practice, in one language. */
export interface AssessmentPractice {
  readonly id: PracticeId;
  readonly axis: AxisId;
  /** Its place among the practices, from 1. */
  readonly number: number;
  readonly title: string;
  readonly question: string;
  readonly definition: string;
  /** The anchors of levels 0 to 4. */
  readonly levels: readonly string[];
  /** Somebody's own examples beside them: none among our words. */
  readonly examples?: readonly string[] | undefined;
  readonly notApplicable: string;
  readonly startingPoints: Readonly<Record<Sector, string>>;
  readonly proof: { readonly indicator: string; readonly customer: string };
  /** Ids of the terms its lines use. */
  readonly terms: readonly string[];
  /** How many words one reads to answer it. */
  readonly words: number;
}

/** Terms by id: how each is called, and what it means. */
export type LineTerms = Readonly<Record<string, readonly [term: string, definition: string]>>;

/** The words of the assessment, in model order. */
export function assessmentWords(
  pages: readonly PracticePage[],
  terms: readonly Term[],
  locale: Locale,
): AssessmentPractice[] {
  return pages.map(({ practice, words }, index) => ({
    id: practice.id,
    axis: practice.axis,
    number: index + 1,
    title: words.title,
    question: words.question,
    definition: words.definition,
    levels: words.levels,
    notApplicable: words.notApplicable,
    startingPoints: words.sectors,
    proof: words.proof,
    terms: ladderTermsIn(words.levels, terms, locale).map(({ id }) => id),
    words: wordsToAnswer(words),
  }));
}

/** The terms that the lines of these practices use, each once. */
export function lineTerms(
  practices: readonly AssessmentPractice[],
  terms: readonly Term[],
  locale: Locale,
): LineTerms {
  const used = new Set(practices.flatMap((practice) => practice.terms));
  return Object.fromEntries(
    terms
      .filter(({ id }) => used.has(id))
      .map(({ id, term, definition }) => [id, [term[locale], withoutCitations(definition[locale])]]),
  );
}
