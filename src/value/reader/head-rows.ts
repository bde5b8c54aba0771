import { knownCurrency } from './amounts/currency.ts';
import { BLANKS_AT_MOST, HeaderSearch } from './header.ts';
import { findPieces } from './pieces.ts';
import { plainTitle } from './plain-title.ts';
import { isBlank, type Row } from './row.ts';
import { namesNobody } from './rows/identity.ts';

/** So many rows below the titles, blank ones not counted, tell which columns hold anything. */
const LOOKED_THROUGH = 200;

/** The first rows of a table: down to its titles, and those below that tell which columns hold anything. */
export class HeadRows {
  readonly #search: HeaderSearch;
  readonly #behind: Row[] = [];
  #isFound = false;
  #blanks = 0;

  constructor(rolesFilled: (row: Row) => number) {
    this.#search = new HeaderSearch(rolesFilled);
  }

  /** All rows seen so far. */
  get rows(): readonly Row[] {
    return [...this.#search.rows, ...this.#behind];
  }

  /** Where the titles are among them; -1 while all are blank. */
  get at(): number {
    return this.#search.at;
  }

  /** The rows below the titles, blank ones left out. */
  get below(): readonly Row[] {
    return this.rows.slice(this.at + 1).filter((row) => !isBlank(row));
  }

  /** Takes in the next row; whether that is enough of them. */
  add(row: Row): boolean {
    if (!this.#isFound) {
      this.#isFound = this.#search.add(row);
      return false;
    }
    this.#behind.push(row);
    if (isBlank(row)) this.#blanks += row.length;
    return this.#behind.length >= LOOKED_THROUGH || this.#blanks > BLANKS_AT_MOST;
  }
}

/** What the rows below the titles say of the columns. */
export interface ColumnFacts {
  /** In how many of the rows, as a share of them, each column says something; 1 where there are none to tell. */
  readonly share: readonly number[];
  /** Columns of e-mail addresses. */
  readonly addresses: readonly number[];
  /** Columns of names of currencies, by their title too. */
  readonly currencies: readonly number[];
  /** Columns that say the same in each row, of which there are more than two. */
  readonly constant: readonly number[];
  /** Columns that say something else in each row, of which there are several. */
  readonly distinct: readonly number[];
  /** Columns that say one of a few things, now this, now that, in many rows. */
  readonly few: readonly number[];
  /** The column that is an amount by its title and may count pieces. */
  readonly pieces: number | undefined;
}

const OF_CURRENCIES = /\b(?:currency|currencies|curr?|ccy|devises?|monnaie)\b/;
/** So many things said are few, in so many rows. */
const FEW = { things: 5, rows: 20 } as const;
const ADDRESS = /^[^\s@]+@[^\s@]+$/;

/** Whether a column says one of a few things, and not in one run for each: a list sorted by customer begins with few. */
function isOfFew(column: readonly string[]): boolean {
  const things = new Set(column).size;
  const runs = column.filter((cell, at) => cell !== column[at - 1]).length;
  return column.length >= FEW.rows && things <= FEW.things && runs > 2 * things;
}

/** What the rows below the titles say of the columns. */
export function columnFacts(titles: Row, below: readonly Row[]): ColumnFacts {
  const cells = titles.map((_, at) => below.map((row) => (row[at] ?? '').trim()));
  const said = cells.map((column) => column.filter((cell) => !namesNobody(cell)));
  // One address on all rows is whose file it is.
  const isOne = (column: readonly string[]) => column.length > 2 && new Set(column).size === 1;
  const isCurrency = (column: readonly string[]) =>
    column.length > 0 && column.every((cell) => knownCurrency(cell) !== undefined);
  const isDistinct = (column: readonly string[]) =>
    column.length > 1 && column.length === below.length && new Set(column).size === column.length;
  const constant = [...titles.keys()].filter((at) => isOne(said[at] ?? []));
  return {
    share: said.map((column) => (below.length === 0 ? 1 : column.length / below.length)),
    addresses: [...titles.keys()].filter(
      (at) =>
        (said[at] ?? []).length > 0 &&
        said[at]?.every((cell) => ADDRESS.test(cell)) &&
        !constant.includes(at),
    ),
    currencies: [...titles.keys()].filter(
      (at) => OF_CURRENCIES.test(plainTitle(titles[at] ?? '')) && isCurrency(said[at] ?? []),
    ),
    constant,
    distinct: [...titles.keys()].filter((at) => isDistinct(said[at] ?? [])),
    few: [...titles.keys()].filter((at) => isOfFew(said[at] ?? [])),
    pieces: findPieces(titles, below),
  };
}
