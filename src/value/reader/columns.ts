import { FileRefusal, shown } from './problem.ts';
import type { Row } from './separated-rows.ts';

export const ROLES = ['customer', 'date', 'amount'] as const;
export type Role = (typeof ROLES)[number];

/** Columns by role, counted from 0. */
export type Columns = Readonly<Record<Role, number>> & { readonly currency?: number };
/** What the user says of a role: a column's title, or its place counted from 1. */
export type NamedColumns = Readonly<Partial<Record<Role, string>>>;

/** Usual titles, the surer ones first, without accents, signs or capitals. */
const USUAL_NAMES: Readonly<Record<Role | 'currency', readonly string[]>> = {
  customer: [
    ...[
      'customer id',
      'customerid',
      'client id',
      'id client',
      'idclient',
      'clientid',
      'id customer',
      'customer',
    ],
    ...['client', 'code client', 'numero client', 'numero de client', 'no client', 'n client', 'num client'],
    ...[
      'customer number',
      'customer no',
      'customer code',
      'client number',
      'identifiant client',
      'user id',
      'userid',
    ],
    ...[
      'id utilisateur',
      'user',
      'utilisateur',
      'member id',
      'member',
      'adherent',
      'buyer id',
      'buyer',
      'acheteur',
    ],
    ...[
      'account id',
      'account',
      'compte',
      'cust id',
      'custid',
      'cust',
      'contact id',
      'email',
      'courriel',
      'id',
    ],
  ],
  date: [
    ...[
      'date',
      'purchase date',
      'order date',
      'transaction date',
      'date achat',
      'date d achat',
      'date commande',
    ],
    ...['date de commande', 'date de la commande', 'date transaction', 'date de transaction', 'invoice date'],
    ...['invoicedate', 'orderdate', 'purchasedate', 'transactiondate', 'date facture', 'date de facture'],
    ...[
      'date facturation',
      'date vente',
      'date de vente',
      'sale date',
      'jour',
      'day',
      'datetime',
      'date heure',
    ],
    ...['timestamp', 'created at', 'purchased at', 'ordered at', 'cree le'],
  ],
  amount: [
    ...['amount', 'montant', 'montant ttc', 'montant ht', 'montant total', 'total amount', 'order amount'],
    ...[
      'order value',
      'order total',
      'total',
      'total ttc',
      'total ht',
      'total price',
      'revenue',
      'revenu',
      'sales',
    ],
    ...[
      'ca',
      'chiffre d affaires',
      'prix total',
      'price',
      'prix',
      'value',
      'valeur',
      'spend',
      'spent',
      'depense',
    ],
    ...['net amount', 'montant net', 'amount paid', 'montant paye', 'sum', 'somme', 'dollars', 'euros'],
  ],
  currency: ['currency', 'devise', 'monnaie', 'currency code', 'code devise'],
};

/** A title as it is compared: what stands in brackets (a unit) left out. */
function plain(title: string): string {
  return title
    .replace(/\([^)]*\)/g, ' ')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

function usual(titles: readonly string[], role: Role | 'currency'): number | undefined {
  for (const name of USUAL_NAMES[role]) {
    const at = titles.indexOf(name);
    if (at >= 0) return at;
  }
  return undefined;
}

/** The columns that have a usual title. */
export function proposeColumns(header: Row): Partial<Columns> {
  const titles = header.map(plain);
  const found = [...ROLES, 'currency' as const].map((role) => [role, usual(titles, role)] as const);
  return Object.fromEntries(found.filter(([, at]) => at !== undefined));
}

function named(header: Row, wanted: string): number | undefined {
  const exact = header.findIndex((title) => title.trim() === wanted.trim());
  if (exact >= 0) return exact;
  const alike = header.findIndex((title) => plain(title) === plain(wanted) && plain(title) !== '');
  if (alike >= 0) return alike;
  const place = /^\d{1,4}$/.test(wanted.trim()) ? Number(wanted) : 0;
  return place >= 1 && place <= header.length ? place - 1 : undefined;
}

/** How well a header suits: how many roles it fills. */
export function rolesFilled(header: Row, wanted: NamedColumns): number {
  const proposed = proposeColumns(header);
  return ROLES.filter((role) => {
    const name = wanted[role];
    return (name === undefined ? proposed[role] : named(header, name)) !== undefined;
  }).length;
}

/** The columns to read: as the user says, else by usual titles. Refuses when a role stays empty or shares a column. */
export function chooseColumns(header: Row, wanted: NamedColumns): Columns {
  const proposed = proposeColumns(header);
  const titles = shown(header.join(', '));
  const chosen = ROLES.map((role) => {
    const name = wanted[role];
    const at = name === undefined ? proposed[role] : named(header, name);
    if (at !== undefined) return at;
    if (name !== undefined)
      throw new FileRefusal('no-such-column', { role, column: shown(name), columns: titles });
    throw new FileRefusal('missing-column', { role, columns: titles });
  });
  const [customer = 0, date = 0, amount = 0] = chosen;
  const twice = chosen.find((at, index) => chosen.indexOf(at) !== index);
  if (twice !== undefined) throw new FileRefusal('same-column', { column: shown(header[twice] ?? '') });
  return { customer, date, amount, ...(proposed.currency !== undefined && { currency: proposed.currency }) };
}
