import type { Decision } from '../../../domain/model/assessment.ts';
import type { PracticeId } from '../../../domain/model/model.ts';
import { given, orNull, rowsIn, trimmed } from '../text.ts';
import type { Tables } from './tables.ts';

/** Texts on practices, by their place on the wire. */
export function textRows<Text extends string | readonly string[]>(
  { practices }: Tables,
  textOf: (id: PracticeId) => Text | undefined,
): [number, Text][] {
  return practices.flatMap((id, place) => {
    const text = textOf(id);
    return text === undefined || text.length === 0 ? [] : [[place, text] satisfies [number, Text]];
  });
}

/** How a version writes actions decided, and reads them back. */
export interface DecisionRows {
  readonly rowOf: (tables: Tables, decision: Decision) => unknown[];
  /** Not yet held against a schema; undefined when there is none. */
  readonly decisionsIn: (tables: Tables, rows: unknown) => object[] | undefined;
}

/** One action decided: `[practice, action, owner, due, indicator]`; of no practice when the version has not its own. */
function decisionRow(
  { practices }: Tables,
  { practice, action, owner, due, indicator }: Decision,
): (string | number | null)[] {
  const place = practice === undefined ? -1 : practices.indexOf(practice);
  return trimmed([place < 0 ? null : place, action ?? null, orNull(owner), orNull(due), orNull(indicator)]);
}

/** The practice at a place that was read; undefined when there is none. */
export function practiceAt({ practices }: Tables, place: unknown): PracticeId | undefined {
  return typeof place === 'number' ? practices[place] : undefined;
}

/** What `textRows` wrote, by practice, not yet held against a schema; undefined when there is none. */
export function textsIn(tables: Tables, rows: unknown): Record<string, unknown> | undefined {
  const entries = rowsIn(rows).flatMap(([place, text]) => {
    const id = practiceAt(tables, place);
    return id === undefined ? [] : [[id, text] as const];
  });
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}

/** What `decisionRow` wrote, not yet held against a schema; undefined when there is none. */
function decisionsIn(tables: Tables, rows: unknown): object[] | undefined {
  const decisions = rowsIn(rows).map(([place, action, owner, due, indicator]) =>
    given({ practice: practiceAt(tables, place), action, owner, due, indicator }),
  );
  return decisions.length > 0 ? decisions : undefined;
}

/** Actions decided, as version 1 writes them. */
export const DECISIONS_V1: DecisionRows = { rowOf: decisionRow, decisionsIn };
