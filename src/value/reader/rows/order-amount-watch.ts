import { AmountReader } from '../amounts/amount-reader.ts';
import type { DecimalSign } from '../choices.ts';
import type { ChosenColumns } from '../columns.ts';
import type { Row } from '../row.ts';
import { ownText } from '../text/own-text.ts';
import { articleColumn, mayBeOfOrders, priceColumns } from './order-amount-titles.ts';

/** So many rows are looked at. */
const LOOKED_THROUGH = 5000;
/** This share of the orders that tell must tell the same. */
const SURE = 0.9;
/** So many orders of several articles tell: fewer where one article stands with several amounts. */
const ORDERS = { least: 3, ofContradicted: 2 } as const;

/** The rows of one order, as long as all have one amount. */
interface SeenOrder {
  readonly amount: string;
  readonly prices: number[];
  readonly articles: string[];
}

/** What the rows that were looked at say of the amounts of an order with several rows; `seems-of-order`: by its articles alone. */
export type OrderAmounts = 'of-order' | 'seems-of-order' | 'of-row' | 'open';

/**
 * Watches whether an amount that stands the same on every row of an order is that of the order. Prices of its rows that add
 * up to it prove it, and amounts that are those prices disprove it; so do different articles that all cost the same in
 * one order and something else in the next.
 */
export class OrderAmountWatch {
  readonly #amount: number;
  readonly #prices: ReturnType<typeof priceColumns>;
  readonly #article: number | undefined;
  readonly #reader: AmountReader;
  readonly #orders = new Map<string, SeenOrder>();
  #rows = 0;
  /** Whether no more rows are looked at. */
  isOver: boolean;
  #isOfRows = false;

  constructor(chosen: ChosenColumns, decimal?: DecimalSign) {
    const { columns, titles } = chosen;
    this.#amount = columns.amount ?? -1;
    this.#reader = new AmountReader(decimal);
    this.#prices = priceColumns(titles, columns);
    this.#article = articleColumn(titles, columns);
    const tells = this.#prices !== undefined || this.#article !== undefined;
    this.isOver = !tells || !mayBeOfOrders(chosen);
  }

  /** Takes in a row of an order of a customer; whether it may say the amount of its order again. */
  take(row: Row, order: number, customer: number): boolean {
    if (this.isOver) return false;
    this.#rows += 1;
    this.isOver = this.#rows === LOOKED_THROUGH;
    const amount = (row[this.#amount] ?? '').trim();
    if (order < 0 || !/[1-9]/.test(amount) || /^[-(]|-$/.test(amount)) return false;
    const key = `${order} ${customer}`;
    const known = this.#orders.get(key);
    const seen = known ?? { amount: ownText(amount), prices: [], articles: [] };
    if (known === undefined) this.#orders.set(key, seen);
    if (seen.amount !== amount) {
      this.isOver = true;
      this.#isOfRows = true;
      this.#orders.clear();
      return false;
    }
    if (this.#prices) seen.prices.push(this.#priceOf(row, this.#prices));
    if (this.#article !== undefined) seen.articles.push(ownText((row[this.#article] ?? '').trim()));
    return known !== undefined;
  }

  #number(text: string | undefined): number {
    const found = this.#reader.read((text ?? '').trim());
    return typeof found === 'number' ? found : (found?.value ?? Number.NaN);
  }

  #priceOf(row: Row, { price, quantity }: NonNullable<ReturnType<typeof priceColumns>>): number {
    return this.#number(row[price]) * (quantity === undefined ? 1 : this.#number(row[quantity]));
  }

  /** What was seen; undefined where no order had several rows, or nothing was looked at. */
  get says(): OrderAmounts | undefined {
    if (this.#isOfRows) return 'of-row';
    const several = [...this.#orders.values()].filter(
      ({ prices, articles }) => Math.max(prices.length, articles.length) > 1,
    );
    if (several.length === 0) return undefined;
    return this.#byPrices(several) ?? (this.#areOfArticles(several) ? 'seems-of-order' : 'open');
  }

  /** By whether an amount comes nearer to what the rows cost together when it counts once, or when it counts on each. */
  #byPrices(several: readonly SeenOrder[]): OrderAmounts | undefined {
    let [once, each] = [0, 0];
    for (const { amount, prices } of several) {
      const [total, cost] = [this.#number(amount), prices.reduce((sum, price) => sum + price, 0)];
      if (!(cost > 0) || Number.isNaN(total)) continue;
      if (Math.abs(total - cost) < Math.abs(prices.length * total - cost)) once += 1;
      else each += 1;
    }
    if (once + each === 0) return undefined;
    if (once >= SURE * (once + each)) return 'of-order';
    return each >= SURE * (once + each) ? 'of-row' : 'open';
  }

  #areOfArticles(several: readonly SeenOrder[]): boolean {
    const mixed = several.filter(({ articles }) => new Set(articles).size > 1);
    const amounts = new Set(mixed.map(({ amount }) => amount));
    const amountOf = new Map<string, string>();
    let [recurs, isContradicted] = [false, false];
    for (const { amount, articles } of this.#orders.values())
      for (const article of new Set(articles)) {
        const before = amountOf.get(article);
        if (article === '') continue;
        recurs ||= before !== undefined;
        isContradicted ||= before !== undefined && before !== amount;
        amountOf.set(article, amount);
      }
    // An article that costs the same whenever it is bought may well have that price.
    if (recurs && !isContradicted) return false;
    const least = isContradicted ? ORDERS.ofContradicted : ORDERS.least;
    return mixed.length >= least && amounts.size >= least;
  }
}
