import type { Importance, Sector } from '../model/answer.ts';
import type { PracticeId } from '../model/practice.ts';

/** By the code of a language, such as `fr`; one that is missing keeps our words. */
export type ByLanguage<Value> = Readonly<Record<string, Value | undefined>>;

/** A practice in somebody's own words, in one language. A part that is missing or empty keeps ours. */
export interface OwnPracticeWords {
  readonly title?: string | undefined;
  readonly question?: string | undefined;
  /** What each level looks like, beside its line: levels 0 to 4. */
  readonly examples?: readonly string[] | undefined;
  /** The lines of the levels, for whoever edits the file: the model's, never taken from it. */
  readonly lines?: readonly string[] | undefined;
  /** Where one usually starts in the sector. */
  readonly inSector?: string | undefined;
}

/** What is somebody's own about a practice. */
export interface OwnPractice {
  /** What a blank assessment says of it, until its author says otherwise. */
  readonly importance?: Importance | undefined;
  readonly words?: ByLanguage<OwnPracticeWords> | undefined;
}

/**
 * The model in somebody's own words: names, questions, examples, a sector and importances to begin with. What is
 * measured stays: ids, practices, axes, levels, proof and scoring have no place in it.
 */
export interface OwnWording {
  /** The model whose practices it words. */
  readonly model: number;
  /** Whose words they are. */
  readonly name?: string | undefined;
  /** The sector whose place theirs takes, so that codes stay those of everybody, and what it is called. */
  readonly sector?: { readonly of: Sector; readonly name?: ByLanguage<string> | undefined } | undefined;
  readonly practices: Readonly<Partial<Record<PracticeId, OwnPractice>>>;
}
