import { findDiscount } from './amounts/discount-title.ts';
import type { FoundColumns } from './column-roles.ts';
import { plainTitle } from './plain-title.ts';
import type { Row } from './row.ts';
import { findByWords } from './title-words.ts';
import { findSum, findUsual } from './usual-titles.ts';

/** The columns that an amount is made of. */
export type AmountColumns = Pick<FoundColumns, 'amount' | 'quantity' | 'discount' | 'returnedQuantity'>;

/**
 * What is taken off a price, be it of one unit with its quantity: discounts, unless the price is the one after them, and pieces
 * that came back, unless the quantity is that of those that did not.
 */
export function takenOff(header: Row, amount: number, quantity: number | undefined): AmountColumns {
  const isAfter = findUsual(header, 'netUnitPrice') === amount;
  const isDiscounted = isAfter || findUsual(header, 'priceBefore') !== undefined;
  const taken = quantity === undefined ? [amount] : [amount, quantity];
  const discount = isDiscounted ? undefined : findDiscount(header, taken);
  if (quantity === undefined) return discount === undefined ? {} : { discount };
  const isNet = findUsual(header, 'netQuantity') === quantity;
  // What was given back of a row says it in money.
  const isSaid = isNet || findUsual(header, 'refunded') !== undefined;
  const returned = isSaid ? undefined : findUsual(header, 'returnedQuantity', taken);
  return {
    ...(discount !== undefined && { discount }),
    ...(returned !== undefined && { returnedQuantity: returned }),
  };
}

const FEES = /\b(?:fees?|frais|commissions?)\b/;
const GROSS: readonly string[] = [
  ...['gross', 'gross amount', 'amount gross', 'brut', 'montant brut', 'customer paid'],
];
const NET: readonly string[] = ['net', 'net amount', 'amount net', 'montant net'];

/** What was paid, by its title or as any other total, where what is left of it without fees stands beside. */
function beforeFees(header: Row): number | undefined {
  if (!header.some((title) => FEES.test(plainTitle(title)))) return undefined;
  const net = findSum(header, NET);
  return net === undefined ? undefined : (findSum(header, GROSS) ?? findUsual(header, 'amount', [net]));
}

/** A total by its title; not that without fees where the one before them stands there. */
function proposeTotal(header: Row): number | undefined {
  const total = findUsual(header, 'amount');
  if (total !== undefined && total !== findSum(header, NET)) return total;
  return beforeFees(header) ?? total;
}

/** Prices of which a discount is still to be taken off. */
const BEFORE_DISCOUNTS: readonly string[] = [
  ...['price', 'prix', 'prix ttc', 'prix ht', 'item price', 'montant tarif', 'full price'],
  ...['gross sales', 'ventes brutes'],
];

/** Whether an amount is, by its title, a price before what is taken off it. */
export function isPriceBefore(header: Row, amount: number): boolean {
  return findSum([header[amount] ?? ''], BEFORE_DISCOUNTS) === 0;
}

/** A price that is, beside the sum before taxes and the taxes, what was paid for all pieces together. */
function isPaid(header: Row, price: number): boolean {
  const isSale = findSum([header[price] ?? ''], ['sale price']) === 0;
  const others = ['subtotal', 'sub total'];
  return (
    isSale &&
    findSum(header, others) !== undefined &&
    findSum(header, ['taxes', 'tax', 'total tax']) !== undefined
  );
}

/** The amount by the words of its title: a sum, else a price, of one unit where a quantity stands beside. */
function proposeByWords(header: Row, quantity: number | undefined): AmountColumns {
  const sum = findByWords(header, 'amount');
  const price = sum === undefined ? findByWords(header, 'price') : undefined;
  if (price !== undefined && quantity !== undefined)
    return { amount: price, quantity, ...takenOff(header, price, quantity) };
  const amount = sum ?? price;
  return amount === undefined ? {} : { amount };
}

/** The amount by its title: a total, else the price of one unit with its quantity, else a price. */
export function proposeAmount(header: Row): AmountColumns {
  const total = proposeTotal(header);
  if (total !== undefined) return { amount: total };
  const price = findUsual(header, 'price');
  const unitPrice = findUsual(header, 'netUnitPrice') ?? findUsual(header, 'unitPrice') ?? price;
  const quantity = findUsual(header, 'netQuantity') ?? findUsual(header, 'quantity');
  if (price !== undefined && price === unitPrice && isPaid(header, price)) return { amount: price };
  if (quantity !== undefined && unitPrice !== undefined)
    return { amount: unitPrice, quantity, ...takenOff(header, unitPrice, quantity) };
  if (price === undefined) return proposeByWords(header, quantity);
  return { amount: price, ...(isPriceBefore(header, price) && takenOff(header, price, undefined)) };
}
