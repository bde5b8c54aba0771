import { countOfPercent, shareOfHighest } from '../concentration.ts';
import type { Economics } from '../economics.ts';
import type { Histories } from '../histories.ts';
import { type Forecast, lifetimeValues } from '../lifetime-value.ts';
import {
  type RfmSegment,
  type SegmentCuts,
  type SegmentTotal,
  segmentByRecencyFrequencyValue,
  segmentByValue,
  totalSegments,
  USUAL_CUTS,
  type ValueSegment,
} from '../segments.ts';
import type { Transactions } from '../transactions.ts';
import { type Acquisition, type WinningCost, weighAcquisition } from './acquisition.ts';
import { type AtRisk, sumAtRisk } from './at-risk.ts';
import { baseOf, ordersPlaced } from './customer-base.ts';
import { type Equity, splitEquity } from './equity.ts';
import { longestLength, type Period, type PeriodLength, periodsOf, wholePeriods } from './periods.ts';
import { type Profile, profileSegments } from './profiles.ts';
import { channelsOf, marginOf, overallRate } from './row-margins.ts';
import { fewerLosses, type Retention } from './what-if.ts';

/** What the visitor sets of it. */
export interface WhomSettings {
  readonly cuts: SegmentCuts;
  readonly cost: WinningCost;
  /** Of some families of products their own margin, 0–1, by name. */
  readonly familyRates: Readonly<Record<string, number>>;
  /** The length of the periods by which customers won are told apart; null leaves it to what was observed. */
  readonly cohortLength: PeriodLength | null;
}

/** Before anything is set. */
export const FIRST_SETTINGS: WhomSettings = {
  cuts: USUAL_CUTS,
  cost: { each: null, byChannel: {} },
  familyRates: {},
  cohortLength: null,
};

/** Whom to be centric for. What rests on a forecast is null without one. */
export interface Whom {
  readonly economics: Economics;
  readonly settings: WhomSettings;
  readonly profiles: readonly Profile<RfmSegment>[];
  readonly byValue: readonly SegmentTotal<ValueSegment>[] | null;
  /** What the first by value hold of it, those after them, and all others, equals or not; null where nothing is expected. */
  readonly held: readonly [first: number, next: number, others: number] | null;
  readonly atRisk: AtRisk | null;
  /** `period`: the last one, whose newcomers are told apart; null where none comes after another. */
  readonly equity: (Equity & { readonly period: Period }) | null;
  readonly acquisition: Acquisition;
  /** If fewer customers were lost; null without a forecast, and where it says of no loss. */
  readonly retention: Retention | null;
  /** The share of revenue left by the margins of the file or of its families; null where neither is known. */
  readonly ownRate: number | null;
  /** Of the columns kept beside the purchases, the names. */
  readonly channels: readonly string[];
  readonly families: readonly string[];
}

/** What it is found from. */
export interface Base {
  readonly transactions: Transactions;
  readonly histories: Histories;
  readonly forecast: Forecast | null;
}

/** So many periods tell whether winning customers gets dearer. */
const SERIES = 4;

/** Two whole periods tell newcomers: whoever the first of a file finds may have been a customer before. */
const BEFORE_AND_AFTER = 2;

function equityOf(values: Float64Array, histories: Histories): Whom['equity'] {
  const length = longestLength(histories, BEFORE_AND_AFTER);
  const whole = length ? wholePeriods(histories, length) : [];
  const period = whole.length < BEFORE_AND_AFTER ? undefined : whole.at(-1);
  return period ? { ...splitEquity(values, histories, period), period } : null;
}

/** What the groups by value hold, 1 being all of it: those cut where told, whoever of equals is in which. */
function heldByValue(values: Float64Array, { great, good }: SegmentCuts): Whom['held'] {
  const upTo = (percent: number) => shareOfHighest(values, countOfPercent(percent, values.length));
  const [first, both] = [upTo(great), upTo(Math.min(100, great + good))];
  return first === null || both === null ? null : [first, both - first, 1 - both];
}

/** What remains to come of each customer, at the margins that what they brought is counted in. */
function atRate(values: Float64Array, { margin }: Economics, rate: number): Float64Array {
  return values.map((value) => value * (rate / margin));
}

/**
 * Finds whom to be centric for. Of customers won, what they brought and what remains to come are in margins of the file's
 * own, where it says them; everything else is in those of the economics.
 */
export function findWhom(
  { transactions, histories, forecast }: Base,
  economics: Economics,
  settings: WhomSettings,
): Whom {
  const { cuts, cost, familyRates } = settings;
  const values = forecast && lifetimeValues(forecast, economics);
  const margin = marginOf(transactions, { rate: economics.margin, byFamily: familyRates });
  const ownRate = 'ofRow' in margin ? overallRate(transactions, margin) : null;
  const base = baseOf(transactions, histories, margin);
  const channel = channelsOf(transactions, base.places, histories.customer.length);
  const length = settings.cohortLength ?? longestLength(histories, SERIES);
  const periods = length ? periodsOf(histories, length) : [];
  const placed = ordersPlaced(base);
  const segmentation = segmentByRecencyFrequencyValue(histories, cuts);
  return {
    economics,
    settings,
    profiles: profileSegments(segmentation, histories, placed, values, channel),
    byValue: values && totalSegments(segmentByValue(values, cuts), values),
    held: values && heldByValue(values, cuts),
    atRisk: forecast && values && sumAtRisk(histories.revenue, forecast.active, values),
    equity: values && equityOf(values, histories),
    acquisition: weighAcquisition(base, periods, {
      cost,
      values: values && ownRate !== null ? atRate(values, economics, ownRate) : values,
      ...(channel && { channel }),
    }),
    retention: forecast && fewerLosses(forecast, economics),
    ownRate,
    channels: channel?.names ?? [],
    families: transactions.beside?.family?.names ?? [],
  };
}
