/** Of what is kept, where nevertheless no report can be shown. */
export const notShown = {
  kept: 'See what is kept',
  unreadable: {
    title: 'What is kept here cannot be read',
    text: 'Answers kept on this device were cut short, or come from a later version. Nothing in them was changed. Reload the page; failing that, download them or open what is sound of them, under “My assessments”.',
  },
  notBegun: {
    title: 'The new assessment has no answer yet',
    text: 'Others are kept on this device: choose one under “My assessments” to see its report again.',
  },
};
