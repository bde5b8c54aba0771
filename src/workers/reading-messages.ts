import type { OpenedWorkbook } from '../exports/spreadsheet/open-workbook.ts';
import type { CodeShape } from '../share/code/reply-code.ts';
import type { FormatName } from '../share/formats.ts';
import type { ReadIn } from '../share/handed-in/read-in.ts';
import type { HandedOver } from '../share/handed-in/read-units.ts';
import type { Pace } from '../share/handed-in/turns.ts';
import type { ParsedFile } from '../share/parse-file.ts';
import type { TakenFile } from '../share/refusal.ts';

/** What is read beside the page, by its kind: of what, and what comes of it. */
export interface Readings {
  /**
   * A file of ours: of one for a door that takes some formats the reason alone comes to the page where it is refused,
   * of one for a door that shows all what is wrong with it and what remains.
   */
  readonly file: {
    readonly of: { readonly file: Blob; readonly takes?: readonly FormatName[] };
    readonly read: ParsedFile | TakenFile;
  };
  /** A file as tables. */
  readonly workbook: {
    readonly of: Blob;
    readonly read: OpenedWorkbook | { readonly ok: false; readonly why: 'unreadable' | FormatName };
  };
  /** Replies, in a text or in files. */
  readonly replies: {
    readonly of: { readonly handed: string | readonly File[]; readonly shape: CodeShape };
    readonly read: readonly ReadIn[];
  };
  /** What can be compared, in a text or in a file. */
  readonly units: { readonly of: string | File; readonly read: readonly HandedOver[] };
}

/** What is asked for. */
export interface ReadingRequest<Kind extends keyof Readings> {
  readonly kind: Kind;
  readonly of: Readings[Kind]['of'];
}

/** What is answered: how far it is, from 0 to 1, then what was read. */
export type ReadingReply<Kind extends keyof Readings> =
  | { readonly kind: 'progress'; readonly done: number }
  | { readonly kind: 'read'; readonly read: Readings[Kind]['read'] }
  | { readonly kind: 'failed' };

/** How each of some kinds is read, in the thread it is called in. */
export type HowToRead<Kinds extends keyof Readings> = {
  readonly [Kind in Kinds]: (of: Readings[Kind]['of'], pace: Pace) => Promise<Readings[Kind]['read']>;
};
