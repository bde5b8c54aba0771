import { word } from './counts.ts';

/** What leaves of a report as documents. Fetched when the dialog opens. */
export const documents = {
  title: 'Take the report away',
  lead: 'Every file is made in this browser from the report on the page. Nothing is uploaded.',
  language: 'Language',
  parts: 'Add to the files',
  partsHint: 'Names, numbers of replies and the order they came in never leave, whatever you tick.',
  votes: 'Every vote, one row a person without name (spreadsheet)',
  groups: `Group against group, where at least ${word.leaving} people voted`,
  groupsNot: 'No group can be shown without giving someone away: they stay out.',
  votesOrGroups: 'Every vote or the groups, never both in one file: each row could then be given its group.',
  notes: 'Notes, reasons and names of proofs (slides, spreadsheet, Word, page)',
  toShow: 'To show and to read',
  toFollow: 'To follow the actions',
  kind: {
    pptx: {
      name: 'Slides (PPTX)',
      hint: 'Up to twelve slides whose charts and tables can be edited in PowerPoint, Keynote or LibreOffice; notes for the speaker, with sources.',
    },
    docx: { name: 'Word (DOCX)', hint: 'The full report as a text to edit and to sign off.' },
    html: {
      name: 'Page (HTML)',
      hint: 'The full report as one page that any browser opens without a network: to attach, to archive, to read on a phone.',
    },
    charts: {
      name: 'Charts (SVG and PNG, ZIP)',
      hint: 'Each chart with its caption, its date and what it is of.',
    },
    xlsx: {
      name: 'Spreadsheet (XLSX)',
      hint: 'Actions with status, owner and date to fill in, practices, votes where ticked, notes and sources.',
    },
    ics: {
      name: 'Calendar (ICS)',
      hint: 'The day each action is due, with a reminder a week before, for Outlook, Google or Apple calendars.',
    },
    csv: {
      name: 'Task list (CSV)',
      hint: 'One task a line, commas between fields, days as 2027-03-15. Jira and Asana describe the import of such a file: the name becomes the title (Summary in Jira), and people are found by e-mail address. Of Planner, Trello, Notion and monday.com we could not verify it. For Excel, take the spreadsheet.',
    },
    md: { name: 'Check list (Markdown)', hint: 'By owner, to paste into a wiki or an issue.' },
  },
  fileName: {
    pptx: 'slides',
    docx: 'report',
    html: 'page',
    charts: 'charts',
    xlsx: 'gaps',
    ics: 'calendar',
    csv: 'tasks',
    md: 'checklist',
  },
  chart: { profile: 'profile', axes: 'axes', votes: 'votes', plan: 'plan' },
  pageNote: 'This page holds all that it shows: no script runs, nothing is fetched, nothing is sent.',
  making: 'Making the file…',
  made: '“{name}” is made.',
  noDay:
    'No action has a day yet, so there is nothing to put in a calendar. Give a decision its day, under “Decisions asked for”.',
  noAction: 'There is no action to follow yet: nothing was decided, and no next step is proposed.',
  failed: 'The file could not be made. Check the connection or reload the page; nothing is lost.',
  actionsOf: 'Actions: {scope}, {date}',
  nobody: 'Nobody named yet',
  event: '{action} ({owner})',
  reminder: {
    title: 'A reminder for next quarter',
    lead: 'A day in your own calendar, {date}, with the link of this report in it. Whatever happens to this browser until then, the link opens the report to begin again from.',
    whole: 'With the scope and the decisions asked for',
    readers: 'Whoever can read your calendar, its host included, can open the link.',
    save: 'Save the reminder (.ics)',
    made: '“{name}” is ready: open it with your calendar.',
    fileName: 'reminder',
    event: 'Cap17: assess again, {scope}',
    description:
      'The report of {date} is in this link; it opens without any server:\n{link}\n\nOpen it, then “Assess again”: your last answers stand beside each question, and last decisions are asked about first.',
  },
  board: {
    name: 'Name',
    description: 'Description',
    assignee: 'Assignee',
    due: 'Due Date',
    status: 'Status',
    labels: 'Labels',
  },
};
