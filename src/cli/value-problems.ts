import { fill } from '../i18n/words.ts';
import type { SaleValue } from '../value/reader/account.ts';
import {
  type FileProblem,
  type FileProblemCode,
  isRowProblem,
  type RowProblemCode,
} from '../value/reader/problem.ts';
import type { Sentence } from './command-result.ts';
import { kindWords } from './file-kind-words.ts';
import { rowsLine } from './value-file.ts';

/** What is wrong with a transaction file, and which option or correction settles it. */
const PROBLEMS: Readonly<Record<Exclude<FileProblemCode, RowProblemCode>, string>> = {
  'empty-file': 'The file is empty. Give a table with a header: customer, date, amount.',
  'not-purchases': 'This file is {kind}, not a table of purchases. {remedy}',
  'no-such-sheet': 'There is no sheet “{sheet}” for --sheet. The sheets are: {sheets}.',
  'only-hidden-sheets':
    'Only hidden sheets hold anything: {sheets}. Name one with --sheet, or show it in the workbook.',
  'old-excel':
    'This is a workbook of the old kind (.xls) or a locked one. Save it as .xlsx without a password, or as CSV.',
  'damaged-excel': 'The workbook cannot be opened. Save it again as .xlsx, or as CSV.',
  'too-large-excel': 'The workbook or its texts are larger than {most} MB. Save its sheet as CSV.',
  'unreadable-text':
    'Row {row} is in another encoding than the text above it, so that its letters would become signs. Export the file again as UTF-8.',
  'endless-line': 'The line at row {row} has no end. Look for a line end that is missing.',
  'unclosed-quote':
    'Row {row}: the quote before “{value}” is not closed, so that rows after it would be lost. Close it or remove it.',
  'other-titles':
    'Row {row} is another row of titles: what stands below it is another table. Give each table as a file of its own.',
  'too-many-columns': 'Row {row} has more than {most} columns. Keep those of customer, date and amount.',
  'too-many-rows': 'The sheet has more than {most} rows, which Excel itself could not hold. Save it as CSV.',
  'too-many-cells':
    'The sheet has more than {most} million cells or texts. Keep the columns of customer, date and amount, or save it as CSV.',
  'too-many-customers': 'There are more than {most} customers. Split the file.',
  'too-many-orders':
    'There are more than {most} order numbers. Split the file, or have each row count as a purchase with --order none.',
  cancelled: 'The reading was cancelled.',
  'no-such-column': 'There is no column “{column}” for --{role}. The columns are: {columns}.',
  'missing-column':
    'No column has a usual name for the {role}. Name it with --{role}{orNone}; the columns are: {columns}.',
  'same-column':
    'The column “{column}” cannot stand for two things. Name another with --customer, --date, --amount or --quantity.',
  'unknown-status':
    'Nothing tells whether rows are sales whose “{column}” is {values}. Say it with --count VALUE,… or --set-aside VALUE,…',
  'debit-and-credit':
    'This looks like an account book: it has a debit and a credit, and no account of customers (411) tells which is revenue. Name the column of revenue with --amount.',
  'one-row-per-customer':
    'Each row is a customer, not a purchase: how many purchases, the first and the last. Give a file of purchases, or have the models run on these totals with --summary.',
  'no-summary':
    'The titles are not those of a file of one row per customer: frequency, recency and T, or orders with the first and the last date. Leave --summary out.',
  'too-little-summary':
    'These totals are too little for the models: they need frequency, recency and T, or the number of orders with the dates of the first and the last.',
  'unsound-totals':
    '{count} rows, the first {rows}: their totals cannot be read, or contradict each other. Correct them, or leave such rows out with --leave-out.',
  'shortened-orders':
    'A spreadsheet has shortened order numbers, such as {value}: several orders may have become one. Export them as text, or count rows instead with --order none.',
  'ambiguous-dates':
    'Nothing tells day, month and year apart in dates such as “{value}”. Say their order with --date-format dmy, mdy or ymd.',
  'contradictory-dates':
    'No order of day, month and year suits both “{value}” and “{other}”. Write them alike, then name their form with --date-format.',
  'ambiguous-amounts':
    'Nothing tells whether “{value}” has thousands or decimals. Say it with --decimal comma or --decimal point.',
  'ambiguous-discount':
    'Nothing tells what “{value}” in “{column}” takes off a line. Say it with --discount-as percent, part or money, or leave it out with --discount none.',
  'several-currencies': 'The amounts are in several currencies: {values}. Convert them or split the file.',
  'no-rows': 'There is a header but no purchase below it.',
  'nothing-used':
    'None of the {count} rows is a purchase that counts; “rows” says why. Name the columns with --customer, --status or --type, or count values with --count.',
  'nothing-before-end': 'Every purchase is later than --end. Choose a later day.',
  'unreadable-end': '--end is not a day. Give one such as 2026-11-21.',
};

const SHORTENED = 'a spreadsheet has shortened the customer, so that several may have become one';

/** What is wrong with rows: each cause once. */
const OF_ROWS: Readonly<Record<RowProblemCode, string>> = {
  'wider-rows': 'cells stand beyond the titles, so that others may stand in the wrong columns',
  'shortened-customer': `${SHORTENED} (“{value}”)`,
  'missing-date': 'no date',
  'missing-amount': 'no amount',
  'missing-quantity': 'no quantity',
  'unreadable-date': '“{value}” is not a date that exists',
  'month-only-date': '“{value}” is a month: each purchase needs its day',
  'mixed-dates': '“{value}” is another kind of date than most of its column',
  'unreadable-amount': '“{value}” is not an amount',
  'unreadable-quantity': '“{value}” is not a quantity',
  'amount-out-of-range': '“{value}” is beyond any amount',
};

/** Where the cells suggest why some stand beyond the titles. */
const DECIMAL_COMMA =
  'amounts come apart at their decimal comma, for commas separate the cells. Export with semicolons, or with amounts in quotes';

/** One sentence for a cause, however many rows have it. */
function sentenceOfRows(code: RowProblemCode, params: NonNullable<FileProblem['params']>): string {
  const where = params['count'] === 1 ? 'Row {rows}' : '{count} rows, the first {rows}';
  const what = params['suggests'] === 'decimal-comma' ? DECIMAL_COMMA : OF_ROWS[code];
  const orElse =
    code === 'wider-rows'
      ? 'leave such rows out with --leave-out, or read them as they stand with --take-wider'
      : 'or leave such rows out with --leave-out';
  return fill(`${where}: ${what}. Correct what is wrong, ${orElse}.`, params);
}

const PLACES: Partial<Record<FileProblemCode, string>> = {
  'unknown-status': 'status',
  'debit-and-credit': 'amount',
  'shortened-orders': 'order',
  'ambiguous-dates': 'date',
  'contradictory-dates': 'date',
  'ambiguous-amounts': 'amount',
  'ambiguous-discount': 'discount',
  'several-currencies': 'amount',
  'no-such-sheet': 'sheet',
  'only-hidden-sheets': 'sheet',
  'nothing-before-end': 'end',
};

/** Where what is an amount by its title may count pieces. */
const PIECES =
  '“{pieces}” holds small whole numbers beside a price, which may be money or pieces. Name the amount with --amount, and pieces with --quantity; the columns are: {columns}.';

/** Without amounts the purchases alone are read, where the user says so. */
function orNone(role: unknown): string {
  return role === 'amount' ? ', or say with --amount none that there is none' : '';
}

interface ValueSentence extends Sentence {
  readonly code: FileProblemCode;
  /** Values of status or type that may be told what to do with. */
  readonly values?: readonly Omit<SaleValue, 'taken'>[];
  readonly rows?: object;
}

/** A problem for people and by its code; its path is the role or the row concerned, empty for the whole file. */
export function valueSentenceOf({ code, params = {}, values, account }: FileProblem): ValueSentence {
  const place = params['role'] ?? (params['row'] === undefined ? undefined : `row ${params['row']}`);
  const message = isRowProblem(code)
    ? sentenceOfRows(code, params)
    : fill(params['pieces'] === undefined ? PROBLEMS[code] : PIECES, {
        ...params,
        ...kindWords(params),
        orNone: orNone(params['role']),
      });
  const told = values?.map(({ taken: _, ...value }) => value);
  return {
    path: String(PLACES[code] ?? place ?? ''),
    code,
    message,
    ...(told && { values: told }),
    ...(account && { rows: rowsLine(account) }),
  };
}
