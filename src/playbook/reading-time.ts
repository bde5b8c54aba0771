import type { PracticeWords } from './practice-schema.ts';

/** Words a minute of a form that is read with care. Our convention. */
export const READING_SPEED = 200;
/** Seconds to decide and click, per practice. Our convention. */
export const DECIDING_SECONDS = 9;

/** Words in a text: runs without spaces that hold a letter or a digit. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((run) => /[\p{L}\p{N}]/u.test(run)).length;
}

/** Whole minutes to read the questions and anchors of these practices and to answer them. */
export function minutesToAnswer(practices: readonly PracticeWords[]): number {
  const words = practices.reduce(
    (sum, { question, levels }) => sum + countWords([question, ...levels].join(' ')),
    0,
  );
  return Math.ceil(words / READING_SPEED + (practices.length * DECIDING_SECONDS) / 60);
}
