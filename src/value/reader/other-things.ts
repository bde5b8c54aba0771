import { plainTitle } from './plain-title.ts';
import { isUsual, withoutTaxed } from './usual-titles.ts';

const word = (...words: readonly string[]) => new RegExp(`\\b(?:${words.join('|')})\\b`);

/** Words of a title that is none of who bought, when, and for how much, whatever stands in its column. */
const NOTHING_OF_A_PURCHASE = word(
  ...['time', 'heures?', 'hour', 'timezone', 'fuseau', 'tax(?:es?)?', 'vat', 'tva', 'gst', 'taxes?'],
  ...['shipping', 'livraison', 'delivery', 'postage', 'port', 'freight', 'handling', 'transport'],
  ...['phone', 'tel', 'telephone', 'mobile', 'portable', 'fax', 'postcode', 'post code', 'postal', 'zip'],
  ...['cp', 'colou?r', 'couleur', 'size', 'taille', 'pointure', 'weight', 'poids', 'sku', 'ean', 'gtin'],
  ...['asin', 'upc', 'barcode', 'code barres?', 'isbn', 'stock', 'inventory', 'discounts?', 'remises?'],
  ...['reductions?', 'coupons?', 'promo', 'fees?', 'frais', 'commission', 'tips?', 'pourboire', 'margin'],
  ...['marge', 'cost', 'cout', 'rate', 'taux', 'percent', 'pourcentage', 'country', 'pays', 'city', 'ville'],
  ...['region', 'departement', 'province', 'address(?:es)?', 'street', 'rue', 'latitude', 'longitude', 'lat'],
  ...['lng', 'age', 'gender', 'sexe', 'genre', 'birth', 'birthday', 'naissance', 'rating', 'note', 'notes'],
  ...['comments?', 'commentaires?', 'status', 'statut', 'etat', 'type', 'method', 'methode', 'mode'],
  ...['channel', 'canal', 'source', 'campaign', 'url', 'ip', 'iban', 'siret', 'siren', 'currency', 'devise'],
  ...['category', 'categorie', 'brand', 'marque', 'famille', 'seller', 'vendeur', 'salesperson', 'store'],
  ...['magasin', 'boutique', 'warehouse', 'entrepot', 'due', 'echeance', 'expiry', 'expiration', 'balance'],
  ...['solde', 'lettrage', 'let', 'points?', 'description', 'libelle', 'label', 'adresse'],
  ...['digits', 'chiffres', 'location', 'exchange', 'settlement'],
);
/** Words of a title that numbers a purchase or names an article. */
const OF_THE_PURCHASE = word(
  ...['orders?', 'commandes?', 'factures?', 'invoices?', 'transactions?', 'tickets?', 'receipts?', 'sales?'],
  ...['ventes?', 'ref', 'references?', 'pieces?', 'bons?', 'products?', 'produits?', 'articles?', 'items?'],
  ...['lineitem', 'line', 'ligne', 'payments?', 'paiements?'],
);
const OF_PEOPLE = word(
  'customers?',
  'clients?',
  'users?',
  'buyers?',
  'acheteurs?',
  'members?',
  'e ?mail',
  'mail',
);

/** Whether a title speaks of something that is proposed for no role: a time, a tax, a telephone, a colour. */
export function isOtherThing(title: string): boolean {
  const plain = plainTitle(withoutTaxed(title));
  return NOTHING_OF_A_PURCHASE.test(plain) && !/\b(?:e ?mail|adresse mail)\b/.test(plain);
}

/** Whether a title says that its numbers count or name something, rather than being amounts. */
export function namesNoAmount(title: string): boolean {
  const plain = plainTitle(title);
  const isNumbered = /\b(?:id|ids|numero|number|no|n|num|code|ref|reference|identifiant|key)\b/.test(plain);
  return (
    isOtherThing(title) ||
    isNumbered ||
    isUsual(title, 'quantity') ||
    isUsual(title, 'unitPrice') ||
    isUsual(title, 'order')
  );
}

/** Whether a title speaks of the purchase or of what was bought, not of who bought. */
export function namesNoCustomer(title: string): boolean {
  const plain = plainTitle(title);
  const isOther = OF_THE_PURCHASE.test(plain) && !OF_PEOPLE.test(plain);
  return isOther || isOtherThing(title) || isUsual(title, 'quantity') || isUsual(title, 'unitPrice');
}
