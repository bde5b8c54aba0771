import { fill } from '../i18n/words.ts';
import type { FileProblem, FileProblemCode } from '../value/reader/problem.ts';
import type { Sentence } from './command-result.ts';
import { kindWords } from './file-kind-words.ts';

/** What is wrong with a transaction file, and which option or correction settles it. */
const PROBLEMS: Readonly<Record<FileProblemCode, string>> = {
  'empty-file': 'The file is empty. Give a table with a header: customer, date, amount.',
  'not-purchases': 'This is {kind}, not a table of purchases. {remedy}',
  'no-such-sheet': 'There is no sheet “{sheet}” for --sheet. The sheets are: {sheets}.',
  'only-hidden-sheets':
    'Only hidden sheets hold anything: {sheets}. Name one with --sheet, or show it in the workbook.',
  'old-excel':
    'This is a workbook of the old kind (.xls) or a locked one. Save it as .xlsx without a password, or as CSV.',
  'damaged-excel': 'The workbook cannot be opened. Save it again as .xlsx, or as CSV.',
  'too-large-excel': 'The workbook is larger than {most} MB. Save its sheet as CSV.',
  'unreadable-text': 'The text changes its encoding on the way. Export it again as UTF-8.',
  'endless-line': 'The line at row {row} has no end. Look for a line end that is missing.',
  'unclosed-quote':
    'Row {row}: the quote before “{value}” is not closed, so that rows after it would be lost. Close it or remove it.',
  'too-many-columns': 'Row {row} has more than {most} columns. Keep those of customer, date and amount.',
  'too-many-rows': 'The sheet has more than {most} rows, which Excel itself could not hold. Save it as CSV.',
  'too-many-cells':
    'The sheet has more than {most} million cells. Keep the columns of customer, date and amount, or save it as CSV.',
  'too-many-customers': 'There are more than {most} customers. Split the file.',
  cancelled: 'The reading was cancelled.',
  'no-such-column': 'There is no column “{column}” for --{role}. The columns are: {columns}.',
  'missing-column':
    'No column has a usual name for the {role}. Name it with --{role}; the columns are: {columns}.',
  'same-column':
    'The column “{column}” cannot stand for two things. Name another with --customer, --date, --amount or --quantity.',
  'missing-customer': 'Row {row} names no customer. Add one or remove the row.',
  'missing-date': 'Row {row} has no date. Add one or remove the row.',
  'missing-amount': 'Row {row} has no amount. Add one or remove the row.',
  'missing-quantity': 'Row {row} has no quantity. Add one or remove the row.',
  'unreadable-date': 'Row {row}: “{value}” is not a date that exists. Correct it or remove the row.',
  'month-only-date': 'Row {row}: “{value}” is a month. Give the day of each purchase.',
  'unreadable-amount': 'Row {row}: “{value}” is not an amount. Correct it or remove the row.',
  'unreadable-quantity': 'Row {row}: “{value}” is not a quantity. Correct it or remove the row.',
  'amount-out-of-range': 'Row {row}: “{value}” is beyond any amount. Correct it or remove the row.',
  'more-unreadable-rows': '{shown} of {count} unreadable rows are shown.',
  'ambiguous-dates':
    'Nothing tells day, month and year apart in dates such as “{value}”. Say their order with --date-format dmy, mdy or ymd.',
  'contradictory-dates':
    'No order of day, month and year suits both “{value}” and “{other}”. Write them alike, then name their form with --date-format.',
  'mixed-dates':
    'Row {row}: “{value}” is another kind of date than most of its column ({count} such rows). Write all dates in one way.',
  'ambiguous-amounts':
    'Nothing tells whether “{value}” has thousands or decimals. Say it with --decimal comma or --decimal point.',
  'several-currencies': 'The amounts are in several currencies: {values}. Convert them or split the file.',
  'no-rows': 'There is a header but no purchase below it.',
  'nothing-before-end': 'Every purchase is later than --end. Choose a later day.',
  'unreadable-end': '--end is not a day. Give one such as 2026-11-21.',
};

const PLACES: Partial<Record<FileProblemCode, string>> = {
  'ambiguous-dates': 'date',
  'contradictory-dates': 'date',
  'mixed-dates': 'date',
  'ambiguous-amounts': 'amount',
  'several-currencies': 'amount',
  'no-such-sheet': 'sheet',
  'only-hidden-sheets': 'sheet',
  'nothing-before-end': 'end',
};

interface ValueSentence extends Sentence {
  readonly code: FileProblemCode;
}

/** A problem for people and by its code; its path is the role or the row concerned, empty for the whole file. */
export function valueSentenceOf({ code, params }: FileProblem): ValueSentence {
  const place = params?.['role'] ?? (params?.['row'] === undefined ? undefined : `row ${params['row']}`);
  return {
    path: String(PLACES[code] ?? place ?? ''),
    code,
    message: fill(PROBLEMS[code], { ...params, ...kindWords(params) }),
  };
}
