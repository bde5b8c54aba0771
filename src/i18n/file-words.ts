import type { Messages } from './messages.ts';

/** The words with which a file is opened. `titles`: what practices are called, by id. */
export interface FileWords extends Pick<Messages, 'importing' | 'problems' | 'remarks'> {
  /** The names of importances and sectors. */
  readonly importance: Messages['common']['importance'];
  readonly sector: Messages['common']['sector'];
  readonly titles: Readonly<Record<string, string>>;
}
