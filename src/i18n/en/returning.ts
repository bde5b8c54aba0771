import { refused } from './refused.ts';

/** What comes back into a report from a spreadsheet. Fetched when its dialog opens. */
export const returning = {
  title: 'Bring the actions back from a spreadsheet',
  lead: 'Choose the spreadsheet that was made here, once owners, dates, statuses, indicators and proofs were filled in: XLSX, ODS or CSV, from Excel, LibreOffice or Google Sheets. It is read in this browser. Nothing is uploaded, and nothing changes before you take it.',
  file: 'Spreadsheet',
  reading: 'Reading the spreadsheet…',
  why: {
    ...refused,
    'not-a-workbook':
      'This file cannot be read as a spreadsheet. Save it as XLSX, ODS or CSV, then choose it again.',
    old: 'This is a workbook of Excel before 2007, or one under a password. Save it as XLSX without a password, then choose it again.',
    'too-large': 'This file is too large: up to {most} MB are read. Keep the sheet of actions only.',
    'too-large-unpacked':
      'Unpacked, this file holds more than {unpacked} MB, or more cells than are read here. Keep the sheet of actions only, or save it as CSV.',
    'too-many-rows':
      'This spreadsheet has more than {rows} rows, and none of it was taken. Keep the sheet of actions only.',
    empty: 'This file is empty. Choose the spreadsheet again once it is saved.',
    'no-actions':
      'No list of actions was found in this file. Its first row needs the titles that the spreadsheet made here gave its columns: {action} or {id}, and two more.',
    unreadable: 'The browser could not open this file. Close it elsewhere, or copy it, then choose it again.',
  },
  other:
    'This spreadsheet says that it is of another report: {scope}, {date}. Nothing is ticked: take only what you are sure of.',
  changed: { one: '{n} action changes', other: '{n} actions change' },
  added: { one: '{n} is new', other: '{n} are new' },
  same: { one: '{n} stays as it is', other: '{n} stay as they are' },
  nothing: 'Nothing to take: the report says the same.',
  all: 'Take all',
  isNew: 'new',
  row: 'row {row}',
  none: 'nothing',
  becomes: 'becomes',
  faults: 'Not understood',
  faultsLead:
    'These cells change nothing. Mend them in the spreadsheet and choose it again, or take the rest.',
  fault: {
    'not-a-status': 'Row {row}, column {column}: “{text}” is no status. Choose one of: {choices}.',
    'not-a-proof': 'Row {row}, column {column}: “{text}” is no kind of proof. Choose one of: {choices}.',
    'not-a-date': 'Row {row}, column {column}: “{text}” is no date. Write it like {example}.',
    'no-result': 'Row {row}, column {column}: “{text}” has no result. Write there what is meant.',
  },
  missing: {
    one: 'No column {columns} was found: what the report holds there stays. If it was renamed, give it that title back.',
    other:
      'No columns {columns} were found: what the report holds there stays. If they were renamed, give them those titles back.',
  },
  copies: {
    one: 'Sheet {sheets} holds actions too and was not read: only {sheet} was. To bring it back, make a file of that sheet alone.',
    other:
      'Sheets {sheets} hold actions too and were not read: only {sheet} was. To bring one back, make a file of that sheet alone.',
  },
  left: {
    gone: {
      one: 'Row {rows} is an action that is no longer on the report: it is not brought back. Empty its identifier to add it again.',
      other:
        'Rows {rows} are actions that are no longer on the report: they are not brought back. Empty their identifiers to add them again.',
    },
    repeated: {
      one: 'Row {rows} repeats the action of a row above: it is left out.',
      other: 'Rows {rows} repeat the actions of rows above: they are left out.',
    },
    'too-long': {
      one: 'Row {rows} holds a text that is too long: shorten it and choose the spreadsheet again.',
      other: 'Rows {rows} hold texts that are too long: shorten them and choose the spreadsheet again.',
    },
    full: {
      one: 'Row {rows} is left out: a report holds {most} decisions at most.',
      other: 'Rows {rows} are left out: a report holds {most} decisions at most.',
    },
  },
  absent: {
    one: '{n} decision has no row in the spreadsheet. It stays: {actions}.',
    other: '{n} decisions have no row in the spreadsheet. They stay: {actions}.',
  },
  take: { one: 'Take {n} action', other: 'Take {n} actions' },
  untaken: 'Tick what to take.',
  taken: {
    one: '{n} action was taken from the spreadsheet.',
    other: '{n} actions were taken from the spreadsheet.',
  },
  undone: 'What was taken is taken back. What you have changed since stays.',
};
