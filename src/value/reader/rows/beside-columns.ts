import { BESIDE_ROLES, type BesideRole, type ColumnsBeside, type NamesBeside } from '../../beside.ts';
import { AmountColumn } from '../amounts/amount-column.ts';
import type { DecimalSign } from '../choices.ts';
import { GrowingColumn } from '../growing.ts';
import type { Row } from '../row.ts';
import { ownText } from '../text/own-text.ts';

/** Their places, counted from 0. */
export type BesidePlaces = Readonly<Partial<Record<BesideRole, number>>>;

/** More names than this are no channels and no families: the rest is taken for none. */
const NAMES_AT_MOST = 1000;

/** A column of names, each known by its place. Case and blanks around it do not tell names apart. */
class NameColumn {
  readonly #places = new Map<string, number>();
  readonly #names: string[] = [];
  readonly #rows = new GrowingColumn(Int32Array);

  push(text: string): void {
    const name = text.trim();
    const key = name.toLowerCase();
    let place = name === '' ? -1 : (this.#places.get(key) ?? this.#names.length);
    if (place === this.#names.length && place >= NAMES_AT_MOST) place = -1;
    if (place === this.#names.length) {
      this.#places.set(key, place);
      this.#names.push(ownText(name));
    }
    this.#rows.push(place);
  }

  of(rows: Int32Array): NamesBeside {
    const { values } = this.#rows;
    return { names: this.#names, of: rows.map((at) => values[at] as number) };
  }
}

/** The columns kept beside the purchases, a row each. */
export class BesideColumns {
  readonly #places: BesidePlaces;
  readonly #names: Partial<Record<BesideRole, NameColumn>> = {};
  readonly #margin: AmountColumn | undefined;

  constructor(places: BesidePlaces, decimal?: DecimalSign) {
    this.#places = places;
    for (const role of ['channel', 'family'] as const)
      if (places[role] !== undefined) this.#names[role] = new NameColumn();
    if (places.margin !== undefined) this.#margin = new AmountColumn(decimal);
  }

  push(row: Row): void {
    for (const role of BESIDE_ROLES) {
      const place = this.#places[role];
      if (place === undefined) continue;
      const text = (row[place] ?? '').trim();
      this.#names[role]?.push(text);
      if (role === 'margin') this.#margin?.push(this.#margin.read(text) ?? Number.NaN, text);
    }
  }

  /** Of these rows, in this order. `amount`: theirs, whose sign a margin takes. Refuses margins that nothing settles. */
  of(rows: Int32Array, amount: Float64Array): ColumnsBeside {
    const { channel, family } = this.#names;
    this.#margin?.settle();
    const margins = this.#margin?.values;
    return {
      ...(channel && { channel: channel.of(rows) }),
      ...(family && { family: family.of(rows) }),
      ...(margins && {
        margin: Float64Array.from(rows, (at, row) => {
          const margin = margins[at] as number;
          // What a refund takes back of the margin is written without its sign by some.
          return (amount[row] as number) < 0 ? -Math.abs(margin) : margin;
        }),
      }),
    };
  }
}
