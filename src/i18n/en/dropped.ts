/** What a page says when files are dropped where nothing takes them, or a field that takes one. */
export const dropped = {
  title: 'Nothing was read',
  text: 'A field takes one file at a time, the rest of this page none. Where files go:',
  places: {
    assessment: 'an assessment or a backup, by “Open a file”',
    report:
      'an assessment or the result of a workshop, to be read; a spreadsheet, by “Bring back from a spreadsheet”',
    workshop: 'replies and the messages they came in, or a copy to go on with',
    compare: 'several assessments or results, dropped anywhere on the page',
    value: 'purchases, dropped anywhere on the page',
  },
  close: 'Stay on this page',
};
