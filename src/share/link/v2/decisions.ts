import type { Decision } from '../../../domain/model/assessment.ts';
import { placeIn } from '../held.ts';
import { given, orNull, rowsIn, trimmed } from '../text.ts';
import { type DecisionRows, practiceAt } from '../v1/texts.ts';
import type { LaterTables } from './tables.ts';

/** `[practice, level]` of a step; null where there is none, or the version has not its practice. */
function stepRow({ practices, levels }: LaterTables, step: Decision['step']): [number, number] | null {
  const place = step === undefined ? -1 : practices.indexOf(step.practice);
  return step === undefined || place < 0 ? null : [place, placeIn(levels, step.level)];
}

/** `[kind, name, date]` of a proof; null where there is none. */
export function proofRow(
  { proofs }: LaterTables,
  proof: Decision['proof'],
): (string | number | null)[] | null {
  if (proof === undefined) return null;
  return trimmed([placeIn(proofs, proof.kind), proof.name ?? null, proof.date ?? null]);
}

/**
 * One action decided: `[practice, action, owner, due, indicator, step, status, proof]`. What is a step travels as the
 * step, without words: they are the reader's.
 */
function rowOf(tables: LaterTables, decision: Decision): unknown[] {
  const { practice, action, owner, due, indicator, status, proof } = decision;
  const place = practice === undefined ? -1 : tables.practices.indexOf(practice);
  const step = stepRow(tables, decision.step);
  return trimmed([
    place < 0 ? null : place,
    step ? null : (action ?? ''),
    orNull(owner),
    orNull(due),
    orNull(indicator),
    step,
    status === undefined ? null : placeIn(tables.progress, status),
    proofRow(tables, proof),
  ]);
}

/** The item of a table at a place that was read; undefined when there is none. */
export function at<Item>(table: readonly Item[], place: unknown): Item | undefined {
  return typeof place === 'number' ? table[place] : undefined;
}

function stepIn(tables: LaterTables, row: unknown): object | undefined {
  if (!Array.isArray(row)) return undefined;
  return { practice: practiceAt(tables, row[0]), level: at(tables.levels, row[1]) };
}

/** What `proofRow` wrote, not yet held against a schema. */
export function proofIn(tables: LaterTables, row: unknown): object | undefined {
  if (!Array.isArray(row)) return undefined;
  const [kind, name, date] = row;
  return given({ kind: at(tables.proofs, kind), name, date });
}

function decisionsIn(tables: LaterTables, rows: unknown): object[] | undefined {
  const decisions = rowsIn(rows).map(([place, action, owner, due, indicator, step, status, proof]) =>
    given({
      practice: practiceAt(tables, place),
      action,
      step: stepIn(tables, step),
      owner,
      due,
      indicator,
      status: at(tables.progress, status),
      proof: proofIn(tables, proof),
    }),
  );
  return decisions.length > 0 ? decisions : undefined;
}

/** Actions decided, by the tables of a version. */
export function decisionRows(tables: LaterTables): DecisionRows {
  return {
    rowOf: (_, decision) => rowOf(tables, decision),
    decisionsIn: (_, rows) => decisionsIn(tables, rows),
  };
}
