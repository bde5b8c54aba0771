import { MODEL_VERSION } from '../../domain/model/practice.ts';
import { GROUPS_AT_MOST, type Reply } from '../../domain/workshop/invitation.ts';
import { checkFile } from '../check-file.ts';
import type { ReplyFile } from '../formats.ts';
import type { Bits } from './bits.ts';
import { type Failed, failed } from './failure.ts';
import { given, jsonOf, orNull, packText, textRows, textsIn, unpackText } from './link-text.ts';
import { pack, unpack } from './mixed-radix.ts';
import { padded, wholeLength } from './seal.ts';
import { byteBits, countBits, numberBits, streamOf } from './stream.ts';
import { ID_RADIX, idDigit, idOf } from './wire-id.ts';
import { VOTE_RADICES, voteDigits, votesOf } from './wire-votes.ts';

/**
 * The body of a reply's link, version 1: codes, revision or 0, texts. Least significant first in the codes:
 * answers, 1 + place of the group or 0, id of the reply, workshop; the model above them. The texts are
 * `[name, [[practice, note]…]]`.
 */
const RADICES: readonly number[] = [...VOTE_RADICES, GROUPS_AT_MOST + 1, ID_RADIX, ID_RADIX];

function textOf({ label, notes }: Reply): string {
  return jsonOf([orNull(label), orNull(textRows((id) => notes?.[id]))]);
}

function codesOf({ model, workshop, id, revision, group, answers }: Reply): Bits {
  const place = group === undefined ? 0 : group + 1;
  const digits = [...voteDigits(answers), place, idDigit(id), idDigit(workshop)];
  return numberBits(pack(digits, RADICES, model - 1)) + countBits(revision ?? 0);
}

/** Writes a reply with the name and notes it has. Throws a RangeError when they are longer than a link can hold. */
export async function writeReply(file: ReplyFile): Promise<Bits> {
  return padded(codesOf(file) + byteBits(await packText(textOf(file))));
}

/** Reads what `writeReply` wrote, and only that. */
export async function readReply(body: Bits): Promise<{ ok: true; file: ReplyFile } | Failed> {
  const stream = streamOf(body);
  const { digits, rest } = unpack(stream.number(), RADICES);
  const revision = stream.count();
  const text = stream.bytes();
  if (wholeLength(stream.position()) !== body.length) return failed('cut-or-altered');
  if (rest >= BigInt(MODEL_VERSION)) return failed('too-new');
  const unpacked = await unpackText(text);
  if (!unpacked.ok) return unpacked;

  const [label, notes] = unpacked.texts;
  const [place = 0, id = 0, workshop = 0] = digits.slice(VOTE_RADICES.length);
  const checked = checkFile({
    format: 'cap17-reply',
    version: 1,
    model: Number(rest) + 1,
    ...given({
      workshop: idOf(workshop),
      id: idOf(id),
      revision: revision === 0 ? undefined : revision,
      group: place === 0 ? undefined : place - 1,
      label,
      notes: textsIn(notes),
    }),
    answers: votesOf(digits),
  });
  if (!('file' in checked) || checked.file.format !== 'cap17-reply') return failed('invalid');
  const { file } = checked;
  const isCanonical = padded(codesOf(file) + byteBits(text)) === body && textOf(file) === unpacked.json;
  return isCanonical ? { ok: true, file } : failed('invalid');
}
