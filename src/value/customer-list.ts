import { isoDay } from './calendar.ts';
import type { Economics } from './economics.ts';
import type { Histories } from './histories.ts';
import { type Forecast, lifetimeValues } from './lifetime-value.ts';
import { purchasesWithin } from './purchase-forecast.ts';
import { type CsvCell, type CsvForm, writeSegmentCsv } from './segment-csv.ts';
import { type Segmentation, type SegmentCuts, segmentByValue } from './segments.ts';

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
  readonly ids: readonly string[];
  readonly histories: Histories;
  readonly activity: Segmentation;
  readonly recencyFrequencyValue: Segmentation;
  /** Null when nothing could be forecast: the list then ends with what was described. */
  readonly forecast: Forecast | null;
  /** Where segments by value are cut, when elsewhere than usual. */
  readonly cuts?: SegmentCuts;
}

function rounded(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}

/** Every customer with the segments he is in, as CSV. */
export function writeCustomerList(
  listed: Listed,
  economics: Economics,
  words: ListWords,
  form: CsvForm,
): string {
  const { ids, histories, activity, recencyFrequencyValue, forecast } = listed;
  const { titles, names } = words;
  const nameIn = ({ names: codes, segment }: Segmentation, at: number): string => {
    const code = codes[segment[at] as number] ?? '';
    return names[code] ?? code;
  };
  const values = forecast && lifetimeValues(forecast, economics);
  const purchases = forecast && purchasesWithin(forecast, economics.months);
  const byValue = values && segmentByValue(values, listed.cuts);
  const described = [
    titles.customer,
    titles.first,
    titles.last,
    titles.days,
    titles.revenue,
    titles.activity,
    titles.recencyFrequencyValue,
  ];
  const foreseen = forecast ? [titles.active, titles.purchases, titles.value, titles.segment] : [];
  const rows = Array.from(histories.customer, (customer, at): CsvCell[] => {
    const days = histories.purchaseDays[at] as number;
    const row: CsvCell[] = [
      ids[customer] ?? '',
      days > 0 ? isoDay(histories.firstDay[at] as number) : null,
      days > 0 ? isoDay(histories.lastDay[at] as number) : null,
      days,
      rounded(histories.revenue[at] as number, 2),
      nameIn(activity, at),
      nameIn(recencyFrequencyValue, at),
    ];
    if (forecast && values && purchases && byValue) {
      row.push(
        rounded(forecast.active[at] as number, 4),
        rounded(purchases[at] as number, 4),
        rounded(values[at] as number, 2),
        nameIn(byValue, at),
      );
    }
    return row;
  });
  return writeSegmentCsv([...described, ...foreseen], rows, form);
}
