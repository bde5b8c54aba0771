/** What pages of prose share. */
export const reading = {
  contents: 'On this page',
  sources: 'Sources of this page',
};
