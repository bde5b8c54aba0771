import type { BestCustomers } from './best-customers.ts';

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
  /** The file says that its amounts include tax: they are not called revenue then. */
  readonly withTax?: boolean | undefined;
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
        /** From and to: what the uncertainty of the parameters alone allows it to be, at 95 %. In summaries of before `range`. */
        readonly interval?: readonly number[] | undefined;
        /** From and to, at 95 %: parameters, chance, and how far off such forecasts were. */
        readonly range?: readonly number[] | undefined;
        /** What the last period repeated would be worth. */
        readonly plain?: number | undefined;
        /** `plain` where the last period repeated was nearer to what was held out. */
        readonly proposed?: string | undefined;
        /** The share of it held by the tenth of customers of highest value. */
        readonly topTenth: number;
      }
    | undefined;
  /** Who brings most; absent where it cannot be told. */
  readonly best?: BestCustomers | undefined;
  /** What makes the forecast doubtful, by the codes of the checks that failed. */
  readonly doubts?: readonly string[] | undefined;
  /** What became of the rows of the file: `read` is `used` and all that was set aside, each kind by its reason. */
  readonly rows?:
    | {
        readonly read: number;
        readonly used: number;
        readonly setAside: readonly { readonly why: string; readonly rows: number }[];
      }
    | undefined;
  /** Purchases of the last part of the observation, as forecast from the first and as they came. */
  readonly check?:
    | {
        readonly expected: number;
        readonly actual: number;
        /** What the last period repeated would have said. */
        readonly plain?: number | undefined;
      }
    | undefined;
}

/** Doubts that reports of before may hold, and that are still said. */
export const FORMER_DOUBTS = ['shortened-ids'] as const;

/** Within this share of what came, a forecast counts as right. */
const RIGHT_WITHIN = 0.01;
/** From this many times what came, a percentage says less than the number of times. */
const TIMES_FROM = 3;

/** How a forecast fared: `by` is the share of what came by which it was off; for `aboveTimes`, how many times that. */
export interface ForecastVerdict {
  readonly kind: 'nothingCame' | 'right' | 'aboveTimes' | 'above' | 'below';
  readonly by: number;
}

/** Holds a forecast of purchases against those that came. */
export function judgeForecast({
  expected,
  actual,
}: {
  readonly expected: number;
  readonly actual: number;
}): ForecastVerdict {
  if (!(actual > 0)) return { kind: 'nothingCame', by: 0 };
  const error = expected / actual - 1;
  if (Math.abs(error) < RIGHT_WITHIN) return { kind: 'right', by: Math.abs(error) };
  if (error + 1 >= TIMES_FROM) return { kind: 'aboveTimes', by: error + 1 };
  return { kind: error > 0 ? 'above' : 'below', by: Math.abs(error) };
}
