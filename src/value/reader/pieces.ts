import { AmountReader } from './amounts/amount-reader.ts';
import type { Row } from './row.ts';
import { findSum, findUsual } from './usual-titles.ts';

/** Titles of money that count pieces elsewhere: “Amount” is « nombre » as well as « montant ». */
const EITHER: readonly string[] = ['amount', 'amounts', 'value'];
const FEW = /^-?\d{1,3}$/;

/** What stands in two columns of the rows that say both; undefined where the second is no amount. */
function pairs(rows: readonly Row[], at: number, price: number) {
  const reader = new AmountReader();
  return rows.flatMap((row) => {
    const [cell, other] = [(row[at] ?? '').trim(), (row[price] ?? '').trim()];
    const found = reader.read(other);
    if (cell === '' || other === '') return [];
    return [{ cell, price: typeof found === 'number' ? found : found?.value }];
  });
}

/**
 * The column that is an amount by its title and may count pieces: small whole numbers beside a price, without a quantity, that
 * are not that price once or several times. Nothing tells what it is, but who asks.
 */
export function findPieces(header: Row, rows: readonly Row[]): number | undefined {
  const at = findSum(header, EITHER);
  if (at === undefined || at !== findUsual(header, 'amount')) return undefined;
  if (findUsual(header, 'quantity') !== undefined || findUsual(header, 'netQuantity') !== undefined)
    return undefined;
  const price =
    findUsual(header, 'netUnitPrice') ?? findUsual(header, 'unitPrice') ?? findUsual(header, 'price');
  if (price === undefined || price === at) return undefined;
  const both = pairs(rows, at, price);
  if (both.length === 0 || !both.every(({ cell, price: of }) => FEW.test(cell) && of !== undefined))
    return undefined;
  const isMoney = both.every(({ cell, price: of = 0 }) => of !== 0 && Number.isInteger(Number(cell) / of));
  return isMoney ? undefined : at;
}
