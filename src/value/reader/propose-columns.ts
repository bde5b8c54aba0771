import { currencyInTitle } from './amounts/currency.ts';
import type { ColumnRole, Columns, FoundColumns } from './column-roles.ts';
import type { ColumnFacts } from './head-rows.ts';
import type { FileLayout } from './layouts/file-layout.ts';
import type { LayoutRecipe } from './layouts/recipe.ts';
import { recogniseLayout } from './layouts/recognise.ts';
import { namesOfNobody, numbersOfRows, proposeAddress, proposeNames } from './people-names.ts';
import { plainTitle } from './plain-title.ts';
import { proposeAmount } from './propose-amount.ts';
import type { Row } from './row.ts';
import type { FlagRole } from './sales/flag-kinds.ts';
import { flagDay, flagRole, openFlagRole } from './sales/flag-title.ts';
import { findByWords } from './title-words.ts';
import {
  ACCOUNT_TITLES,
  findPaperNumber,
  findStatusLike,
  findSum,
  findTitle,
  findUsual,
} from './usual-titles.ts';

/** What titles say of a file: which export it is, and the columns that are known by their titles. */
export interface Proposal {
  readonly layout: FileLayout | null;
  readonly columns: Partial<Columns>;
  /** Its amounts are those of whole orders, whatever their title. */
  readonly isOfOrders: boolean;
}

function ofRecipe(header: Row, recipe: LayoutRecipe | undefined): FoundColumns {
  const found: FoundColumns = {};
  for (const [role, titles] of Object.entries(recipe?.columns ?? {})) {
    const at = findTitle(header, titles);
    if (at !== undefined) found[role as ColumnRole] = at;
  }
  return found;
}

/** Debit and credit, and the columns of a book beside them. A file with an amount needs neither. */
function proposeBook(header: Row, found: FoundColumns): void {
  if (found.amount !== undefined && found.side === undefined) return;
  found.debit ??= findUsual(header, 'debit');
  found.credit ??= findUsual(header, 'credit');
  if (found.side === undefined && (found.debit === undefined || found.credit === undefined)) {
    delete found.debit;
    delete found.credit;
    return;
  }
  found.account ??= findTitle(header, ACCOUNT_TITLES);
  if (found.customer === undefined || found.customer === found.account) {
    const others = found.account === undefined ? [] : [found.account];
    const customer = findUsual(header, 'customer', others) ?? found.account;
    if (customer !== undefined) found.customer = customer;
  }
  found.journal ??= findUsual(header, 'journal');
  found.journalName ??= findUsual(header, 'journalName');
}

function taken(found: FoundColumns): readonly number[] {
  return Object.values(found).filter((at) => at !== undefined);
}

/** Columns of yes and no; the day of a payment is one where nothing else tells of payments. */
function findFlags(header: Row, found: FoundColumns): void {
  for (const [at, title] of header.entries()) {
    const role = Object.values(found).includes(at) ? undefined : (flagRole(title) ?? openFlagRole(title));
    if (role === undefined) continue;
    // Beside how much was refunded, whether a sale was refunded whole says more.
    found[role === 'refunded' && found.refunded !== undefined ? 'returned' : role] ??= at;
  }
  const has = (...roles: readonly ColumnRole[]) => roles.some((role) => found[role] !== undefined);
  const dayOf = (role: FlagRole) => {
    const at = header.findIndex((title, place) => flagDay(title) === role && !taken(found).includes(place));
    if (at >= 0) found[role] ??= at;
  };
  dayOf('deleted');
  dayOf('voided');
  if (!has('status', 'payment', 'paid', 'captured', 'unpaid')) dayOf('paid');
  // A day says nothing of how much was given back.
  if (!has('status', 'payment', 'refunded')) dayOf('returned');
}

/** A column that holds nothing has these roles only where no other serves. */
const SERVED = ['customer', 'date', 'amount', 'order'] as const;
type Served = Pick<FoundColumns, (typeof SERVED)[number]>;

/** Titles, but for those of columns that hold nothing. */
function titlesOfFilled(header: Row, facts: ColumnFacts | undefined): Row {
  const { share } = facts ?? {};
  return share?.includes(0) ? header.map((title, at) => (share[at] === 0 ? '' : title)) : header;
}

/** Takes columns that hold nothing out of the way of others; what they were found for. */
function setBareAside(found: FoundColumns, ofFilled: FoundColumns, facts: ColumnFacts | undefined): Served {
  const bare: { -readonly [Role in keyof Served]: Served[Role] } = {};
  // Of a book, rows of many journals come first.
  if (found.account !== undefined) return bare;
  for (const role of SERVED) {
    if (facts?.share[found[role] ?? -1] !== 0) continue;
    bare[role] = found[role];
    found[role] = ofFilled[role];
  }
  return bare;
}

/** The columns whose titles ask for a yes or no. */
function flagColumns(header: Row): readonly number[] {
  return [...header.keys()].filter((at) => flagRole(header[at] ?? '') !== undefined);
}

/** A status under a title of its own, such as “Order Payment State”. */
function proposeStatusLike(header: Row, found: FoundColumns, isOpen: (role: ColumnRole) => boolean): void {
  const flags = flagColumns(header);
  for (const role of ['status', 'payment'] as const)
    if (isOpen(role)) found[role] = findStatusLike(header, role === 'payment', [...taken(found), ...flags]);
}

/** What was given back, under a title of its own that says that it is a sum: “Refunded to buyer amount”, “Returned (USD)”. */
function findRefunded(header: Row, others: readonly number[]): number | undefined {
  const isSum = (title: string) => OF_A_SUM.test(plainTitle(title)) || currencyInTitle(title) !== null;
  const noSums = [...header.keys()].filter((at) => !isSum(header[at] ?? ''));
  return findByWords(header, 'refunded', [...others, ...noSums]);
}

const OF_A_SUM = /\b(?:amounts?|total|value|sum|montants?|somme|valeur)\b/;
const NET_SALES: readonly string[] = ['net sales', 'ventes nettes', 'net revenue', 'revenu net', 'ca net'];

/** The columns that say what a row is: its paper, and whether it is a sale. */
function proposeMarks(
  header: Row,
  filled: Row,
  found: FoundColumns,
  rowNumbers: readonly number[],
  isOpen: (role: ColumnRole) => boolean,
): void {
  for (const role of ['status', 'payment', 'cancelled', 'type', 'refunded'] as const)
    if (isOpen(role)) found[role] = findUsual(header, role, taken(found));
  if (isOpen('refunded')) found.refunded = findRefunded(filled, taken(found));
  // What is sold net of them is sold without what came back.
  if (found.amount !== undefined && findSum(header, NET_SALES) === found.amount) delete found.refunded;
  const isPaper = found.status ?? found.payment ?? found.type;
  if (isOpen('order') && isPaper !== undefined)
    found.order =
      findPaperNumber(filled, taken(found)) ?? rowNumbers.find((at) => !taken(found).includes(at));
  proposeStatusLike(header, found, isOpen);
  findFlags(header, found);
  if (found.status === undefined && found.payment !== undefined) {
    found.status = found.payment;
    delete found.payment;
  }
}

/**
 * The columns that have a usual title, for the page and the terminal alike; those of a known export before all. A unit
 * price is an amount with its quantity only; a price beside a quantity is that of one unit, unless a total stands there
 * too. `facts`: what the rows below the titles say of them.
 */
export function propose(header: Row, facts?: ColumnFacts): Proposal {
  const recipe = recogniseLayout(header);
  const filled = titlesOfFilled(header, facts);
  const found = ofRecipe(header, recipe);
  const bare = setBareAside(found, ofRecipe(filled, recipe), facts);
  const isOpen = (role: ColumnRole) => found[role] === undefined && !recipe?.without?.includes(role);
  /** By its title where it holds something, else by its title alone. */
  const find = (role: 'customer' | 'date' | 'currency' | 'order', others?: readonly number[]) =>
    findUsual(filled, role, others) ?? bare[role as keyof Served] ?? findUsual(header, role, others);
  const nobody = namesOfNobody(header, facts);
  if (isOpen('customer')) found.customer = findUsual(filled, 'customer', nobody);
  found.customer = proposeAddress(header, found, facts) ?? found.customer;
  Object.assign(found, proposeNames(filled, found, facts));
  if (isOpen('customer'))
    found.customer = find('customer', nobody) ?? findByWords(filled, 'customer', nobody);
  for (const role of ['date', 'currency'] as const) if (isOpen(role)) found[role] = find(role);
  if (isOpen('date')) found.date = findByWords(filled, 'date', taken(found));
  if (isOpen('currency')) found.currency = facts?.currencies.find((at) => !taken(found).includes(at));
  if (found.amount === undefined && found.debit === undefined && facts?.pieces === undefined) {
    const amount = proposeAmount(filled);
    if (amount.amount !== undefined) Object.assign(found, amount);
    else Object.assign(found, bare.amount === undefined ? proposeAmount(header) : { amount: bare.amount });
  }
  proposeBook(header, found);
  // « Facturé » is no number of an invoice.
  if (isOpen('order')) found.order = find('order', [...taken(found), ...flagColumns(header)]);
  proposeMarks(header, filled, found, numbersOfRows(header, facts), isOpen);
  const known = Object.entries(found).filter(([, at]) => at !== undefined);
  return {
    layout: recipe?.layout ?? null,
    columns: Object.fromEntries(known),
    isOfOrders: recipe?.isOfOrders === true,
  };
}
