/** What a file of purchases said of all customers together. Totals and shares only: nothing in it is about one customer. */
export interface CustomerValue {
  /** ISO days: the first purchase, and the end of the observation. */
  readonly from: string;
  readonly to: string;
  /** ISO code or sign of the amounts, where the file named one. */
  readonly currency?: string | undefined;
  readonly customers: number;
  /** All amounts, refunds taken off. */
  readonly revenue: number;
  /** The share of the revenue (1 is all of it) that the best 15 % of customers made. */
  readonly top15: number;
  readonly gini: number;
  /** Absent when nothing could be forecast. */
  readonly forecast?:
    | {
        readonly months: number;
        /** Shares of 1. */
        readonly margin: number;
        readonly yearlyRate: number;
        /** Lifetime value of all customers within the months. */
        readonly total: number;
        /** From and to: what the uncertainty of the parameters alone allows it to be, at 95 %. */
        readonly interval?: readonly number[] | undefined;
        /** The share of it held by the tenth of customers of highest value. */
        readonly topTenth: number;
      }
    | undefined;
  /** What makes the forecast doubtful, by the codes of the checks that failed. */
  readonly doubts?: readonly string[] | undefined;
  /** Purchases of the second half of the observation, as forecast from the first and as they came. */
  readonly check?: { readonly expected: number; readonly actual: number } | undefined;
}

/** How far a forecast was off, as a share of what came: above 0 when it was too high; null when nothing came. */
export function forecastError({ expected, actual }: NonNullable<CustomerValue['check']>): number | null {
  return actual > 0 ? expected / actual - 1 : null;
}
