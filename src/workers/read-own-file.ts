import { parseBlob } from '../share/parse-blob.ts';
import { takenFrom } from '../share/refusal.ts';
import type { HowToRead } from './reading-messages.ts';

/** How a file of ours is read. */
export const OWN_FILE: HowToRead<'file'> = {
  file: async ({ file, takes }) => {
    const parsed = await parseBlob(file);
    return takes ? takenFrom(parsed, takes) : parsed;
  },
};
