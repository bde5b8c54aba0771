import type { Messages } from '../../i18n/messages.ts';
import type { problems, remarks } from '../../i18n/problems/en.ts';
import type { Words } from '../../i18n/words.ts';

/** The words with which a file is opened. `titles`: what practices are called, by id. */
export interface FileWords {
  readonly importing: Messages['importing'];
  readonly problems: Words<typeof problems>;
  readonly remarks: Words<typeof remarks>;
  readonly titles: Readonly<Record<string, string>>;
}
