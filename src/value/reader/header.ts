import { ROLES } from './choices.ts';
import { isBlank, type Row } from './row.ts';

/** Titles stand among so many first rows, blank ones not counted. */
const HEADER_WITHIN = 20;
/** Nothing comes after so many blank cells. */
export const BLANKS_AT_MOST = 200_000;

/**
 * Looks among the first rows of a file for the one with the titles: the first that fills all roles, since a name of the
 * export may stand above; when none does, the first that fills most of them.
 */
export class HeaderSearch {
  /** All rows seen so far. */
  readonly rows: Row[] = [];
  /** Where the titles are among them; -1 while all are blank. */
  at = -1;
  readonly #rolesFilled: (row: Row) => number;
  #best = -1;
  #candidates = 0;
  #blanks = 0;

  constructor(rolesFilled: (row: Row) => number) {
    this.#rolesFilled = rolesFilled;
  }

  /** Takes in the next row; whether the search is over. */
  add(row: Row): boolean {
    this.rows.push(row);
    if (isBlank(row)) {
      this.#blanks += row.length;
      return this.#blanks > BLANKS_AT_MOST;
    }
    this.#candidates += 1;
    // A copy: what is worked out of its titles goes with it, and not only with the rows.
    const filled = this.#rolesFilled([...row]);
    if (filled > this.#best) {
      this.at = this.rows.length - 1;
      this.#best = filled;
    }
    return filled === ROLES.length || this.#candidates === HEADER_WITHIN;
  }

  /** How many roles the titles fill. */
  get score(): number {
    return Math.max(0, this.#best);
  }
}
