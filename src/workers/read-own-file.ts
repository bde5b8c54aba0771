import { parseBlob } from '../share/parse-blob.ts';
import type { HowToRead } from './reading-messages.ts';

/** How a file of ours is read. */
export const OWN_FILE: HowToRead<'file'> = { file: (file) => parseBlob(file) };
