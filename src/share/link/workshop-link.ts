import type { Level, ProofKind } from '../../domain/model/answer.ts';
import { MODEL_VERSION, type PracticeId } from '../../domain/model/model.ts';
import { RESULT_PARTS, type ResultPart, resultOf } from '../../domain/workshop/result.ts';
import type { Decided, Workshop } from '../../domain/workshop/workshop.ts';
import { checkFile } from '../check-file.ts';
import type { WorkshopFile } from '../formats.ts';
import { perPractice, WIRE_PRACTICES, WIRE_PROOFS } from './assessment-codes.ts';
import { type Bits, toBits } from './bits.ts';
import { type Failed, failed } from './failure.ts';
import { groupBits, readGroups } from './group-counts.ts';
import {
  decisionRow,
  decisionsIn,
  given,
  jsonOf,
  orNull,
  packText,
  textRows,
  textsIn,
  unpackText,
} from './link-text.ts';
import { pack, unpack } from './mixed-radix.ts';
import { padded, wholeLength } from './seal.ts';
import { byteBits, countBits, numberBits, type Stream, streamOf } from './stream.ts';
import { DATE_RADICES, dateDigits, dateOf, OLDEST_RADIX, oldestDigit, oldestOf } from './wire-date.ts';
import {
  leftOutDigits,
  practicesOf,
  VOTE_BITS,
  VOTE_RADICES,
  voteAt,
  voteDigit,
  voteDigits,
  votesOf,
} from './wire-votes.ts';

/**
 * The body of a workshop result's link, version 1: codes, how many replied, whether rows follow, one row a person
 * in ascending order, groups, texts. Least significant first in the codes: date, what each practice is decided or,
 * without rows, held to be, what matters most, proof kinds, practices left out, oldest proof; the model above them.
 * The texts are `[scope, organisation, [[practice, [note…]]…], [action…], [group…]]`.
 */
const RADICES: readonly number[] = [
  ...DATE_RADICES,
  ...VOTE_RADICES,
  ...perPractice(2),
  ...perPractice(WIRE_PROOFS.length),
  ...perPractice(2),
  OLDEST_RADIX,
];
const ROW_BITS = VOTE_BITS * WIRE_PRACTICES.length;
const PEOPLE_AT_MOST = 1_000;

function textOf({ scope, organisation, notes, decisions = [], groupCounts, groups }: Workshop): string {
  return jsonOf([
    orNull(scope),
    orNull(organisation),
    orNull(textRows((id) => notes?.[id])),
    orNull(decisions.map(decisionRow)),
    groupCounts ? orNull(groups) : null,
  ]);
}

function rowBits({ respondents }: Workshop): Bits {
  const rows = respondents.map(({ answers }) =>
    voteDigits(answers)
      .map((digit) => toBits(digit, VOTE_BITS))
      .join(''),
  );
  return rows.sort().join('');
}

/** The bits of what `resultOf` leaves. */
function codesOf(result: Workshop): Bits {
  const { model, date, respondents, n = 0, practices, matterMost = [], decided, oldestProof } = result;
  const held = (id: PracticeId) => decided?.[id]?.level ?? decided?.[id]?.status;
  const digits = [
    ...dateDigits(date),
    ...WIRE_PRACTICES.map((id) => voteDigit(held(id))),
    ...WIRE_PRACTICES.map((id) => (matterMost.includes(id) ? 1 : 0)),
    ...WIRE_PRACTICES.map((id) => WIRE_PROOFS.indexOf(decided?.[id]?.proof?.kind ?? 'none')),
    ...leftOutDigits(practices),
    oldestDigit(oldestProof, date),
  ];
  const hasRows = respondents.length > 0;
  return [
    numberBits(pack(digits, RADICES, model - 1)),
    countBits(hasRows ? respondents.length : n),
    hasRows ? '1' : '0',
    rowBits(result),
    groupBits(result.groupCounts ? (result.groups ?? []) : [], result.groupCounts),
  ].join('');
}

/** Writes what travels of a workshop with the ticked parts. Throws a RangeError when its texts are too long. */
export async function writeWorkshop(file: WorkshopFile, parts: readonly ResultPart[]): Promise<Bits> {
  const result = resultOf(file, parts);
  return padded(codesOf(result) + byteBits(await packText(textOf(result))));
}

function decidedOf(
  states: readonly number[],
  proofs: readonly number[],
): Partial<Record<PracticeId, Decided>> {
  const decided: Partial<Record<PracticeId, Decided>> = {};
  for (const [index, id] of WIRE_PRACTICES.entries()) {
    const held = voteAt(states[index] ?? 0);
    const kind: ProofKind | undefined = WIRE_PROOFS[proofs[index] ?? 0];
    const entry = {
      ...(typeof held === 'number' ? { level: held satisfies Level } : held && { status: held }),
      ...(kind && kind !== 'none' && { proof: { kind } }),
    };
    if (Object.keys(entry).length > 0) decided[id] = entry;
  }
  return decided;
}

function readRows(stream: Stream, n: number): Workshop['respondents'] {
  return Array.from({ length: n }, (_, index) => {
    const row = stream.bits(ROW_BITS);
    const digits = WIRE_PRACTICES.map((_id, at) =>
      Number.parseInt(row.slice(at * VOTE_BITS, (at + 1) * VOTE_BITS) || '0', 2),
    );
    return { label: String(index + 1), answers: votesOf(digits) };
  });
}

function textsOnly(names: unknown): string[] {
  return Array.isArray(names) ? names.filter((name) => typeof name === 'string') : [];
}

/** Reads what `writeWorkshop` wrote, and only that: a group too small to be shown makes it `invalid`. */
export async function readWorkshop(body: Bits): Promise<{ ok: true; file: WorkshopFile } | Failed> {
  const stream = streamOf(body);
  const { digits, rest } = unpack(stream.number(), RADICES);
  const n = stream.count();
  const hasRows = stream.bits(1) === '1';
  if (hasRows && n > PEOPLE_AT_MOST) return failed('invalid');
  const respondents = readRows(stream, hasRows ? n : 0);
  const groupsFor = readGroups(stream);
  const text = stream.bytes();
  if (wholeLength(stream.position()) !== body.length) return failed('cut-or-altered');
  if (rest >= BigInt(MODEL_VERSION)) return failed('too-new');
  const unpacked = await unpackText(text);
  if (!unpacked.ok) return unpacked;

  const take = (count: number) => digits.splice(0, count);
  const each = () => take(WIRE_PRACTICES.length);
  const date = dateOf(take(DATE_RADICES.length));
  if (date === undefined) return failed('invalid');
  const [states, most, proofs, leftOut] = [each(), each(), each(), each()];
  const [oldest = 0] = digits;
  const decided = decidedOf(states, proofs);
  const matterMost = WIRE_PRACTICES.filter((_, index) => most[index] === 1);
  const [scope, organisation, notes, actions, names] = unpacked.texts;
  const groups = textsOnly(names);
  const checked = checkFile({
    format: 'cap17-workshop',
    version: 1,
    model: Number(rest) + 1,
    date,
    ...given({
      scope,
      organisation,
      n: hasRows ? undefined : n,
      groups: groups.length > 0 ? groups : undefined,
      practices: practicesOf(leftOut),
      matterMost: matterMost.length > 0 ? matterMost : undefined,
      decided: Object.keys(decided).length > 0 ? decided : undefined,
      decisions: decisionsIn(actions),
      oldestProof: oldest > 0 ? oldestOf(oldest, date) : undefined,
      groupCounts: groupsFor(groups),
      notes: textsIn(notes),
    }),
    respondents,
  });
  if (!('file' in checked) || checked.file.format !== 'cap17-workshop') return failed('invalid');
  const { file } = checked;
  const result = resultOf(file, RESULT_PARTS);
  const isCanonical = padded(codesOf(result) + byteBits(text)) === body && textOf(result) === unpacked.json;
  return isCanonical ? { ok: true, file } : failed('invalid');
}
