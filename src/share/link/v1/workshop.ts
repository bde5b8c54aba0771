import type { PracticeId } from '../../../domain/model/model.ts';
import { resultOf } from '../../../domain/workshop/result.ts';
import type { Decided, Workshop } from '../../../domain/workshop/workshop.ts';
import { type WorkshopFile, workshopSchema } from '../../format/workshop.ts';
import { soundAs } from '../../read-as.ts';
import { type Bits, toBits } from '../bits.ts';
import type { Codec } from '../codec.ts';
import { failed } from '../failure.ts';
import { placeIn } from '../held.ts';
import { pack, unpack } from '../mixed-radix.ts';
import { padded, wholeLength } from '../seal.ts';
import { byteBits, countBits, numberBits, type Stream, streamOf } from '../stream.ts';
import { given, jsonOf, orNull, packText, unpackText } from '../text.ts';
import { dateDigits, dateOf, dateRadices, oldestDigit, oldestOf, oldestRadix } from './dates.ts';
import { groupBits, readGroups } from './group-counts.ts';
import { isWritten } from './result-check.ts';
import { modelAt, type Tables } from './tables.ts';
import { decisionRow, decisionsIn, textRows, textsIn } from './texts.ts';
import {
  leftOutDigits,
  perPractice,
  practicesOf,
  voteAt,
  voteBits,
  voteDigit,
  voteDigits,
  voteRadices,
  votesOf,
} from './votes.ts';

/**
 * The body of a workshop result's link: codes, how many replied, whether rows follow, one row a person in ascending
 * order, groups, texts. Least significant first in the codes: date, what each practice is decided or, without rows,
 * held to be, what matters most, proof kinds, practices left out, oldest proof; the model above them. The texts are
 * `[scope, organisation, [[practice, [note…]]…], [action…], [group…]]`.
 */
function radicesOf(tables: Tables): number[] {
  return [
    ...dateRadices(tables),
    ...voteRadices(tables),
    ...perPractice(tables, 2),
    ...perPractice(tables, tables.proofs.length),
    ...perPractice(tables, 2),
    oldestRadix(tables),
  ];
}

function textOf(tables: Tables, result: Workshop): string {
  const { scope, organisation, notes, decisions = [], groupCounts, groups } = result;
  return jsonOf([
    orNull(scope),
    orNull(organisation),
    orNull(textRows(tables, (id) => notes?.[id])),
    orNull(decisions.map((decision) => decisionRow(tables, decision))),
    groupCounts ? orNull(groups) : null,
  ]);
}

function rowBits(tables: Tables, { respondents }: Workshop): Bits {
  const width = voteBits(tables);
  const rows = respondents.map(({ answers }) =>
    voteDigits(tables, answers)
      .map((digit) => toBits(digit, width))
      .join(''),
  );
  return rows.sort().join('');
}

/** The bits of a result, but for its texts. */
function codesOf(tables: Tables, result: Workshop): Bits {
  const { model, date, respondents, n = 0, practices, matterMost = [], decided, oldestProof } = result;
  const digits = [
    ...dateDigits(tables, date),
    ...tables.practices.map((id) => voteDigit(tables, decided?.[id]?.level ?? decided?.[id]?.status)),
    ...tables.practices.map((id) => (matterMost.includes(id) ? 1 : 0)),
    ...tables.practices.map((id) => placeIn(tables.proofs, decided?.[id]?.proof?.kind ?? 'none')),
    ...leftOutDigits(tables, practices),
    oldestDigit(oldestProof, date),
  ];
  const hasRows = respondents.length > 0;
  return [
    numberBits(pack(digits, radicesOf(tables), placeIn(tables.models, model))),
    countBits(hasRows ? respondents.length : n),
    hasRows ? '1' : '0',
    rowBits(tables, result),
    groupBits(tables, result.groupCounts ? (result.groups ?? []) : [], result.groupCounts),
  ].join('');
}

function decidedOf(
  tables: Tables,
  states: readonly number[],
  proofs: readonly number[],
): Partial<Record<PracticeId, Decided>> {
  const decided: Partial<Record<PracticeId, Decided>> = {};
  for (const [index, id] of tables.practices.entries()) {
    const held = voteAt(tables, states[index] ?? 0);
    const kind = tables.proofs[proofs[index] ?? 0] ?? 'none';
    const entry: Decided = {
      ...(typeof held === 'number' ? { level: held } : held && { status: held }),
      ...(kind !== 'none' && { proof: { kind } }),
    };
    if (Object.keys(entry).length > 0) decided[id] = entry;
  }
  return decided;
}

function readRows(tables: Tables, stream: Stream, n: number): Workshop['respondents'] {
  const width = voteBits(tables);
  return Array.from({ length: n }, (_, index) => {
    const row = stream.bits(width * tables.practices.length);
    const digits = tables.practices.map((_id, at) =>
      Number.parseInt(row.slice(at * width, (at + 1) * width) || '0', 2),
    );
    return { label: String(index + 1), answers: votesOf(tables, digits) };
  });
}

function textsOnly(names: unknown): string[] {
  return Array.isArray(names) ? names.filter((name) => typeof name === 'string') : [];
}

/** Results of workshops, by the tables of a version: a group too small to be shown makes one `invalid`. */
export function workshopCodec(tables: Tables): Codec<WorkshopFile> {
  return {
    async write(file, parts) {
      const result = resultOf(file, parts);
      return padded(codesOf(tables, result) + byteBits(await packText(textOf(tables, result))));
    },

    async read(body) {
      const stream = streamOf(body);
      const { digits, rest } = unpack(stream.number(), radicesOf(tables));
      const n = stream.count();
      const hasRows = stream.bits(1) === '1';
      if (hasRows && n > tables.people) return failed('invalid');
      const respondents = readRows(tables, stream, hasRows ? n : 0);
      const groupsFor = readGroups(tables, stream);
      const text = stream.bytes();
      if (wholeLength(stream.position()) !== body.length) return failed('cut-or-altered');
      const model = modelAt(tables, rest);
      if (model === undefined) return failed('too-new');
      const unpacked = await unpackText(text);
      if (!unpacked.ok) return unpacked;

      const each = () => digits.splice(0, tables.practices.length);
      const date = dateOf(tables, digits.splice(0, dateRadices(tables).length));
      if (date === undefined) return failed('invalid');
      const [states, most, proofs, leftOut] = [each(), each(), each(), each()];
      const [oldest = 0] = digits;
      const decided = decidedOf(tables, states, proofs);
      const matterMost = tables.practices.filter((_, index) => most[index] === 1);
      const [scope, organisation, notes, actions, names] = unpacked.texts;
      const groups = textsOnly(names);
      const file = soundAs(workshopSchema, {
        format: 'cap17-workshop',
        version: 1,
        model,
        date,
        ...given({
          scope,
          organisation,
          n: hasRows ? undefined : n,
          groups: groups.length > 0 ? groups : undefined,
          practices: practicesOf(tables, leftOut),
          matterMost: matterMost.length > 0 ? matterMost : undefined,
          decided: Object.keys(decided).length > 0 ? decided : undefined,
          decisions: decisionsIn(tables, actions),
          oldestProof: oldest > 0 ? oldestOf(tables, oldest, date) : undefined,
          groupCounts: groupsFor(groups),
          notes: textsIn(tables, notes),
        }),
        respondents,
      });
      const isCanonical =
        file !== undefined &&
        isWritten(tables, file) &&
        padded(codesOf(tables, file) + byteBits(text)) === body &&
        textOf(tables, file) === unpacked.json;
      return isCanonical ? { ok: true, file } : failed('invalid');
    },
  };
}
