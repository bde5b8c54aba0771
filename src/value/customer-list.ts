import { isoDay } from './calendar.ts';
import type { Economics } from './economics.ts';
import type { Histories } from './histories.ts';
import { type Forecast, lifetimeValues } from './lifetime-value.ts';
import { purchasesWithin } from './purchase-forecast.ts';
import { type CsvCell, type CsvForm, writeSegmentCsv } from './segment-csv.ts';
import { type Segmentation, type SegmentCuts, segmentByValue } from './segments.ts';
import type { CustomerNames } from './transactions.ts';

/** The titles of the columns, and what the list calls each segment. */
export interface ListWords {
  readonly titles: Readonly<
    Record<
      | 'customer'
      | 'first'
      | 'last'
      | 'days'
      | 'revenue'
      | 'activity'
      | 'recencyFrequencyValue'
      | 'active'
      | 'purchases'
      | 'value'
      | 'segment',
      string
    >
  >;
  readonly names: Readonly<Record<string, string>>;
}

export interface Listed {
  readonly ids: CustomerNames;
  readonly histories: Histories;
  /** Its days are days; false for a file of times alone. */
  readonly hasDates: boolean;
  /** What each spent is known. */
  readonly hasRevenue: boolean;
  /** Null for a file that sums up its customers. */
  readonly activity: Segmentation | null;
  readonly recencyFrequencyValue: Segmentation | null;
  /** Null when nothing could be forecast: the list then ends with what was described. */
  readonly forecast: Forecast | null;
  /** Where segments by value are cut, when elsewhere than usual. */
  readonly cuts?: SegmentCuts;
}

type ListColumn = readonly [title: string, cell: (at: number) => CsvCell];

function rounded(value: number | undefined, decimals: number): number {
  return Number((value ?? 0).toFixed(decimals));
}

function segmentColumn(title: string, { names, segment }: Segmentation, words: ListWords): ListColumn {
  return [
    title,
    (at) => {
      const code = names[segment[at] as number] ?? '';
      return words.names[code] ?? code;
    },
  ];
}

function describedColumns(
  { ids, histories, hasDates, hasRevenue, activity, recencyFrequencyValue }: Listed,
  words: ListWords,
): readonly ListColumn[] {
  const { titles } = words;
  const { customer, purchaseDays, firstDay, lastDay, revenue } = histories;
  const dayIn = (days: Int32Array) => (at: number) =>
    (purchaseDays[at] as number) > 0 ? isoDay(days[at] as number) : null;
  const dates: readonly ListColumn[] = [
    [titles.first, dayIn(firstDay)],
    [titles.last, dayIn(lastDay)],
  ];
  return [
    [titles.customer, (at) => ids.at(customer[at] as number) ?? ''],
    ...(hasDates ? dates : []),
    [titles.days, (at) => purchaseDays[at] as number],
    ...(hasRevenue ? [[titles.revenue, (at: number) => rounded(revenue[at], 2)] as const] : []),
    ...(activity ? [segmentColumn(titles.activity, activity, words)] : []),
    ...(recencyFrequencyValue
      ? [segmentColumn(titles.recencyFrequencyValue, recencyFrequencyValue, words)]
      : []),
  ];
}

function foreseenColumns(
  { forecast, cuts }: Listed,
  economics: Economics,
  words: ListWords,
): readonly ListColumn[] {
  if (forecast === null) return [];
  const { titles } = words;
  const values = lifetimeValues(forecast, economics);
  const purchases = purchasesWithin(forecast, economics.months);
  return [
    [titles.active, (at) => rounded(forecast.active[at], 4)],
    [titles.purchases, (at) => rounded(purchases[at], 4)],
    [titles.value, (at) => rounded(values[at], 2)],
    segmentColumn(titles.segment, segmentByValue(values, cuts), words),
  ];
}

/** Every customer with the segments he is in, as CSV; what a file does not tell has no column. */
export function writeCustomerList(
  listed: Listed,
  economics: Economics,
  words: ListWords,
  form: CsvForm,
): string {
  const columns = [...describedColumns(listed, words), ...foreseenColumns(listed, economics, words)];
  const titles = columns.map(([title]) => title);
  const rows = Array.from(listed.histories.customer, (_, at) => columns.map(([, cell]) => cell(at)));
  return writeSegmentCsv(titles, rows, form);
}
