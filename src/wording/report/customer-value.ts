import { type CustomerValue, judgeForecast } from '../../domain/model/customer-value.ts';
import { type Figures, figuresIn } from '../../i18n/figures.ts';
import type { Locale } from '../../i18n/locale.ts';
import { count, date, fill, list, type Plural } from '../../i18n/words.ts';
import { inWordsOf, type SummaryNouns } from './best-customers.ts';

export interface CustomerValueWords extends SummaryNouns {
  readonly counted: string;
  readonly expected: string;
  /** The same at a margin of 100 %. */
  readonly expectedRevenue: string;
  /** Of summaries whose interval covers the parameters alone. */
  readonly interval: string;
  readonly range: string;
  /** The last period repeated, said first where it was nearer, else beside. */
  readonly plainFirst: string;
  readonly plainBeside: string;
  readonly months: Plural;
  readonly notExpected: string;
  readonly right: string;
  readonly above: string;
  readonly below: string;
  readonly nothingCame: string;
  readonly notChecked: string;
  readonly aboveTimes: string;
  readonly plainChecked: string;
  readonly plainOff: Readonly<Record<'right' | 'above' | 'below' | 'aboveTimes', string>>;
  readonly doubts: string;
  /** A few words for each doubt, by its code. */
  readonly doubt: Readonly<Record<string, string>>;
  readonly rowsUsed: string;
  readonly rowsSetAside: string;
  readonly setAside: string;
  /** A few words for each reason to set rows aside, by its code. */
  readonly reason: Readonly<Record<string, string>>;
}

/** What a file of purchases said, apart. */
export interface CustomerValueParts {
  readonly counted: string;
  readonly expected: string;
  /** How the check went, where something is forecast. */
  readonly checked: readonly string[];
  /** What makes it doubtful, where anything does. */
  readonly doubtful: readonly string[];
  /** What became of the rows, where that was kept. */
  readonly rows: readonly string[];
}

/** What a file of purchases said: what was counted, what is expected, how the check went, and what makes it doubtful. */
export function customerValueSentences(
  locale: Locale,
  words: CustomerValueWords,
  value: CustomerValue,
): readonly string[] {
  const { counted, expected, checked, doubtful, rows } = customerValueParts(locale, words, value);
  return [counted, expected, ...checked, ...doubtful, ...rows];
}

/** The same, apart. */
export function customerValueParts(
  locale: Locale,
  usual: CustomerValueWords,
  value: CustomerValue,
): CustomerValueParts {
  const words = inWordsOf(usual, usual, value);
  const { from, to, customers, revenue, top15, gini, forecast, doubts, check } = value;
  const figures = figuresIn(locale, value.currency ?? null);
  const counted = fill(words.counted, {
    from: date(locale, from),
    to: date(locale, to),
    customers: figures.whole(customers),
    revenue: figures.money(revenue),
    share: figures.share(top15),
    gini: figures.hundredths(gini),
  });
  const known = (doubts ?? []).flatMap((code) => words.doubt[code] ?? []);
  const doubtful = known.length > 0 ? [fill(words.doubts, { doubts: list(locale, known) })] : [];
  const rows = value.rows ? [rowsSentence(locale, words, figures, value.rows)] : [];
  if (!forecast) return { counted, expected: words.notExpected, checked: [], doubtful, rows };
  const expected = fill(forecast.margin === 1 ? words.expectedRevenue : words.expected, {
    months: count(locale, words.months, forecast.months),
    total: figures.money(forecast.total),
    margin: figures.share(forecast.margin),
    rate: figures.share(forecast.yearlyRate),
    tenth: figures.share(forecast.topTenth),
  });
  const plain = plainSentence(locale, words, figures, forecast);
  const said = [expected, ...rangeSentence(words, figures, forecast)];
  const ordered = forecast.proposed === 'plain' ? [...plain, ...said] : [...said, ...plain];
  const off = plainOff(locale, words, value);
  const plainSaid = off === null ? [] : [fill(words.plainChecked, { off })];
  const checked = [[checkSentence(words, figures, check), ...plainSaid].join(' ')];
  return { counted, expected: ordered.join(' '), checked, doubtful, rows };
}

type ExpectedValue = NonNullable<CustomerValue['forecast']>;

function rangeSentence(
  words: CustomerValueWords,
  figures: Figures,
  { range, interval }: ExpectedValue,
): string[] {
  const [low, high] = range ?? interval ?? [];
  if (low === undefined || high === undefined) return [];
  return [fill(range ? words.range : words.interval, { low: figures.money(low), high: figures.money(high) })];
}

function plainSentence(
  locale: Locale,
  words: CustomerValueWords,
  figures: Figures,
  forecast: ExpectedValue,
): string[] {
  const { plain, proposed, months } = forecast;
  if (plain === undefined) return [];
  const sentence = proposed === 'plain' ? words.plainFirst : words.plainBeside;
  return [fill(sentence, { months: count(locale, words.months, months), total: figures.money(plain) })];
}

/** What became of the rows of the file, in one line. */
function rowsSentence(
  locale: Locale,
  words: CustomerValueWords,
  { whole }: Figures,
  { read, used, setAside }: NonNullable<CustomerValue['rows']>,
): string {
  const figures = { read: whole(read), used: whole(used), n: whole(read - used) };
  if (read === used) return fill(words.rowsUsed, figures);
  const reasons = setAside.map(({ why, rows }) =>
    fill(words.setAside, { reason: words.reason[why] ?? why, n: whole(rows) }),
  );
  return fill(words.rowsSetAside, { ...figures, reasons: list(locale, reasons) });
}

function checkSentence(
  words: CustomerValueWords,
  { share, precise }: Figures,
  check: CustomerValue['check'],
): string {
  if (!check) return words.notChecked;
  const { kind, by } = judgeForecast(check);
  return fill(words[kind], { n: kind === 'aboveTimes' ? precise(by, 2) : share(by) });
}

/** By how much the last period repeated would have been off; null where it is not proposed, was not checked, or nothing came. */
export function plainOff(
  locale: Locale,
  { plainOff: words }: Pick<CustomerValueWords, 'plainOff'>,
  { forecast, check }: CustomerValue,
): string | null {
  if (forecast?.proposed !== 'plain' || check?.plain === undefined) return null;
  const { kind, by } = judgeForecast({ expected: check.plain, actual: check.actual });
  if (kind === 'nothingCame') return null;
  const { share, precise } = figuresIn(locale, null);
  return fill(words[kind], { n: kind === 'aboveTimes' ? precise(by, 2) : share(by) });
}
