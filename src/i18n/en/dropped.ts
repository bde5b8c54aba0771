/** What a page says when a file is dropped where nothing takes it. */
export const dropped = {
  title: 'Nothing here takes this file',
  text: 'It was not read, and the page stays as it was. Where files go:',
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
