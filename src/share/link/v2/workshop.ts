import type { PracticeId } from '../../../domain/model/model.ts';
import { resultOf } from '../../../domain/workshop/result.ts';
import type { Decided, Workshop } from '../../../domain/workshop/workshop.ts';
import { type WorkshopFile, workshopSchema } from '../../format/workshop.ts';
import { soundAs } from '../../read-as.ts';
import type { Codec } from '../codec.ts';
import { unpack } from '../mixed-radix.ts';
import type { Stream } from '../stream.ts';
import { given } from '../text.ts';
import { codecOf, type Read } from '../v1/body.ts';
import { dateOf, dateRadices, oldestOf } from '../v1/dates.ts';
import { readGroups } from '../v1/group-counts.ts';
import { decidedOf, readRows, someOf, textsOnly } from '../v1/result-reading.ts';
import { textsIn } from '../v1/texts.ts';
import { practicesOf } from '../v1/votes.ts';
import { handsFromCells, handsSize, readCells, votesFromCells, votesSize } from './counts.ts';
import { decisionRows } from './decisions.ts';
import { isWritten } from './result-check.ts';
import type { LaterTables } from './tables.ts';
import { codesOf, insteadRadices, radicesOf, textOf } from './workshop-codes.ts';

/** What stands between codes and texts: people, once the names of the groups are known. */
interface BesideCodes {
  readonly n: number;
  readonly hasRows: boolean;
  readonly respondents: Workshop['respondents'];
  readonly groupsFor: ReturnType<typeof readGroups>;
  readonly room: Workshop['room'];
  readonly firstVotes: Workshop['firstVotes'];
  readonly instead: readonly number[];
}

function besideIn(tables: LaterTables, stream: Stream): BesideCodes | undefined {
  const n = stream.count();
  const hasRows = stream.bits(1) === '1';
  if (hasRows && n > tables.people) return undefined;
  const respondents = readRows(tables, stream, hasRows ? n : 0);
  const groupsFor = readGroups(tables, stream);
  const room = entriesFrom(readCells(tables, stream, handsSize(tables)), handsFromCells);
  const firstVotes = entriesFrom(readCells(tables, stream, votesSize(tables)), votesFromCells);
  const { digits: instead, rest } = unpack(stream.number(), insteadRadices(tables));
  return rest > 0n ? undefined : { n, hasRows, respondents, groupsFor, room, firstVotes, instead };
}

function entriesFrom<Entry>(
  cells: ReturnType<typeof readCells>,
  entryOf: (cells: readonly number[]) => Entry,
): Partial<Record<PracticeId, Entry>> | undefined {
  if (cells === undefined) return undefined;
  return Object.fromEntries(Object.entries(cells).map(([id, of]) => [id, entryOf(of)]));
}

/** Digits, taken one after the other in the order in which they were written. */
function takenFrom({ practices }: LaterTables, digits: readonly number[]) {
  const left = [...digits];
  const each = () => left.splice(0, practices.length);
  const marked = () => {
    const marks = each();
    return practices.filter((_, at) => marks[at] === 1);
  };
  return { some: (many: number) => left.splice(0, many), one: () => left.shift() ?? 0, each, marked };
}

function codesIn(tables: LaterTables, digits: readonly number[]) {
  const taken = takenFrom(tables, digits);
  return {
    date: dateOf(tables, taken.some(dateRadices(tables).length)),
    states: taken.each(),
    agreement: tables.agreementWords[taken.one()],
    most: taken.marked(),
    proofs: taken.each(),
    leftOut: taken.each(),
    oldest: taken.one(),
  };
}

function insteadIn(tables: LaterTables, digits: readonly number[]) {
  const taken = takenFrom(tables, digits);
  const [statuses, settled] = [statusesIn(tables, taken.each()), taken.marked()];
  const isUnknown = taken.one() === 1;
  return { statuses, settled: isUnknown ? undefined : settled, hands: taken.marked() };
}

/** What was decided, with its reason where one travelled. */
function decidedWith(
  decided: Partial<Record<PracticeId, Decided>> = {},
  reasons: Record<string, unknown> = {},
): object | undefined {
  const given = Object.entries(reasons).map(([id, reason]) => [id, { ...decided[id as PracticeId], reason }]);
  const all = { ...decided, ...Object.fromEntries(given) };
  return Object.keys(all).length > 0 ? all : undefined;
}

function statusesIn(tables: LaterTables, agreements: readonly number[]): object | undefined {
  const said = tables.practices.flatMap((id, at) => {
    const status = tables.agreements[agreements[at] ?? 0] ?? 'none';
    return status === 'none' ? [] : [[id, status] as const];
  });
  return said.length > 0 ? Object.fromEntries(said) : undefined;
}

function fileOf(
  tables: LaterTables,
  { model, digits, between, texts }: Read<BesideCodes>,
): WorkshopFile | undefined {
  const codes = codesIn(tables, digits);
  const { date, oldest, agreement } = codes;
  if (date === undefined) return undefined;
  const [scope, organisation, notes, actions, names, reasons] = texts;
  const groups = textsOnly(names);
  const { hasRows, n, respondents, room, firstVotes, groupsFor } = between;
  const { statuses, settled, hands } = insteadIn(tables, between.instead);
  const file = soundAs(workshopSchema, {
    format: 'cap17-workshop',
    version: 1,
    model,
    date,
    ...given({
      scope,
      organisation,
      n: hasRows ? undefined : n,
      groups: someOf(groups),
      practices: practicesOf(tables, codes.leftOut),
      matterMost: someOf(codes.most),
      decided: decidedWith(decidedOf(tables, codes.states, codes.proofs), textsIn(tables, reasons)),
      decisions: decisionRows(tables).decisionsIn(tables, actions),
      oldestProof: oldest > 0 ? oldestOf(tables, oldest, date) : undefined,
      groupCounts: groupsFor(groups),
      room,
      firstVotes,
      hands: someOf(hands),
      statuses,
      agreement: agreement === 'none' ? undefined : agreement,
      settled: hasRows ? undefined : settled,
      notes: textsIn(tables, notes),
    }),
    respondents,
  });
  return file && isWritten(tables, file) ? file : undefined;
}

/** Results of workshops, from version 2 on. */
export function workshopCodec(tables: LaterTables): Codec<WorkshopFile> {
  return codecOf<Workshop, WorkshopFile, BesideCodes>(tables, {
    radices: radicesOf(tables),
    sent: resultOf,
    codesOf: (result) => codesOf(tables, result),
    textOf: (result) => textOf(tables, result),
    between: (stream) => besideIn(tables, stream),
    fileOf: (read) => fileOf(tables, read),
  });
}
