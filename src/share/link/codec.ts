import type { Bits } from './bits.ts';
import type { Failed } from './failure.ts';
import type { LinkPart } from './parts.ts';

/** How one kind of file is written and read in one version. */
export interface Codec<File> {
  /** The body that holds a sound file with the parts ticked. Throws a RangeError when its texts are too long. */
  readonly write: (file: File, parts: readonly LinkPart[]) => Promise<Bits>;
  /** Reads what `write` wrote, and only that: what would be written otherwise is `invalid`. Total. */
  readonly read: (body: Bits) => Promise<{ readonly ok: true; readonly file: File } | Failed>;
}
