import type { Bits } from '../bits.ts';
import type { Codec } from '../codec.ts';
import { failed } from '../failure.ts';
import { unpack } from '../mixed-radix.ts';
import type { LinkPart } from '../parts.ts';
import { padded, wholeLength } from '../seal.ts';
import { byteBits, type Stream, streamOf } from '../stream.ts';
import { packText, unpackText } from '../text.ts';
import { modelAt, type Tables } from './tables.ts';

/** What was read of a body: its digits, least significant first, what stood between codes and texts, its texts. */
export interface Read<Between> {
  readonly model: number;
  readonly digits: readonly number[];
  readonly between: Between;
  readonly texts: readonly unknown[];
}

/**
 * A kind whose body is codes, what the kind adds between, and texts: every kind but the assessment. `Sent` is what
 * travels of its file.
 */
export interface Layout<Sent, File extends Sent, Between> {
  readonly radices: readonly number[];
  /** What travels of a file with the parts ticked. */
  readonly sent: (file: File, parts: readonly LinkPart[]) => Sent;
  /** All bits before the texts. */
  readonly codesOf: (sent: Sent) => Bits;
  /** The texts as JSON; empty when there are none. */
  readonly textOf: (sent: Sent) => string;
  /** Reads what stands between codes and texts; undefined when no such link was ever written. */
  readonly between: (stream: Stream) => Between | undefined;
  /** The file that was read; undefined when it is none. */
  readonly fileOf: (read: Read<Between>) => File | undefined;
}

/** Writes and reads a kind by its layout: what would be written otherwise than it was read is `invalid`. */
export function codecOf<Sent, File extends Sent, Between>(
  tables: Tables,
  { radices, sent, codesOf, textOf, between, fileOf }: Layout<Sent, File, Between>,
): Codec<File> {
  return {
    async write(file, parts) {
      const what = sent(file, parts);
      return padded(codesOf(what) + byteBits(await packText(textOf(what))));
    },

    async read(body) {
      const stream = streamOf(body);
      const { digits, rest } = unpack(stream.number(), radices);
      const added = between(stream);
      if (added === undefined) return failed('invalid');
      const text = stream.bytes();
      if (wholeLength(stream.position()) !== body.length) return failed('cut-or-altered');
      const model = modelAt(tables, rest);
      if (model === undefined) return failed('too-new');
      const unpacked = await unpackText(text);
      if (!unpacked.ok) return unpacked;
      const file = fileOf({ model, digits, between: added, texts: unpacked.texts });
      const isCanonical =
        file !== undefined &&
        padded(codesOf(file) + byteBits(text)) === body &&
        textOf(file) === unpacked.json;
      return isCanonical ? { ok: true, file } : failed('invalid');
    },
  };
}
