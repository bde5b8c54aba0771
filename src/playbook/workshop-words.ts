import type { AxisId, PracticeId } from '../domain/model/model.ts';
import type { PracticePage } from './practices.ts';

/** The words of a practice that a room reads. */
export interface SpokenPractice {
  readonly title: string;
  readonly question: string;
  /** The anchors of levels 0 to 4. */
  readonly levels: readonly string[];
  /** Somebody's own examples beside them: none among our words. */
  readonly examples?: readonly string[] | undefined;
}

/** What the workshop and its participants need of a practice, in one language. */
export interface WorkshopPractice extends SpokenPractice {
  readonly id: PracticeId;
  readonly axis: AxisId;
  readonly definition: string;
  /** The same in the other language, where both may be on the wall: the facilitator's page. */
  readonly other?: SpokenPractice;
}

/** The words of the practices, in model order; with those of the other language when its pages are given. */
export function workshopWords(
  pages: readonly PracticePage[],
  others?: readonly PracticePage[],
): WorkshopPractice[] {
  return pages.map(({ practice, words }, index) => {
    const other = others?.[index]?.words;
    return {
      id: practice.id,
      axis: practice.axis,
      ...spoken(words),
      definition: words.definition,
      ...(other && { other: spoken(other) }),
    };
  });
}

const spoken = ({ title, question, levels }: PracticePage['words']): SpokenPractice => ({
  title,
  question,
  levels,
});
