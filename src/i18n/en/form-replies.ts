import { refused } from './refused.ts';

/** Replies that come as a table: from a form, or typed in a spreadsheet. Fetched when this way in is opened. */
export const formReplies = {
  title: 'Take a table or the answers of a form',
  lead: 'The results of Microsoft Forms or Google Forms, or a spreadsheet with one row a person: XLSX, ODS or CSV. It is read in this browser, nothing is uploaded, and nobody is taken in before you say so.',
  file: 'Table of answers',
  reading: 'Reading the table…',
  why: {
    ...refused,
    'not-a-workbook':
      'This file cannot be read as a table. Save it as XLSX, ODS or CSV, then choose it again.',
    old: 'This is a workbook of Excel before 2007, or one under a password. Save it as XLSX without a password, then choose it again.',
    'too-large': 'This file is too large: up to {most} MB are read. Keep the sheet of answers only.',
    'too-large-unpacked':
      'Unpacked, this file holds more than {unpacked} MB, or more cells than are read here. Keep the sheet of answers only, or save it as CSV.',
    'too-many-rows':
      'This table has more than {rows} rows, and none of it was taken. Put the rest in a second table.',
    empty: 'This file is empty. Choose the table again once it is saved.',
    unreadable: 'The browser could not open this file. Close it elsewhere, or copy it, then choose it again.',
    'no-rows':
      'This table has no rows of answers. Its first row holds the questions, each row below one person’s answers.',
  },
  people: { one: '{n} person with answers', other: '{n} people with answers' },
  matched: { one: '{n} of {all} questions found', other: '{n} of {all} questions found' },
  again: { one: '{n} is in already', other: '{n} are in already' },
  changed: {
    one: '{n} is in with other answers, which this row replaces',
    other: '{n} are in with other answers, which these rows replace',
  },
  noPractice:
    'No question was found in the titles of this table. Choose below what each column holds; titles may be the question, the title or the number of a practice.',
  absent: 'No column for: {practices}. Choose one below if there is.',
  empty: { one: '{n} row without an answer is left out.', other: '{n} rows without an answer are left out.' },
  repeated: {
    one: 'Several rows bear the name {names}: the last one counts. If they are two people, write their names apart.',
    other:
      'Several rows bear the names {names}: the last one of each counts. If they are different people, write their names apart.',
  },
  otherGroups: {
    one: 'The workshop has no group {groups}: those people come in without a group.',
    other: 'The workshop has no groups {groups}: those people come in without a group.',
  },
  addGroups: 'Add to the workshop’s groups',
  groupsFull:
    'A workshop compares {most} groups at most: rename groups in the table, or choose another column.',
  named: 'A row whose name is in already replaces that person’s answers; nobody comes in twice.',
  anonymous:
    'Anonymous workshop: names are not read. A row that comes again unchanged is known by its answers and does not come in twice; one that was changed since counts as one more person.',
  second:
    'Votes were revealed already. In an anonymous workshop nothing tells whose a row is: new rows count as new people, not as second votes.',
  unread: 'Answers not understood',
  unreadLead:
    'They are left out, the rest of the row is taken. A level is a figure from 0 to 4, its name or its line; beside it “{dontKnow}” and “{notApplicable}”.',
  unreadOne: 'Column {letters} ({title}): “{text}”, {rows}.',
  rows: { one: 'row {list}', other: 'rows {list}' },
  columns: 'What each column holds',
  column: 'Column {letters}: {title}',
  untitled: 'without a title',
  unused: 'Not used',
  name: 'Name',
  firstName: 'First name',
  group: 'Group',
  take: { one: 'Take {n} reply', other: 'Take {n} replies' },
  nothing: 'There is nothing to take yet.',
  form: 'Questions for a form',
  formLead:
    'The questions with their answers as a text, to be pasted into a document that Microsoft Forms imports, or into any form, one choice a question. Its results then come in here.',
  copy: 'Copy the questions',
  copied: 'Copied.',
  refused: 'The browser refused to copy. Here is the text:',
  formText: 'Questions as a text',
  askName: 'Your name',
  askGroup: 'Your group',
  words: {
    dontKnow: ['I don’t know', 'I do not know', 'Do not know', 'DK', 'No idea', 'Not sure', 'Unsure'],
    notApplicable: ['N/A', 'NA', 'Does not apply', 'Non applicable', 'Not relevant', 'Not concerned'],
    firstName: ['First name', 'Your first name', 'Given name', 'Forename'],
    name: [
      'Name',
      'Last name',
      'Surname',
      'Family name',
      'Full name',
      'Your name',
      'First and last name',
      'Participant',
      'Respondent',
      'Who',
      'Name of the person',
    ],
    group: [
      'Group',
      'Your group',
      'Team',
      'Your team',
      'Department',
      'Role',
      'Your role',
      'Function',
      'Unit',
    ],
  },
};
