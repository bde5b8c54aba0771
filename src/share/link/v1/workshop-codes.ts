import type { Workshop } from '../../../domain/workshop/workshop.ts';
import { type Bits, toBits } from '../bits.ts';
import { placeIn } from '../held.ts';
import { pack } from '../mixed-radix.ts';
import { countBits, numberBits } from '../stream.ts';
import { jsonOf, orNull } from '../text.ts';
import { dateDigits, dateRadices, oldestDigit, oldestRadix } from './dates.ts';
import { groupBits } from './group-counts.ts';
import type { Tables } from './tables.ts';
import { DECISIONS_V1, textRows } from './texts.ts';
import { leftOutDigits, perPractice, voteBits, voteDigit, voteDigits, voteRadices } from './votes.ts';

/**
 * The body of a workshop result's link: codes, how many replied, whether rows follow, one row a person in ascending
 * order, groups, texts. Least significant first in the codes: date, what each practice is decided or, without rows,
 * held to be, what matters most, proof kinds, practices left out, oldest proof; the model above them. The texts are
 * `[scope, organisation, [[practice, [note…]]…], [action…], [group…]]`.
 */
export function radicesOf(tables: Tables): number[] {
  return [
    ...dateRadices(tables),
    ...voteRadices(tables),
    ...perPractice(tables, 2),
    ...perPractice(tables, tables.proofs.length),
    ...perPractice(tables, 2),
    oldestRadix(tables),
  ];
}

/** The texts of a result as JSON; empty when it has none. */
export function textOf(tables: Tables, result: Workshop): string {
  const { scope, organisation, notes, decisions = [], groupCounts, groups } = result;
  return jsonOf([
    orNull(scope),
    orNull(organisation),
    orNull(textRows(tables, (id) => notes?.[id])),
    orNull(decisions.map((decision) => DECISIONS_V1.rowOf(tables, decision))),
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
export function codesOf(tables: Tables, result: Workshop): Bits {
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
