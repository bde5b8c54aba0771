import { FLAG_ROLES } from './sales/flag-kinds.ts';

/** What a column of a file of purchases may be. */
export const COLUMN_ROLES = [
  ...(['customer', 'date', 'amount', 'quantity', 'currency', 'order'] as const),
  // what was taken off the price of a line, and how many of its pieces came back
  ...(['discount', 'returnedQuantity'] as const),
  // the first name, where the customer is the last name with it
  'firstName',
  // whether a row is a sale, and what was given back of it
  ...(['status', 'payment', 'cancelled', 'type', 'refunded'] as const),
  // whom a refund goes to, where that is the customer
  'payee',
  // an accountant's book; `other` is the side that was told not to be revenue
  ...(['debit', 'credit', 'side', 'account', 'journal', 'journalName', 'other'] as const),
  // columns of yes and no
  ...FLAG_ROLES.filter((role) => role !== 'refunded' && role !== 'cancelled'),
] as const;
export type ColumnRole = (typeof COLUMN_ROLES)[number];

/** Columns by role, counted from 0. With a quantity, the amount is that of one unit. */
export type Columns = Readonly<Partial<Record<ColumnRole, number>>> & {
  readonly customer: number;
  readonly date: number;
};

/** Columns while they are being looked for. */
export type FoundColumns = { -readonly [Role in ColumnRole]?: number | undefined };

/** Roles that a user may name, or say that no column has. */
export const NAMED_ROLES = [
  'customer',
  'date',
  'amount',
  'quantity',
  'order',
  'status',
  'type',
  'refunded',
  'discount',
  'returnedQuantity',
] as const;
export type NamedRole = (typeof NAMED_ROLES)[number];

/** A column's title, or its place counted from 1 as a text; or its place whatever the titles are; `none` for no column. */
export type WantedColumn = string | { readonly place: number };
/** What the user says of roles. An amount without a quantity is that of the whole row. */
export type NamedColumns = Readonly<Partial<Record<NamedRole, WantedColumn>>>;
