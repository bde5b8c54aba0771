import type { Columns } from '../column-roles.ts';
import type { ChosenColumns } from '../columns.ts';
import { plainTitle } from '../plain-title.ts';
import type { Row } from '../row.ts';
import { findByWords } from '../title-words.ts';
import { findTitle, findUsual, saysLine } from '../usual-titles.ts';

const ARTICLES: readonly string[] = [
  ...[
    'product',
    'product name',
    'product title',
    'product id',
    'product code',
    'products',
    'article',
    'articles',
  ],
  ...['item', 'items', 'item name', 'item title', 'item description', 'item sku', 'item id', 'item number'],
  ...['sku', 'lineitem name', 'lineitem sku', 'line item name', 'line item', 'produit', 'produits'],
  ...['nom du produit', 'nom produit', 'code produit', 'reference produit', 'ref produit', 'id produit'],
  ...['nom de l article', 'nom article', 'code article', 'reference article', 'ref article', 'designation'],
  ...[
    'libelle article',
    'libelle produit',
    'stock code',
    'asin',
    'ean',
    'upc',
    'variant',
    'variante',
    'titre',
  ],
  ...['titre de l article', 'title', 'product sku', 'listing', 'listing title', 'listing id', 'description'],
];
const TOTAL = /\b(?:totale?|totaux|totals|ttc|paid|paye)\b/;

/** Whether a title says that an amount is a total, be it of a line or an order. */
export function saysSomeTotal(title: string): boolean {
  return TOTAL.test(plainTitle(title));
}

/**
 * Whether rows may tell that an amount is that of its order: by its title it is neither that already, nor that of a line, and
 * the user does not say which.
 */
export function mayBeOfOrders({ columns, titles, isOfOrders, isTold }: ChosenColumns): boolean {
  const { order, amount, quantity } = columns;
  if (isTold || isOfOrders || order === undefined || amount === undefined || quantity !== undefined)
    return false;
  return !saysLine(titles[amount] ?? '');
}

/** The columns of what a row costs, beside its amount. */
export function priceColumns(
  titles: Row,
  columns: Columns,
): { readonly price: number; readonly quantity: number | undefined } | undefined {
  const taken = Object.values(columns);
  const price =
    findUsual(titles, 'unitPrice', taken) ??
    findUsual(titles, 'price', taken) ??
    findByWords(titles, 'price', taken);
  return price === undefined ? undefined : { price, quantity: findUsual(titles, 'quantity', taken) };
}

/** The column of what was bought. */
export function articleColumn(titles: Row, columns: Columns): number | undefined {
  return findTitle(titles, ARTICLES, Object.values(columns));
}
