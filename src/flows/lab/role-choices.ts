import { NAMED_ROLES, type NamedRole } from '../../value/reader/column-roles.ts';
import type { Preview } from '../../value/reader/preview.ts';
import type { ReadOptions } from '../../value/reader/read-transactions.ts';

/** The columns that the visitor settles. */
export const SETTLED_ROLES = NAMED_ROLES;
export type SettledRole = NamedRole;

/** What is taken off the price of one unit and its quantity; of other amounts it is not asked. */
const OF_UNITS: readonly SettledRole[] = ['discount', 'returnedQuantity'];

/** The roles that may have a column, where the amount is made as it is chosen. */
export function openRoles({ quantity }: Pick<RoleChoices, 'quantity'>): readonly SettledRole[] {
  return quantity === 'none' ? SETTLED_ROLES.filter((role) => !OF_UNITS.includes(role)) : SETTLED_ROLES;
}

/**
 * What a control of a column holds: its place counted from 1; `none` for no column; `book` for an amount made of debit and
 * credit; `names` for a customer by first and last name; '' while it is to be chosen.
 */
export type RoleChoice = string;
export type RoleChoices = Readonly<Record<SettledRole, RoleChoice>>;

/** Whether no file is read without a column of that role. One without amounts is one of purchases alone. */
export function isNeeded(role: SettledRole): role is 'customer' | 'date' {
  return role === 'customer' || role === 'date';
}

function proposedChoice(role: SettledRole, { columns }: Pick<Preview, 'columns'>): RoleChoice {
  const at = columns[role];
  if (role === 'customer' && columns.firstName !== undefined) return 'names';
  if (at !== undefined) return String(at + 1);
  if (role === 'amount' && columns.debit !== undefined) return 'book';
  return isNeeded(role) ? '' : 'none';
}

function mapRoles(choiceOf: (role: SettledRole) => RoleChoice): RoleChoices {
  return Object.fromEntries(SETTLED_ROLES.map((role) => [role, choiceOf(role)])) as Record<
    SettledRole,
    RoleChoice
  >;
}

function isGuessed(role: SettledRole, { guessed }: Pick<Preview, 'guessed'>): boolean {
  return guessed.some((one) => one === role);
}

/**
 * What the controls show first: what was settled before, else what titles say. What is only guessed is to be chosen, for
 * a guess must not become a figure.
 */
export function firstRoles(preview: Pick<Preview, 'columns' | 'guessed'>, given: ReadOptions): RoleChoices {
  return mapRoles((role) => {
    const wanted = given[role];
    if (wanted === undefined) return isGuessed(role, preview) ? '' : proposedChoice(role, preview);
    return typeof wanted === 'object' ? String(wanted.place) : wanted;
  });
}

/** The roles that nothing is chosen for. */
export function missingRoles(roles: RoleChoices): readonly SettledRole[] {
  return SETTLED_ROLES.filter((role) => roles[role] === '');
}

/** The second of two roles that have one column; undefined when each has its own. */
export function twiceChosen(roles: RoleChoices): SettledRole | undefined {
  const open = openRoles(roles);
  const places = open.map((role) => roles[role]);
  return open.find((role, at) => /^\d+$/.test(roles[role]) && places.indexOf(roles[role]) !== at);
}

/**
 * The columns to name to the reader: those chosen otherwise than it proposes by itself, so that a file is read alike here and
 * in the terminal. Amount and quantity go together.
 */
export function namedRoles(roles: RoleChoices, preview: Pick<Preview, 'columns' | 'guessed'>): ReadOptions {
  const isOther = (role: SettledRole) =>
    isGuessed(role, preview) || roles[role] !== proposedChoice(role, preview);
  const isOtherSum = isOther('amount') || isOther('quantity');
  const named = openRoles(roles).filter((role) =>
    role === 'amount' || role === 'quantity' ? isOtherSum : isOther(role),
  );
  return Object.fromEntries(
    named.flatMap((role) => {
      const choice = roles[role];
      if (choice === 'book' || choice === 'names' || choice === '') return [];
      return [[role, choice === 'none' ? choice : { place: Number(choice) }]];
    }),
  );
}
