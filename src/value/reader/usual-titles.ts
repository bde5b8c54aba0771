import type { Row } from './row.ts';

/** What a column may be known for by its title. */
export type ColumnMeaning = 'customer' | 'date' | 'amount' | 'currency' | 'quantity' | 'unitPrice' | 'price';

/** Usual titles, the surer ones first, without accents, signs or capitals. */
export const USUAL_TITLES: Readonly<Record<ColumnMeaning, readonly string[]>> = {
  customer: [
    ...['customer id', 'customerid', 'client id', 'id client', 'idclient', 'clientid', 'id customer'],
    ...['customer', 'client', 'code client', 'numero client', 'numero de client', 'no client', 'n client'],
    ...['num client', 'customer number', 'customer no', 'customer code', 'client number'],
    ...['identifiant client', 'user id', 'userid', 'id utilisateur', 'user', 'utilisateur', 'member id'],
    ...['member', 'adherent', 'buyer id', 'buyer', 'acheteur', 'account id', 'account', 'compte'],
    ...['cust id', 'custid', 'cust', 'contact id', 'email', 'courriel', 'code tiers'],
    ...['customer email', 'client email', 'email client', 'adresse email', 'e mail', 'adresse e mail'],
    ...['customer name', 'client name', 'nom client', 'nom du client', 'raison sociale', 'id'],
  ],
  date: [
    ...['date', 'purchase date', 'order date', 'transaction date', 'date achat', 'date d achat'],
    ...['date commande', 'date de commande', 'date de la commande', 'date transaction'],
    ...['date de transaction', 'invoice date', 'invoicedate', 'orderdate', 'purchasedate'],
    ...['transactiondate', 'date facture', 'date de facture', 'date facturation', 'date vente'],
    ...['date de vente', 'sale date', 'jour', 'day', 'datetime', 'date heure', 'timestamp'],
    ...['created at', 'purchased at', 'ordered at', 'cree le'],
  ],
  amount: [
    ...['amount', 'montant', 'montant ttc', 'montant ht', 'montant total', 'total amount', 'order amount'],
    ...['order value', 'order total', 'total', 'total ttc', 'total ht', 'total price', 'revenue'],
    ...['revenu', 'sales', 'ca', 'chiffre d affaires', 'prix total', 'value', 'valeur'],
    ...['spend', 'spent', 'depense', 'net amount', 'montant net', 'amount paid', 'montant paye', 'sum'],
    ...['somme', 'dollars', 'euros', 'line total', 'line amount', 'total ligne', 'total de la ligne'],
    ...['montant ligne', 'montant de la ligne', 'amount eur', 'montant eur', 'amount usd', 'amount gbp'],
  ],
  currency: ['currency', 'devise', 'monnaie', 'currency code', 'code devise'],
  quantity: [
    ...['quantity', 'qty', 'qte', 'quantite', 'quantites', 'nombre', 'quantity ordered', 'order quantity'],
    ...['quantite commandee', 'quantite vendue', 'quantite facturee'],
  ],
  unitPrice: [
    ...['unit price', 'unitprice', 'price per unit', 'prix unitaire', 'prix unitaire ttc'],
    ...['prix unitaire ht', 'pu', 'p u', 'pu ttc', 'pu ht'],
  ],
  price: ['price', 'prix'],
};

/** Words of a title that numbers a purchase or names an article: never a customer. */
const OTHER_THINGS =
  /\b(?:orders?|commandes?|factures?|invoices?|transactions?|tickets?|receipts?|sales?|ventes?|ref|references?|pieces?|bons?|products?|produits?|articles?|sku)\b/;
const PEOPLE = /\b(?:customers?|clients?|users?|buyers?|acheteurs?|members?)\b/;

/** A text without what stands in brackets. A loop, for a pattern takes quadratic time on brackets that never close. */
function withoutBrackets(text: string): string {
  let outside = '';
  let from = 0;
  for (let open = text.indexOf('('); open >= 0; open = text.indexOf('(', from)) {
    const close = text.indexOf(')', open);
    if (close < 0) break;
    outside += `${text.slice(from, open)} `;
    from = close + 1;
  }
  return outside + text.slice(from);
}

/** A title as it is compared: what stands in brackets (a unit) left out. */
export function plainTitle(title: string): string {
  return withoutBrackets(title)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** The column that has the surest title for something. */
export function findUsual(header: Row, what: ColumnMeaning): number | undefined {
  const titles = header.map(plainTitle);
  for (const name of USUAL_TITLES[what]) {
    const at = titles.indexOf(name);
    if (at >= 0) return at;
  }
  return undefined;
}

export function isUsual(title: string, what: ColumnMeaning): boolean {
  return USUAL_TITLES[what].includes(plainTitle(title));
}

/** Whether a title speaks of the purchase or of what was bought, not of who bought. */
export function namesNoCustomer(title: string): boolean {
  const plain = plainTitle(title);
  const isOther = OTHER_THINGS.test(plain) && !PEOPLE.test(plain);
  return isOther || isUsual(title, 'quantity') || isUsual(title, 'unitPrice');
}
