import type { Proof } from '../../domain/model/answer.ts';
import type { Decision, StepTaken } from '../../domain/model/assessment.ts';
import { decisionIds } from '../../domain/model/decision-id.ts';
import { PRACTICE_IDS } from '../../domain/model/practice.ts';
import type { ReturnedActions, ReturnedRow } from '../../exports/spreadsheet/read-actions.ts';
import { decision as decisionSchema } from '../../share/format/assessment.ts';
import { LIST_LIMITS } from '../../share/format/fields.ts';

/** What of a decision can come back. */
export type ReturnedField = 'action' | 'owner' | 'due' | 'indicator' | 'status' | 'proof';

export interface FieldChange {
  readonly field: ReturnedField;
  /** Empty where nothing was said. A status by its code, a date as ISO. */
  readonly from: string;
  readonly to: string;
}

/** What a row that came back does: to a decision that is here, or as a new one. */
export interface ActionChange {
  readonly row: number;
  /** What it is about, in the words of the file. */
  readonly action: string;
  /** The place of the decision among those that are here; undefined for a new one. */
  readonly at: number | undefined;
  readonly fields: readonly FieldChange[];
  readonly decision: Decision;
}

/** What taking a file back would do. */
export interface ReturnPlan {
  readonly changes: readonly ActionChange[];
  /** Decisions that are here and not in the file: they stay. */
  readonly absent: number;
  /** Rows that were here once and are not any more: they are not brought back. */
  readonly gone: readonly ReturnedRow[];
  /** Rows that say more than a decision can hold. */
  readonly tooLong: readonly ReturnedRow[];
}

/** What a decision says, in each language in which a file may have been written. */
export type SaidIn = (
  decision: Decision,
) => readonly { readonly action: string; readonly indicator: string }[];

const STEP = new RegExp(`^(${PRACTICE_IDS.join('|')}):([1-4]|proof)$`);

/** The decision that a step which was only proposed becomes. */
function proposedBy({ id, action }: ReturnedRow): Decision | undefined {
  const [, practice, to] = STEP.exec(id) ?? [];
  const known = PRACTICE_IDS.find((one) => one === practice);
  if (!known || to === undefined) return undefined;
  if (to === 'proof') return { practice: known, action };
  return { practice: known, action, step: { practice: known, level: Number(to) as StepTaken['level'] } };
}

function proofFrom(
  { proofKind, proofName, proofDate }: ReturnedRow,
  before: Proof | undefined,
): Proof | undefined {
  const name = proofName ?? before?.name ?? '';
  const date = sameMonth(proofDate, before?.date) ?? before?.date ?? '';
  const said = proofKind ?? before?.kind ?? 'none';
  // A proof that is named is one, whatever kind was chosen.
  const kind = said === 'none' && name !== '' ? 'indicator' : said;
  if (kind === 'none') return undefined;
  return { ...before, kind, name: name || undefined, date: date || undefined };
}

/** A month stays a month where the calendar of a spreadsheet made it its first day. */
function sameMonth(date: string | undefined, before: string | undefined): string | undefined {
  return before?.length === 7 && date === `${before}-01` ? before : date;
}

/** Open is what a decision is that does not say. */
function statusFrom({ status }: ReturnedRow, before: Decision['status']): Decision['status'] {
  if (status === undefined || status === 'proposed') return before;
  return status === 'open' && before === undefined ? undefined : status;
}

/** A decision with what a row says; what the row has no column for stays. */
function withRow(before: Decision, row: ReturnedRow, said: SaidIn): Decision {
  const words = said(before);
  const isSame = (field: 'action' | 'indicator', text: string | undefined) =>
    text === undefined || text === '' || words.some((one) => one[field] === text);
  const { action, step, owner, due, indicator, status, proof, ...others } = before;
  const isReworded = !isSame('action', row.action);
  const isOtherSign = !isSame('indicator', row.indicator);
  const next: Decision = {
    ...others,
    ...(isReworded ? { action: row.action } : { action, step }),
    owner: (row.owner ?? owner) || undefined,
    due: (sameMonth(row.due, due) ?? due) || undefined,
    indicator: isOtherSign ? row.indicator : indicator,
    status: statusFrom(row, status),
    proof: proofFrom(row, proof),
  };
  return Object.fromEntries(Object.entries(next).filter(([, value]) => value !== undefined)) as Decision;
}

function proofText(proof: Proof | undefined): string {
  return proof ? [proof.kind, proof.name, proof.date].filter(Boolean).join(' · ') : '';
}

function changesFrom(before: Decision | undefined, after: Decision, said: SaidIn): FieldChange[] {
  const first = (decision: Decision | undefined, field: 'action' | 'indicator') =>
    decision ? (said(decision)[0]?.[field] ?? '') : '';
  const pairs: readonly (readonly [ReturnedField, string, string])[] = [
    ['action', first(before, 'action'), first(after, 'action')],
    ['owner', before?.owner ?? '', after.owner ?? ''],
    ['due', before?.due ?? '', after.due ?? ''],
    ['indicator', first(before, 'indicator'), first(after, 'indicator')],
    ['status', before ? (before.status ?? 'open') : '', after.status ?? 'open'],
    ['proof', proofText(before?.proof), proofText(after.proof)],
  ];
  return pairs.flatMap(([field, from, to]) => (from === to ? [] : [{ field, from, to }]));
}

function isSound(decision: Decision): boolean {
  return decisionSchema.safeParse(decision).success;
}

/** Does a row that is no decision yet become one? A proposal does once its status says so, a row of one's own at once. */
function isNew({ id, status }: ReturnedRow): boolean {
  return status !== 'proposed' && (status !== undefined || !STEP.test(id));
}

/** What the rows of a file that came back would do to the decisions that are here. */
export function planReturn(
  decisions: readonly Decision[],
  { rows }: Extract<ReturnedActions, { ok: true }>,
  said: SaidIn,
): ReturnPlan {
  const ids = decisionIds(decisions);
  const placeOf = (row: ReturnedRow): number => {
    const byId = row.id === '' ? -1 : ids.indexOf(row.id);
    if (byId >= 0 || row.id !== '') return byId;
    return decisions.findIndex((one) => said(one).some(({ action }) => action === row.action));
  };
  const changes: ActionChange[] = [];
  const gone: ReturnedRow[] = [];
  const tooLong: ReturnedRow[] = [];
  const met = new Set<number>();
  let room = LIST_LIMITS.decisions - decisions.length;
  for (const row of rows) {
    const at = placeOf(row);
    const before = decisions[at];
    if (before) met.add(at);
    else if (!isNew(row)) continue;
    const base = before ?? (row.id === '' ? { action: row.action } : proposedBy(row));
    if (!base) {
      gone.push(row);
      continue;
    }
    const decision = withRow(base, row, said);
    if (!isSound(decision) || (!before && room <= 0)) {
      tooLong.push(row);
      continue;
    }
    const fields = changesFrom(before, decision, said);
    if (fields.length === 0) continue;
    if (!before) room -= 1;
    changes.push({ row: row.row, action: row.action, at: before ? at : undefined, fields, decision });
  }
  return { changes, absent: decisions.length - met.size, gone, tooLong };
}

/** The decisions with these changes: each in its place, new ones at the end. */
export function withReturned(
  decisions: readonly Decision[],
  changes: readonly ActionChange[],
): readonly Decision[] {
  const changed = decisions.map(
    (decision, at) => changes.find((change) => change.at === at)?.decision ?? decision,
  );
  return [...changed, ...changes.flatMap(({ at, decision }) => (at === undefined ? [decision] : []))];
}
