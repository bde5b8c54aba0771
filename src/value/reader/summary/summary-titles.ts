import type { Row } from '../row.ts';
import { findSum, findUsual } from '../usual-titles.ts';

const TITLES = {
  frequency: ['frequency', 'frequence', 'freq', 'x', 'repeat purchases', 'frequency cal', 'achats repetes'],
  recency: ['recency', 'recence', 't x', 'tx', 'recency cal'],
  age: ['t', 'age', 'tenure', 'anciennete', 't cal'],
  monetary: [
    'monetary value',
    'monetary',
    'average order value',
    'aov',
    'panier moyen',
    'montant moyen',
    'zbar',
  ],
  orders: [
    ...[
      'orders',
      'orders count',
      'order count',
      'number of orders',
      'total orders',
      'nb orders',
      'num orders',
    ],
    ...['nombre de commandes', 'nb commandes', 'nb de commandes', 'commandes', 'purchases', 'purchase count'],
    ...[
      'number of purchases',
      'nombre d achats',
      'nb achats',
      'achats',
      'transactions',
      'frequency',
      'frequence',
    ],
    ...['nombre de transactions', 'total purchases', 'orders number'],
  ],
  first: [
    ...['first order', 'first order date', 'first purchase', 'first purchase date', 'date of first order'],
    ...['date of first purchase', 'first seen', 'first date', 'premiere commande', 'date premiere commande'],
    ...['date de premiere commande', 'date de la premiere commande', 'premier achat', 'date premier achat'],
    ...['date de premier achat', 'date du premier achat', 'premiere date', '1er achat', '1ere commande'],
    ...['date 1er achat', 'date du 1er achat', 'date 1ere commande', '1st order', '1st purchase'],
  ],
  last: [
    ...['last order', 'last order date', 'last purchase', 'last purchase date', 'date of last order'],
    ...['date of last purchase', 'last seen', 'last date', 'derniere commande', 'date derniere commande'],
    ...['date de derniere commande', 'date de la derniere commande', 'dernier achat', 'date dernier achat'],
    ...['date de dernier achat', 'date du dernier achat', 'derniere date'],
  ],
  total: [
    ...[
      'total spent',
      'total spend',
      'amount spent',
      'lifetime value',
      'ltv',
      'total revenue',
      'total depense',
    ],
    ...['depenses totales', 'total des achats', 'total achats', 'ca total', 'chiffre d affaires', 'ca'],
    ...['montant total', 'total', 'revenue', 'montant', 'amount', 'spent', 'spend'],
  ],
} as const;

/** Titles that speak of a customer's purchases taken together, and of no single one. */
const OF_ALL = ['total spent', 'total spend', 'amount spent', 'total depense', 'depenses totales'];

export type SummaryRole = keyof typeof TITLES | 'customer';
/** Columns of a file of one row per customer, counted from 0. */
export type SummaryColumns = Readonly<Partial<Record<SummaryRole, number>>>;

/** The columns of a file of one row per customer. */
export function summaryColumns(header: Row): SummaryColumns {
  const found: [string, number | undefined][] = Object.entries(TITLES).map(([role, titles]) => [
    role,
    findSum(header, titles),
  ]);
  const customer = findUsual(header, 'customer');
  return Object.fromEntries([...found, ['customer', customer]].filter(([, at]) => at !== undefined));
}

/**
 * Whether titles are those of a file of one row per customer: frequency, recency and age or mean amount; or orders with
 * the first and the last date; or how often and how much in all, without a date of purchase, be it one that the user names.
 */
export function saysSummary(header: Row, hasNamedDate = false): boolean {
  const { frequency, recency, age, monetary, orders, first, last } = summaryColumns(header);
  if (frequency !== undefined && recency !== undefined && (age ?? monetary) !== undefined) return true;
  if (orders !== undefined && first !== undefined && last !== undefined && first !== last) return true;
  return (
    !hasNamedDate &&
    orders !== undefined &&
    findSum(header, OF_ALL) !== undefined &&
    findUsual(header, 'date') === undefined
  );
}

/** Whether the models can run on such columns: frequency, recency and age, or orders with the first and the last date. */
export function holdsEnough({ frequency, recency, age, orders, first, last }: SummaryColumns): boolean {
  const hasAll = (...places: readonly (number | undefined)[]) => places.every((at) => at !== undefined);
  return hasAll(frequency, recency, age) || hasAll(orders, first, last);
}
