/** What one reads of a practice to answer it. */
export interface ToAnswer {
  readonly question: string;
  readonly levels: readonly string[];
}

/** Words a minute of a form that is read with care. Our convention. */
const READING_SPEED = 200;
/** Seconds to decide and click, per practice. Our convention. */
const DECIDING_SECONDS = 9;

/** Words in a text: runs without spaces that hold a letter or a digit. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((run) => /[\p{L}\p{N}]/u.test(run)).length;
}

/** The words one reads to answer a practice: its question and its anchors. */
export function wordsToAnswer({ question, levels }: ToAnswer): number {
  return countWords([question, ...levels].join(' '));
}

/** Whole minutes to read that many words and to decide on that many practices; 0 when none is left. */
export function minutesFor(words: number, practices: number): number {
  return Math.ceil(words / READING_SPEED + (practices * DECIDING_SECONDS) / 60);
}

/** Whole minutes to read the questions and anchors of these practices and to answer them. */
export function minutesToAnswer(practices: readonly ToAnswer[]): number {
  const words = practices.reduce((sum, practice) => sum + wordsToAnswer(practice), 0);
  return minutesFor(words, practices.length);
}
