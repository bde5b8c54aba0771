import { ROLES, type Role } from './choices.ts';
import {
  type ColumnRole,
  type Columns,
  type FoundColumns,
  NAMED_ROLES,
  type NamedColumns,
  type NamedRole,
  type WantedColumn,
} from './column-roles.ts';
import type { ColumnFacts } from './head-rows.ts';
import type { FileLayout } from './layouts/file-layout.ts';
import { plainTitle } from './plain-title.ts';
import { FileRefusal, shown, shownTitles } from './problem.ts';
import { isPriceBefore, takenOff } from './propose-amount.ts';
import { type Proposal, propose } from './propose-columns.ts';
import type { Row } from './row.ts';
import type { BesidePlaces } from './rows/beside-columns.ts';
import { FLAG_ROLES } from './sales/flag-kinds.ts';
import { saysSummary } from './summary/summary-titles.ts';
import { findUsual, isOrderTotal, isTotalBesideLines, isUsual, WEAK_TITLES } from './usual-titles.ts';

/** The columns to read, and what their titles say of the rows. */
export interface ChosenColumns {
  readonly columns: Columns;
  /** Of all columns. */
  readonly titles: Row;
  readonly layout: FileLayout | null;
  /** Each amount is that of a whole order, and may stand on each of its rows. */
  readonly isOfOrders: boolean;
  /** The user says whether they are. */
  readonly isTold?: boolean;
  /** Roles whose title could stand for something else. */
  readonly weak: readonly ('status' | 'payment' | 'type')[];
  /** Where rows are separated otherwise than the text was taken to be: their cells. */
  readonly cellsOf?: (row: Row) => Row;
  /** Columns kept beside the purchases. */
  readonly beside?: BesidePlaces;
}

/** Whether the user says that no column has a role. */
export function namesNoColumn(wanted: WantedColumn | undefined): boolean {
  return typeof wanted === 'string' && /^(?:none|aucune?)$/i.test(wanted.trim());
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

/** The columns of a first and a last name that the user joins by a plus, where no title reads so. */
function bothNames(header: Row, wanted: WantedColumn): Pick<FoundColumns, 'firstName' | 'customer'> {
  if (typeof wanted !== 'string' || find(header, wanted) !== undefined) return {};
  const [first, last, ...more] = wanted.split('+').map((name) => find(header, name));
  return first === undefined || last === undefined || more.length > 0
    ? {}
    : { firstName: first, customer: last };
}

/** The column a user names; undefined where none is named; refuses one that is not there. */
function named(header: Row, wanted: NamedColumns, role: NamedRole): number | undefined {
  const name = wanted[role];
  if (name === undefined || namesNoColumn(name)) return undefined;
  const at = find(header, name) ?? (role === 'customer' ? bothNames(header, name).customer : undefined);
  if (at !== undefined) return at;
  const column = shown(typeof name === 'string' ? name : String(name.place));
  throw new FileRefusal('no-such-column', { role, column, columns: shownTitles(header) });
}

/** What of a proposal stands beside the columns that the user names. */
function besideNamed(header: Row, wanted: NamedColumns, { columns }: Proposal): FoundColumns {
  const found: FoundColumns = { ...columns };
  const drop = (...roles: readonly ColumnRole[]) => {
    for (const role of roles) delete found[role];
  };
  for (const role of NAMED_ROLES) if (wanted[role] !== undefined) drop(role);
  if (wanted.amount !== undefined) {
    const amount = named(header, wanted, 'amount');
    if (amount === columns.debit) found.other = columns.credit;
    if (amount === columns.credit) found.other = columns.debit;
    drop('quantity', 'debit', 'credit', 'side', 'account', 'journal', 'journalName');
  } else if (wanted.quantity !== undefined && !namesNoColumn(wanted.quantity)) {
    found.amount = findUsual(header, 'unitPrice') ?? findUsual(header, 'price') ?? columns.amount;
  }
  if (wanted.status !== undefined) drop('payment');
  if (namesNoColumn(wanted.status))
    drop(...FLAG_ROLES.filter((role) => role !== 'cancelled' && role !== 'refunded'));
  if (wanted.customer !== undefined) {
    drop('firstName');
    Object.assign(found, bothNames(header, wanted.customer));
    if (named(header, wanted, 'customer') !== columns.customer) drop('payee');
  }
  return found;
}

/** Every role its own column, but for a book whose accounts are its customers. */
function refuseSharing(header: Row, found: FoundColumns): void {
  const own = (['customer', 'date', 'amount', 'quantity', 'order', 'debit', 'credit'] as const)
    .map((role) => found[role])
    .filter((at) => at !== undefined);
  const twice = own.find((at, index) => own.indexOf(at) !== index);
  if (twice !== undefined)
    throw new FileRefusal('same-column', { column: shown(header[twice] || String(twice + 1)) });
}

/** Roles that a column has only as long as the user gives it no other. */
const SEEMING_ROLES = ['order', 'status', 'payment', 'type', ...FLAG_ROLES] as const;

function isNamed(wanted: NamedColumns, role: ColumnRole): boolean {
  return NAMED_ROLES.some((one) => one === role && wanted[one] !== undefined);
}

/** How well a header suits: how many roles it fills. A place says nothing of that: it leaves the usual titles. */
export function rolesFilled(header: Row, wanted: NamedColumns): number {
  if (saysSummary(header, wanted.date !== undefined)) return ROLES.length;
  const { columns } = propose(header);
  return ROLES.filter((role) => {
    const name = wanted[role];
    if (typeof name === 'string' && !namesNoColumn(name)) return find(header, name) !== undefined;
    return columns[role] !== undefined || (role === 'amount' && columns.debit !== undefined);
  }).length;
}

/** What is taken off a price, whichever it is, and its quantity; of any other amount what the user names. */
function proposeTakenOff(header: Row, wanted: NamedColumns, found: FoundColumns): void {
  const { amount, quantity } = found;
  const isPrice = amount !== undefined && (quantity !== undefined || isPriceBefore(header, amount));
  const others = Object.entries(found).flatMap(([role, at]) =>
    role === 'discount' || role === 'returnedQuantity' || at === undefined ? [] : [at],
  );
  const off = isPrice ? takenOff(header, amount, quantity) : {};
  for (const role of ['discount', 'returnedQuantity'] as const) {
    if (wanted[role] !== undefined && !namesNoColumn(wanted[role])) continue;
    delete found[role];
    const at = off[role];
    if (wanted[role] === undefined && at !== undefined && !others.includes(at)) found[role] = at;
  }
}

/** Whether the title of a role could stand for something else. */
function isWeak(title: string, role: 'status' | 'payment' | 'type'): boolean {
  if (title === '') return false;
  const isKnown = role === 'type' || isUsual(title, 'status') || isUsual(title, 'payment');
  return WEAK_TITLES.includes(title) || !isKnown;
}

/**
 * The columns to read: as the user says, else by usual titles. Refuses when customer or date stay empty or two roles share
 * a column. Without an amount the file is one of purchases alone. `facts`: what the rows below the titles say of the columns.
 */
export function chooseColumns(header: Row, wanted: NamedColumns, facts?: ColumnFacts): ChosenColumns {
  const proposal = propose(header, facts);
  const found = besideNamed(header, wanted, proposal);
  const must = (role: Role & ('customer' | 'date')) => {
    const at = named(header, wanted, role) ?? found[role];
    if (at === undefined) throw new FileRefusal('missing-column', { role, columns: shownTitles(header) });
    return at;
  };
  for (const role of NAMED_ROLES) {
    const at = named(header, wanted, role);
    if (at === undefined) continue;
    // What the user names goes before what only seemed so.
    for (const other of SEEMING_ROLES)
      if (found[other] === at && other !== role && !isNamed(wanted, other)) delete found[other];
    found[role] = at;
  }
  proposeTakenOff(header, wanted, found);
  const columns = { ...found, customer: must('customer'), date: must('date') };
  refuseSharing(header, columns);
  const titleOf = (role: ColumnRole) => plainTitle(header[columns[role] ?? -1] ?? '');
  return {
    columns: Object.fromEntries(Object.entries(columns).filter(([, at]) => at !== undefined)) as Columns,
    titles: header,
    layout: proposal.layout,
    isOfOrders:
      columns.quantity === undefined &&
      columns.amount !== undefined &&
      (isTotalBesideLines(header, columns.amount) ||
        (proposal.isOfOrders && columns.amount === proposal.columns.amount) ||
        isOrderTotal(header[columns.amount] ?? '')),
    weak: (['status', 'payment', 'type'] as const).filter(
      (role) => (role === 'payment' || wanted[role] === undefined) && isWeak(titleOf(role), role),
    ),
  };
}
