import { ROLES, type Role } from './choices.ts';
import { FileRefusal, shown } from './problem.ts';
import type { Row } from './row.ts';
import { findUsual, plainTitle } from './usual-titles.ts';

/** Columns by role, counted from 0. With a quantity, the amount is that of one unit. */
export type Columns = Readonly<Record<Role, number>> & {
  readonly quantity?: number;
  readonly currency?: number;
};
/** A column's title, or its place counted from 1 as a text; or its place whatever the titles are. */
export type WantedColumn = string | { readonly place: number };
/** What the user says of roles. An amount without a quantity is that of the whole row. */
export type NamedColumns = Readonly<Partial<Record<Role | 'quantity', WantedColumn>>>;

/** The amount by its title: a total, else the price of one unit with its quantity, else a price. */
function proposeAmount(header: Row): Pick<Partial<Columns>, 'amount' | 'quantity'> {
  const [total, quantity, price] = [
    findUsual(header, 'amount'),
    findUsual(header, 'quantity'),
    findUsual(header, 'price'),
  ];
  if (total !== undefined) return { amount: total };
  const unitPrice = findUsual(header, 'unitPrice') ?? price;
  if (quantity !== undefined && unitPrice !== undefined) return { amount: unitPrice, quantity };
  return price === undefined ? {} : { amount: price };
}

/**
 * The columns that have a usual title, for the page and the terminal alike. A unit price is an amount with its quantity
 * only; a price beside a quantity is that of one unit, unless a total stands there too.
 */
export function proposeColumns(header: Row): Partial<Columns> {
  const [customer, date, currency] = (['customer', 'date', 'currency'] as const).map((what) =>
    findUsual(header, what),
  );
  return {
    ...(customer !== undefined && { customer }),
    ...(date !== undefined && { date }),
    ...proposeAmount(header),
    ...(currency !== undefined && { currency }),
  };
}

function find(header: Row, wanted: WantedColumn): number | undefined {
  // Rows may be longer than their titles.
  if (typeof wanted !== 'string') return wanted.place - 1;
  const exact = header.findIndex((title) => title.trim() === wanted.trim());
  if (exact >= 0) return exact;
  const plain = plainTitle(wanted);
  const alike = header.findIndex((title) => plainTitle(title) === plain && plain !== '');
  if (alike >= 0) return alike;
  const place = /^\d{1,4}$/.test(wanted.trim()) ? Number(wanted) : 0;
  return place >= 1 && place <= header.length ? place - 1 : undefined;
}

/** How well a header suits: how many roles it fills. A place says nothing of that: it leaves the usual titles. */
export function rolesFilled(header: Row, wanted: NamedColumns): number {
  const proposed = proposeColumns(header);
  return ROLES.filter((role) => {
    const name = wanted[role];
    return (typeof name === 'string' ? find(header, name) : proposed[role]) !== undefined;
  }).length;
}

/** The columns to read: as the user says, else by usual titles. Refuses when a role stays empty or shares a column. */
export function chooseColumns(header: Row, wanted: NamedColumns): Columns {
  const titles = shown(header.join(', '));
  const choose = (role: Role | 'quantity', proposed: number | undefined) => {
    const name = wanted[role];
    const at = name === undefined ? proposed : find(header, name);
    if (name === undefined || at !== undefined) return at;
    const column = shown(typeof name === 'string' ? name : String(name.place));
    throw new FileRefusal('no-such-column', { role, column, columns: titles });
  };
  const must = (role: Role, proposed: number | undefined) => {
    const at = choose(role, proposed);
    if (at === undefined) throw new FileRefusal('missing-column', { role, columns: titles });
    return at;
  };
  const proposed = proposeColumns(header);
  const unitPrice =
    wanted.quantity === undefined
      ? undefined
      : (findUsual(header, 'unitPrice') ?? findUsual(header, 'price'));
  const chosen: Record<Role, number> = {
    customer: must('customer', proposed.customer),
    date: must('date', proposed.date),
    amount: must('amount', unitPrice ?? proposed.amount),
  };
  const quantity = choose('quantity', wanted.amount === undefined ? proposed.quantity : undefined);
  const taken = [...Object.values(chosen), ...(quantity === undefined ? [] : [quantity])];
  const twice = taken.find((at, index) => taken.indexOf(at) !== index);
  if (twice !== undefined)
    throw new FileRefusal('same-column', { column: shown(header[twice] || String(twice + 1)) });
  return {
    ...chosen,
    ...(quantity !== undefined && { quantity }),
    ...(proposed.currency !== undefined && { currency: proposed.currency }),
  };
}
