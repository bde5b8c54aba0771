import { word } from './counts.ts';

/** The assessments kept on this device, and what is said when something cannot be kept. */
export const kept = {
  title: 'My assessments',
  storage:
    'They are kept in this browser, on this device, and nowhere else. They go with the browser’s data, with a private window, and with the application in which a page was opened from a message; Safari may erase them after seven days without a visit. Download a backup now and then.',
  mayGo: {
    week: 'This browser erases what a site keeps after seven days of use without a visit to it. Take a file or a link now: both stay.',
    'inside-app':
      'This page is open inside another application, and what you answer is kept there: your browser does not see it, and it may be gone tomorrow. Open the page in your browser, or take a file or a link now.',
    file: 'Take the file',
    link: 'Take the link, from the report',
  },
  none: 'Nothing is kept on this device yet. Your first answer starts an assessment.',
  notKept: {
    full: 'This browser has no room left: your last changes are on this page only. Download the file before you close the page, or erase for good what you no longer need under “My assessments”.',
    forbidden:
      'This browser does not let the site keep anything: your answers are on this page only, and are lost when you close it. Download the file to keep them.',
    erased:
      'What this browser kept for the site was erased while this page was open: what you see is on this page only. Download the file before you close it, or go on: your next change keeps it again.',
    unsound: `Your last change cannot be kept as it is: a text or a list is too long, a day cannot be kept, or more than ${word.mostImportant} practices matter most. What was kept before is untouched, and other changes go on being kept. Correct the change, or download the file.`,
    download: 'Download the file',
  },
  notKeptAbove: 'Your last changes are not kept: what to do stands above',
  newOne: 'New assessment',
  newName: 'Assessment of {date}',
  open: 'Open a file',
  openFailed: 'This part of the page could not be loaded. Check the connection or reload the page.',
  backup: 'Download a backup of everything',
  backupHint:
    'A backup holds your assessments, workshops and own replies. To restore it, here or on another device, open its file.',
  here: 'Open on this page',
  frozen: 'Frozen',
  frozenHint: 'Frozen: its answers stay as they are, beside the next one.',
  noScope: 'No scope yet',
  facts: { none: 'none of {all} answered', one: '{n} of {all} answered', other: '{n} of {all} answered' },
  changed: 'changed {when}',
  history: {
    one: '{n} assessment of this scope',
    other: '{n} assessments of this scope: see them from date to date',
  },
  resume: 'Continue',
  report: 'Report',
  rename: 'Rename',
  renameLabel: 'New name of “{name}”',
  renameEmpty: 'Give it a name.',
  save: 'Save',
  cancel: 'Cancel',
  duplicate: 'Duplicate',
  copyName: '{name} (copy)',
  again: 'Start again',
  againExplained:
    '“{name}” will be frozen with its answers, to compare with. The new one takes its scope, what matters most and its targets; each question is asked afresh.',
  againConfirm: 'Freeze it and start again',
  file: 'Download the file',
  remove: 'Delete',
  undo: 'Undo',
  deleted: { one: '{n} deleted', other: '{n} deleted' },
  deletedOn: 'deleted {when}',
  restore: 'Restore',
  erase: 'Erase for good',
  eraseSure: 'This cannot be undone.',
  said: {
    renamed: 'Renamed “{name}”.',
    duplicated: '“{name}” is in the list.',
    again: 'A new assessment has started; the last one is frozen beside it.',
    deleted: '“{name}” is deleted.',
    restored: '“{name}” is back.',
    erased: 'Erased for good.',
    selected: '“{name}” is open above.',
  },
  unreadable: {
    title: 'What cannot be read',
    text: {
      one: 'One thing kept here cannot be read, perhaps because it was cut short or comes from a newer version of Cap17. It was left as it is.',
      other:
        '{n} things kept here cannot be read, perhaps because they were cut short or come from a newer version of Cap17. They were left as they are.',
    },
    name: 'Kept value {id}',
    download: 'Download as it is',
    rest: 'Open the part that can be read',
  },
};
