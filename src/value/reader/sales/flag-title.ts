import { plainTitle, squeezed } from '../plain-title.ts';
import { remembered } from '../remembered.ts';
import { FLAG_DAYS, FLAG_ROLES, type FlagRole, flagKind, OPEN_TITLES } from './flag-kinds.ts';
import { sameGender } from './sale-words.ts';

/** Words of a title that say nothing of what the column is about. */
const BESIDE = new Set([
  ...['is', 'was', 'has', 'been', 'be', 'the', 'flag', 'indicator', 'bool', 'boolean', 'yn', 'y', 'n', 'o'],
  ...['yes', 'no', 'oui', 'est', 'ete', 'a', 'la', 'le', 'un', 'une', 'de', 'indicateur', 'status', 'statut'],
  ...['order', 'orders', 'invoice', 'transaction', 'sale', 'purchase', 'row', 'line', 'item', 'record'],
  ...['commande', 'facture', 'vente', 'achat', 'ligne', 'article', 'ticket'],
]);

const ROLES: ReadonlyMap<string, FlagRole> = new Map(
  FLAG_ROLES.flatMap((role) => flagKind(role).titles.map((title) => [title, role] as const)),
);

/** “Facturé” says that a row was invoiced, “facture” which invoice it is of. */
const INVOICED = /^(?:est[\s_]+)?factur\u00e9e?s?(?:\s*\?)?$/iu;

const OPEN: ReadonlyMap<string, FlagRole> = new Map(
  FLAG_ROLES.flatMap((role) => (OPEN_TITLES[role] ?? []).map((title) => [title, role] as const)),
);

const ownWords = remembered((title) => {
  const words = plainTitle(title).split(' ');
  // “Oui/non” goes, “non payé” stays.
  const isAsked = words.includes('oui') && words.includes('non');
  return words.filter((word) => !BESIDE.has(word) && !(isAsked && word === 'non')).join(' ');
});

/** What a column of yes and no with this title would say of its rows: `is_paid`, « Commande réglée ? », `isTest`; undefined for nothing. */
export function flagRole(title: string): FlagRole | undefined {
  if (INVOICED.test(title.normalize('NFC').trim())) return 'invoiced';
  const plain = ownWords(title);
  return ROLES.get(plain) ?? ROLES.get(sameGender(plain));
}

/** The same of a title that is usually of something else: « Paiement », “Cancellation”. */
export function openFlagRole(title: string): FlagRole | undefined {
  return OPEN.get(ownWords(title));
}

const DAYS: ReadonlyMap<string, FlagRole> = new Map(
  (['paid', 'returned', 'deleted', 'voided'] as const).flatMap((role) =>
    FLAG_DAYS[role].map((title) => [title.replaceAll(' ', ''), role] as const),
  ),
);

/** What a day under this title would say of its row; undefined for nothing. */
export function flagDay(title: string): FlagRole | undefined {
  return DAYS.get(squeezed(title));
}
