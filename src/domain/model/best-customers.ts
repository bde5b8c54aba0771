/** Who brings most, as a file of purchases says it: counts and totals of groups, nothing about one customer. */
export interface BestCustomers {
  /** ISO days: the period looked at. */
  readonly from: string;
  readonly to: string;
  /** The tenth of its customers who brought most: how many, their share of the period's revenue (1 is all of it). */
  readonly customers: number;
  readonly share: number;
  /** Where the file or its families say their margins: the tenth are those of most margin, and this is their share of it. */
  readonly ofMargin?: number | undefined;
  /** Their orders on average, and the mean revenue of an order. */
  readonly orders: number;
  readonly basket: number;
  /** Of the tenth that spent most in the whole file, those who have probably left, and what they had spent; absent without a forecast. */
  readonly left?: { readonly best: number; readonly customers: number; readonly past: number } | undefined;
}
