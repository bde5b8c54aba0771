import type { CustomerValue } from '../../domain/model/customer-value.ts';
import type { Concentration } from '../../value/concentration.ts';
import { countOfPercent } from '../../value/concentration.ts';
import type { Outlook } from '../../value/outlook.ts';
import type { RowAccount } from '../../value/reader/account.ts';
import type { Warning, WarningCode } from '../../value/warning.ts';
import { includesTax } from '../../value/with-tax.ts';
import type { Models } from '../../workers/models.ts';
import type { Described, Summed } from '../../workers/value-messages.ts';

/** Doubts that go with the totals wherever they are shown, the gravest first. */
const TOLD: readonly WarningCode[] = [
  'repeated-rows',
  'giant-customer',
  'future-dates',
  'rows-left-out',
  'lonely-dates',
  'forecast-off',
  'revenue-off',
  'not-converged',
  'season-unknown',
  'regular-purchases',
  'nobody-leaves',
  'frequency-and-amount-related',
  'short-period',
  'few-repeat-customers',
];

/** What the totals of a file are made of. */
export interface CountedFile {
  readonly file: {
    readonly currency: string | null;
    /** Its amounts include tax. */
    readonly withTax?: boolean;
    readonly account: RowAccount;
    readonly warnings: readonly Warning[];
  };
  readonly description: {
    readonly from: string;
    readonly to: string;
    readonly customers: number;
    readonly revenue: number;
    readonly concentration: Concentration;
    readonly warnings: readonly Warning[];
  };
}

/** The totals of a file of purchases. */
export function countedOf({ file, description }: Described): CountedFile {
  return { file: { ...file, withTax: includesTax(file) }, description };
}

/** The same of a file of one row per customer; null where it has no days, or does not say what each spent in all. */
export function countedIn({ file: { account }, description }: Summed): CountedFile | null {
  const { from, to, customers, revenue, concentration } = description;
  if (from === null || to === null || revenue === null) return null;
  return {
    file: { currency: null, account, warnings: [] },
    description: { from, to, customers, revenue, concentration, warnings: [] },
  };
}

/** The totals of what is on the page, for the report; null without revenue to share out, or with too few customers to share it. */
export function summaryOf(
  described: CountedFile,
  models: Models | null,
  outlook: Outlook | null,
): CustomerValue | null {
  const { file, description } = described;
  const { currency, withTax } = file;
  const { from, to, customers, revenue, concentration } = description;
  const { gini, top } = concentration;
  if (gini === null || top[15] === null || countOfPercent(15, customers) === 0) return null;
  return {
    from,
    to,
    ...(currency !== null && { currency }),
    customers,
    revenue,
    ...(withTax && { withTax }),
    top15: top[15],
    gini,
    ...(outlook && outlook.topTenth !== null && { forecast: forecastOf(outlook, outlook.topTenth) }),
    ...doubtsOf(described, models),
    rows: rowsOf(file.account),
    ...(models?.holdout && {
      check: {
        expected: models.holdout.chosen.purchases,
        actual: models.holdout.actual.purchases,
        plain: models.holdout.repeated.purchases,
      },
    }),
  };
}

function forecastOf({ economics, totals, total, interval, plain }: Outlook, topTenth: number) {
  const { months, margin, yearlyRate } = economics;
  return {
    months,
    margin,
    yearlyRate,
    total,
    ...(interval && { range: interval }),
    ...(plain !== null && { plain, proposed: totals.proposed }),
    topTenth,
  };
}

/** What became of the rows, without any of them. */
function rowsOf({ read, used, setAside }: RowAccount): NonNullable<CustomerValue['rows']> {
  return { read, used, setAside: setAside.map(({ why, rows }) => ({ why, rows })) };
}

/** The codes of what the report should not be read without. */
function doubtsOf({ file, description }: CountedFile, models: Models | null) {
  const warnings = [...file.warnings, ...description.warnings, ...(models?.warnings ?? [])];
  const all = warnings.map(({ code }): WarningCode => code);
  if (file.account.setAside.some(({ why }) => why === 'unreadable')) all.push('rows-left-out');
  const doubts = TOLD.filter((code) => all.includes(code));
  return doubts.length > 0 ? { doubts } : {};
}
