import type { Sector } from '../domain/model/answer.ts';
import type { AxisId, PracticeId } from '../domain/model/model.ts';
import { wordsToAnswer } from '../domain/model/reading-time.ts';
import type { PracticePage } from './practices.ts';

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
  readonly notApplicable: string;
  readonly startingPoints: Readonly<Record<Sector, string>>;
  readonly proof: { readonly indicator: string; readonly customer: string };
  /** How many words one reads to answer it. */
  readonly words: number;
}

/** The words of the assessment, in model order. */
export function assessmentWords(pages: readonly PracticePage[]): AssessmentPractice[] {
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
    words: wordsToAnswer(words),
  }));
}
