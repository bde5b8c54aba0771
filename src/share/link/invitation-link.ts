import { MODEL_VERSION } from '../../domain/model/practice.ts';
import type { Invitation } from '../../domain/workshop/invitation.ts';
import { checkFile } from '../check-file.ts';
import type { InvitationFile } from '../formats.ts';
import { perPractice } from './assessment-codes.ts';
import type { Bits } from './bits.ts';
import { type Failed, failed } from './failure.ts';
import { given, jsonOf, orNull, packText, unpackText } from './link-text.ts';
import { pack, unpack } from './mixed-radix.ts';
import { padded, wholeLength } from './seal.ts';
import { byteBits, countBits, numberBits, streamOf } from './stream.ts';
import { DATE_RADICES, dateDigits, dateOf } from './wire-date.ts';
import { ID_RADIX, idDigit, idOf } from './wire-id.ts';
import { leftOutDigits, practicesOf } from './wire-votes.ts';

/**
 * The body of an invitation's link, version 1: codes, 1 + how many are expected or 0, texts. Least significant
 * first in the codes: workshop, named, notes allowed, whether there is a date, date, practices left out; the model
 * above them. The texts, always there, are `[scope, organisation, [group…]]`.
 */
const RADICES: readonly number[] = [ID_RADIX, 2, 2, 2, ...DATE_RADICES, ...perPractice(2)];

function textOf({ scope, organisation, groups }: Invitation): string {
  return jsonOf([orNull(scope), orNull(organisation), orNull(groups)]);
}

function codesOf(invitation: Invitation): Bits {
  const { model, date, workshop, named, notesAllowed, practices, expected } = invitation;
  const digits = [
    idDigit(workshop),
    named ? 1 : 0,
    notesAllowed ? 1 : 0,
    date === undefined ? 0 : 1,
    ...(date === undefined ? DATE_RADICES.map(() => 0) : dateDigits(date)),
    ...leftOutDigits(practices),
  ];
  return numberBits(pack(digits, RADICES, model - 1)) + countBits(expected === undefined ? 0 : expected + 1);
}

/** Writes an invitation with all its texts. Throws a RangeError when they are longer than a link can hold. */
export async function writeInvitation(file: InvitationFile): Promise<Bits> {
  return padded(codesOf(file) + byteBits(await packText(textOf(file))));
}

/** Reads what `writeInvitation` wrote, and only that. */
export async function readInvitation(body: Bits): Promise<{ ok: true; file: InvitationFile } | Failed> {
  const stream = streamOf(body);
  const { digits, rest } = unpack(stream.number(), RADICES);
  const expected = stream.count();
  const text = stream.bytes();
  if (wholeLength(stream.position()) !== body.length) return failed('cut-or-altered');
  if (rest >= BigInt(MODEL_VERSION)) return failed('too-new');
  const unpacked = await unpackText(text);
  if (!unpacked.ok) return unpacked;

  const [scope, organisation, groups] = unpacked.texts;
  const [workshop = 0, named, notesAllowed, hasDate, ...others] = digits;
  const date = hasDate === 1 ? dateOf(others) : undefined;
  const checked = checkFile({
    format: 'cap17-invitation',
    version: 1,
    model: Number(rest) + 1,
    ...given({
      date,
      workshop: idOf(workshop),
      scope,
      organisation,
      expected: expected === 0 ? undefined : expected - 1,
      groups,
      practices: practicesOf(others.slice(DATE_RADICES.length)),
      named: named === 1 ? true : undefined,
      notesAllowed: notesAllowed === 1 ? true : undefined,
    }),
  });
  if (!('file' in checked) || checked.file.format !== 'cap17-invitation') return failed('invalid');
  const { file } = checked;
  const isCanonical = padded(codesOf(file) + byteBits(text)) === body && textOf(file) === unpacked.json;
  return isCanonical ? { ok: true, file } : failed('invalid');
}
