import type { PracticeId } from '../../../domain/model/model.ts';
import type { Workshop } from '../../../domain/workshop/workshop.ts';
import { type Bits, toBits } from '../bits.ts';
import { placeIn } from '../held.ts';
import { pack } from '../mixed-radix.ts';
import { countBits, numberBits } from '../stream.ts';
import { jsonOf, orNull } from '../text.ts';
import { dateDigits, dateRadices, oldestDigit, oldestRadix } from '../v1/dates.ts';
import { groupBits } from '../v1/group-counts.ts';
import { textRows } from '../v1/texts.ts';
import { leftOutDigits, perPractice, voteBits, voteDigit, voteDigits, voteRadices } from '../v1/votes.ts';
import { cellBits, cellsOfHands, cellsOfVotes, handsSize, votesSize } from './counts.ts';
import { decisionRows } from './decisions.ts';
import type { LaterTables } from './tables.ts';

/**
 * The body of a workshop result's link: codes, how many replied, whether rows follow, one row a person in ascending
 * order, groups, hands counted in the room, first votes where second ones followed, codes in place of votes, texts.
 * Least significant first in the codes: date, what each practice is decided or, without rows, held to be, how far all
 * votes agree, what matters most, proof kinds, practices left out, oldest proof; the model above them. The texts are
 * `[scope, organisation, [[practice, [note…]]…], [action…], [group…], [[practice, reason]…]]`.
 */
export function radicesOf(tables: LaterTables): number[] {
  return [
    ...dateRadices(tables),
    ...voteRadices(tables),
    tables.agreementWords.length,
    ...perPractice(tables, 2),
    ...perPractice(tables, tables.proofs.length),
    ...perPractice(tables, 2),
    oldestRadix(tables),
  ];
}

/**
 * The codes in place of votes: how far the first votes on each practice agreed, which were decided in the room and
 * whether that is not known, on which hands stand as votes.
 */
export function insteadRadices(tables: LaterTables): number[] {
  return [
    ...perPractice(tables, tables.agreements.length),
    ...perPractice(tables, 2),
    2,
    ...perPractice(tables, 2),
  ];
}

/** The texts of a result as JSON; empty when it has none. */
export function textOf(tables: LaterTables, result: Workshop): string {
  const { scope, organisation, notes, decisions = [], groupCounts, groups, decided } = result;
  const { rowOf } = decisionRows(tables);
  return jsonOf([
    orNull(scope),
    orNull(organisation),
    orNull(textRows(tables, (id) => notes?.[id])),
    orNull(decisions.map((decision) => rowOf(tables, decision))),
    groupCounts ? orNull(groups) : null,
    orNull(textRows(tables, (id) => decided?.[id]?.reason)),
  ]);
}

function rowBits(tables: LaterTables, { respondents }: Workshop): Bits {
  if (respondents.length > tables.people) throw new RangeError('Too many rows for a link');
  const width = voteBits(tables);
  const rows = respondents.map(({ answers }) =>
    voteDigits(tables, answers)
      .map((digit) => toBits(digit, width))
      .join(''),
  );
  return rows.sort().join('');
}

/** What is made of each practice that has an entry. */
function cellsIn<Entry>(
  entries: Readonly<Partial<Record<PracticeId, Entry>>> = {},
  cellsOf: (entry: Entry) => number[],
): Partial<Record<PracticeId, number[]>> {
  return Object.fromEntries(
    Object.entries(entries).flatMap(([id, entry]) => (entry === undefined ? [] : [[id, cellsOf(entry)]])),
  );
}

function insteadBits(tables: LaterTables, { statuses, settled, hands, respondents }: Workshop): Bits {
  const marks = (marked: readonly PracticeId[] = []) =>
    tables.practices.map((id) => (marked.includes(id) ? 1 : 0));
  const digits = [
    ...tables.practices.map((id) => placeIn(tables.agreements, statuses?.[id] ?? 'none')),
    ...marks(settled),
    settled === undefined && respondents.length === 0 ? 1 : 0,
    ...marks(hands),
  ];
  return numberBits(pack(digits, insteadRadices(tables), 0));
}

/** The bits of a result, but for its texts. */
export function codesOf(tables: LaterTables, result: Workshop): Bits {
  const { model, date, respondents, n = 0, practices, matterMost = [], decided, oldestProof } = result;
  const { agreement = 'none', groupCounts, groups, room, firstVotes } = result;
  const each = (digitOf: (id: PracticeId) => number) => tables.practices.map(digitOf);
  const digits = [
    ...dateDigits(tables, date),
    ...each((id) => voteDigit(tables, decided?.[id]?.level ?? decided?.[id]?.status)),
    placeIn(tables.agreementWords, agreement),
    ...each((id) => (matterMost.includes(id) ? 1 : 0)),
    ...each((id) => placeIn(tables.proofs, decided?.[id]?.proof?.kind ?? 'none')),
    ...leftOutDigits(tables, practices),
    oldestDigit(oldestProof, date),
  ];
  const hasRows = respondents.length > 0;
  return [
    numberBits(pack(digits, radicesOf(tables), placeIn(tables.models, model))),
    countBits(hasRows ? respondents.length : n),
    hasRows ? '1' : '0',
    rowBits(tables, result),
    groupBits(tables, groupCounts ? (groups ?? []) : [], groupCounts),
    cellBits(tables, cellsIn(room, cellsOfHands), handsSize(tables)),
    cellBits(tables, cellsIn(firstVotes, cellsOfVotes), votesSize(tables)),
    insteadBits(tables, result),
  ].join('');
}
