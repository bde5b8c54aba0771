import type { FoundColumns } from './column-roles.ts';
import type { ColumnFacts } from './head-rows.ts';
import { plainTitle } from './plain-title.ts';
import type { Row } from './row.ts';
import { findTitle } from './usual-titles.ts';

/** Titles of a first and a last name that stand together, the surer ones first. */
const PAIRS: readonly (readonly [first: string, last: string])[] = [
  ['customer first name', 'customer last name'],
  ['client first name', 'client last name'],
  ['prenom client', 'nom client'],
  ['prenom du client', 'nom du client'],
  ['client prenom', 'client nom'],
  ['first name', 'last name'],
  ['prenom', 'nom'],
  ['prenom', 'nom de famille'],
  ['prenom', 'nom client'],
  ['prenom', 'nom du client'],
  ['first name', 'surname'],
  ['forename', 'surname'],
  ['given name', 'family name'],
  ['given name', 'surname'],
  ['billing first name', 'billing last name'],
  ['billing address first name', 'billing address last name'],
  ['prenom facturation', 'nom facturation'],
  ['prenom de facturation', 'nom de facturation'],
  ['facturation prenom', 'facturation nom'],
  ['buyer first name', 'buyer last name'],
  ['prenom acheteur', 'nom acheteur'],
  ['prenom de l acheteur', 'nom de l acheteur'],
  ['purchaser first name', 'purchaser last name'],
  ['payer first name', 'payer last name'],
  ['prenom payeur', 'nom payeur'],
  ['donor first name', 'donor last name'],
  ['prenom donateur', 'nom donateur'],
  ['member first name', 'member last name'],
  ['prenom adherent', 'nom adherent'],
  ['contact first name', 'contact last name'],
  ['prenom contact', 'nom contact'],
  ['prenom du contact', 'nom du contact'],
  ['attendee first name', 'attendee last name'],
  ['prenom participant', 'nom participant'],
  ['customers given name', 'customers family name'],
  ['customer given name', 'customer family name'],
  ['name', 'surname'],
];
/** Titles of customers that say less than two names together. */
const LESS: readonly string[] = [
  ...['id', 'nom client', 'nom du client', 'nom', 'nom acheteur', 'nom de l acheteur', 'nom payeur'],
  'nom du payeur',
];
/** Titles of companies, which are customers unless most rows have none. */
const COMPANIES: readonly string[] = [
  ...['company', 'societe', 'company name', 'nom de la societe', 'nom de l entreprise', 'raison sociale'],
  'associated company',
];
const MOST = 0.5;
/** Of those who sell, or of somebody else who did not buy. */
const OF_OTHERS =
  /\b(?:seller|vendor|merchant|shop|store|staff|employee|agent|sales|rep|support|vendeur|magasin|boutique|commercial|employe|to|a|cc|shipping|recipient|livraison|destinataire)\b/;

/** Columns that are called nothing but `id` and number rows. */
export function numbersOfRows(header: Row, facts: ColumnFacts | undefined): readonly number[] {
  return (facts?.distinct ?? []).filter((at) => plainTitle(header[at] ?? '') === 'id');
}

const OF_ACCOUNTS =
  /^(?:account(?: id| name| label)?|compte|nom du compte|libelle du compte|user|utilisateur|company|societe|organi[sz]ation|member|membre)$/;
/** Columns of people or firms, which beside accounts of few kinds are the customers. */
const OF_PEOPLE: readonly string[] = [
  ...['name', 'nom', 'contact', 'contact name', 'nom du contact', 'full name', 'nom complet', 'party name'],
  ...['customer name', 'client name', 'nom client', 'nom du client', 'raison sociale', 'buyer name'],
  ...['nom acheteur', 'nom de l acheteur', 'company name', 'nom de la societe', 'nom de l entreprise'],
];
/** What statements of banks have, and lists of purchases do not. */
const OF_STATEMENTS = [
  /\b(?:value date|settlement date|date (?:de )?(?:la )?valeur|date val)\b/,
  /\b(?:balance|solde)\b/,
  /\b(?:iban|bic|counterparty|contrepartie|partner|beneficiary|beneficiaire|payee)\b/,
] as const;

/**
 * Columns that would name customers by their titles, and do not: numbers of rows, one's own account at a bank, and
 * beside a column of people those of few accounts, clerks or branches of one's own, on which all is booked.
 */
export function namesOfNobody(header: Row, facts: ColumnFacts | undefined): readonly number[] {
  const titles = header.map(plainTitle);
  const isStatement = OF_STATEMENTS.filter((sign) => titles.some((title) => sign.test(title))).length > 1;
  const accounts = [...titles.keys()].filter((at) => OF_ACCOUNTS.test(titles[at] ?? ''));
  const few = facts?.few ?? [];
  const hasPeople = titles.some((title, at) => OF_PEOPLE.includes(title) && !few.includes(at));
  const own = accounts.filter(
    (at) => isStatement || facts?.constant.includes(at) || (hasPeople && few.includes(at)),
  );
  return [...numbersOfRows(header, facts), ...own];
}

/** The column of e-mail addresses, where no title says who bought but one that may number rows. */
export function proposeAddress(
  header: Row,
  { customer }: Pick<FoundColumns, 'customer'>,
  facts: ColumnFacts | undefined,
): number | undefined {
  if (customer !== undefined && plainTitle(header[customer] ?? '') !== 'id') return undefined;
  return facts?.addresses.find((at) => !OF_OTHERS.test(plainTitle(header[at] ?? '')));
}

/** The columns of a first and a last name, where nothing tells customers better. */
export function proposeNames(
  header: Row,
  { customer }: Pick<FoundColumns, 'customer'>,
  facts: ColumnFacts | undefined,
): Pick<FoundColumns, 'firstName' | 'customer'> {
  const title = customer === undefined ? '' : plainTitle(header[customer] ?? '');
  const isBare = COMPANIES.includes(title) && (facts?.share[customer ?? -1] ?? 1) < MOST;
  if (customer !== undefined && !LESS.includes(title) && !isBare) return {};
  for (const [first, last] of PAIRS) {
    const [firstName, lastName] = [findTitle(header, [first]), findTitle(header, [last])];
    if (firstName !== undefined && lastName !== undefined) return { firstName, customer: lastName };
  }
  return {};
}
