import type { Standing } from '../domain/scoring/comparison.ts';
import type { Messages } from '../i18n/messages.ts';
import { fill } from '../i18n/words.ts';

/** The names of the levels, from 0 to 4. */
type LevelNames = readonly string[];

/** A level with its number, kept on one line: “2 · In place”. */
export function levelInWords(names: LevelNames, level: number): string {
  return `${level}\u00a0·\u00a0${names[level]}`;
}

/** A median in words: a level, or the two it lies between, by `between` with the places `low` and `high`. */
export function medianInWords(names: LevelNames, between: string, median: number): string {
  const low = Math.floor(median);
  const name = (level: number) => names[level] ?? '';
  return median === low ? name(low) : fill(between, { low: name(low), high: name(low + 1) });
}

/** A median in figures: “2”, or “2–3” where it lies between two levels. */
export function medianInFigures(median: number): string {
  return Number.isInteger(median) ? String(median) : `${Math.floor(median)}–${Math.ceil(median)}`;
}

/** Where a practice stands: the name of its level, or why it has none. */
export function standingInWords(names: Pick<Messages['common'], 'level' | 'state'>, where: Standing): string {
  return typeof where === 'number' ? (names.level[where] ?? '') : names.state[where];
}
