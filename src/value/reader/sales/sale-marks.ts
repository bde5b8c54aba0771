import type { Columns } from '../column-roles.ts';
import { GrowingColumn } from '../growing.ts';
import type { Row } from '../row.ts';
import { ownText } from '../text/own-text.ts';
import { FlagColumn, saysYes } from './flag-column.ts';
import { FLAG_ROLES } from './flag-kinds.ts';
import { flagRole } from './flag-title.ts';

/** The columns that say whether a row is a sale; of refunds, one that says yes or no. */
const MARK_ROLES = [
  ...(['status', 'payment', 'cancelled', 'type', 'account', 'journal', 'other'] as const),
  ...FLAG_ROLES.filter((role) => role !== 'cancelled'),
] as const;
export type MarkRole = (typeof MARK_ROLES)[number];
const NOTHING_SAID = Object.fromEntries(MARK_ROLES.map((role) => [role, ''])) as Record<MarkRole, string>;
/** What stands in these columns of a row; roles without a column are empty. */
export type Marks = Readonly<Record<MarkRole, string>>;

const SEPARATOR = '\u0001';
/** Accounts are told apart by so many digits. */
const ACCOUNT_DIGITS = 3;

function isNothing(text: string): boolean {
  return !/[1-9]/.test(text);
}

/** What the rows of a file say of being sales, each different set of values once. */
export class SaleMarks {
  readonly #columns: Columns;
  readonly #titles: Row;
  /** Those that have a column. */
  readonly roles: readonly MarkRole[];
  /** Columns of yes and no, by role; a status too whose title asks such a question. */
  readonly flags: ReadonlyMap<MarkRole, FlagColumn>;
  readonly #places = new Map<string, number>();
  readonly #sets: Marks[] = [];
  readonly #rows = new GrowingColumn(Int32Array);

  /** `titles` are those of the columns, empty ones where there are none. */
  constructor(columns: Columns, titles: Row) {
    this.#columns = columns;
    this.#titles = titles;
    this.roles = MARK_ROLES.filter((role) => columns[role] !== undefined);
    this.flags = new Map(this.roles.flatMap((role) => this.#flagOf(role)));
  }

  #flagOf(role: MarkRole): readonly (readonly [MarkRole, FlagColumn])[] {
    const title = this.titleOf(role);
    const own = FLAG_ROLES.find((one) => one === role && one !== 'cancelled');
    const kind = own ?? (role === 'status' || role === 'payment' ? flagRole(title) : undefined);
    return kind === undefined ? [] : [[role, new FlagColumn(kind, title, own === undefined)]];
  }

  /** Whether any column says something of being a sale. */
  get isEmpty(): boolean {
    return this.roles.length === 0;
  }

  /** Takes in a row; the place of its set of values. */
  push(row: Row): number {
    if (this.isEmpty) return 0;
    const [role = 'status'] = this.roles;
    const key =
      this.roles.length === 1
        ? this.#cell(role, row)
        : this.roles.map((one) => this.#cell(one, row)).join(SEPARATOR);
    const place = this.#places.get(key) ?? this.#add(key);
    this.#rows.push(place);
    return place;
  }

  #add(key: string): number {
    const place = this.#sets.length;
    const own = ownText(key);
    const values = own.split(SEPARATOR);
    const told = Object.fromEntries(this.roles.map((role, at) => [role, values[at] ?? '']));
    this.#places.set(own, place);
    this.#sets.push({ ...NOTHING_SAID, ...told });
    return place;
  }

  #cell(role: MarkRole, row: Row): string {
    const cell = (row[this.#columns[role] ?? -1] ?? '').trim();
    const flag = this.flags.size > 0 ? this.flags.get(role) : undefined;
    if (flag) return flag.read(cell);
    switch (role) {
      // Days and reasons differ from row to row: that there is one is all that counts.
      case 'cancelled':
        return saysYes(cell) ? this.titleOf(role) : '';
      case 'account':
        return cell.slice(0, ACCOUNT_DIGITS);
      case 'journal':
        return [cell, (row[this.#columns.journalName ?? -1] ?? '').trim()].filter(Boolean).join(' · ');
      // The side of a book that was not told to be revenue.
      case 'other':
        return isNothing(row[this.#columns.amount ?? -1] ?? '') && !isNothing(cell) ? this.titleOf(role) : '';
      default:
        return cell;
    }
  }

  /** The title of its column, else the role. */
  titleOf(role: MarkRole): string {
    return this.#titles[this.#columns[role] ?? -1] || role;
  }

  /** The different sets of values, by place. */
  get sets(): readonly Marks[] {
    return this.#sets;
  }

  /** The place of each row's set. */
  get rows(): Int32Array {
    return this.#rows.values;
  }
}
