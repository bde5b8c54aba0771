import type { PracticeId } from '../../domain/model/practice.ts';
import type { Vote } from '../../domain/workshop/workshop.ts';

/** A practice as a form may ask it, in whichever language. All its texts are plain: `plainText`. */
export interface AskedInTable {
  readonly id: PracticeId;
  /** Its id, titles and questions. */
  readonly names: readonly string[];
  /** The lines of its levels, 0 to 4, a list a language. */
  readonly lines: readonly (readonly string[])[];
}

/** What is written in a table of answers, in every language of the site, as plain texts. */
export interface TableWords {
  /** Those the workshop asks, in the order of its questions. */
  readonly practices: readonly AskedInTable[];
  /** The names of levels 0 to 4, a list a language. */
  readonly levels: readonly (readonly string[])[];
  readonly votes: readonly (readonly [vote: Exclude<Vote, number>, words: readonly string[]])[];
  /** How columns of names and groups are called. */
  readonly name: readonly string[];
  readonly firstName: readonly string[];
  readonly group: readonly string[];
}
