import type { reading as english } from '../en/reading.ts';
import type { Words } from '../words.ts';

/** What pages of prose share. */
export const reading: Words<typeof english> = {
  contents: 'Sur cette page',
  sources: 'Sources de cette page',
};
