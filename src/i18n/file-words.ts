import type { Messages } from './messages.ts';
import type { problems, remarks } from './problems/en.ts';
import type { Words } from './words.ts';

/** The words with which a file is opened. `titles`: what practices are called, by id. */
export interface FileWords {
  readonly importing: Messages['importing'];
  readonly problems: Words<typeof problems>;
  readonly remarks: Words<typeof remarks>;
  readonly titles: Readonly<Record<string, string>>;
}
