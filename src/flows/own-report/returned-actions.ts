import type { Assessment, Decision, StepTaken } from '../../domain/model/assessment.ts';
import { decisionIds } from '../../domain/model/decision-id.ts';
import { PRACTICE_IDS } from '../../domain/model/practice.ts';
import { isSame } from '../../domain/workshop/is-same.ts';
import { takenBack } from '../../domain/workshop/taken-back.ts';
import type { ReturnedActions, ReturnedReport, ReturnedRow } from '../../exports/spreadsheet/read-actions.ts';
import { asReturned } from '../../exports/spreadsheet/read-cells.ts';
import { LIST_LIMITS } from '../../share/format/limits.ts';
import { changedFields, isHeld, type ReturnedField, type SaidIn, withRow } from './returned-decision.ts';

/** What a row that came back does: to a decision that is here, or as a new one. */
export interface ActionChange {
  readonly row: number;
  /** The place of the decision among those that are here; undefined for a new one. */
  readonly at: number | undefined;
  readonly before: Decision | undefined;
  readonly after: Decision;
  /** In what the two differ. */
  readonly fields: readonly ReturnedField[];
}

/**
 * Why a row is left out. `gone`: its decision was here once and is not any more. `repeated`: a row above says the same
 * action. `too-long`: it says more than a decision can hold. `full`: a report holds no more decisions.
 */
export const LEFT_OUT = ['gone', 'repeated', 'too-long', 'full'] as const;
export interface LeftOut {
  readonly row: number;
  readonly why: (typeof LEFT_OUT)[number];
}

/** What taking a file back would do. */
export interface ReturnPlan {
  readonly changes: readonly ActionChange[];
  /** Decisions that are here and that the file says alike. */
  readonly same: number;
  /** Decisions that are here and not in the file: they stay. */
  readonly absent: readonly Decision[];
  readonly left: readonly LeftOut[];
}

/** The report that a file comes back to. */
export interface ReturningTo {
  readonly decisions: readonly Decision[];
  readonly said: SaidIn;
  /** The id of each step that is only proposed, by its words in each language. */
  readonly proposals?: ReadonlyMap<string, string>;
}

const STEP = new RegExp(`^(${PRACTICE_IDS.join('|')}):([1-4]|proof)$`);

/** The decision that a step which was only proposed becomes. */
function proposedBy({ id, action }: ReturnedRow): Decision | undefined {
  const [, practice, to] = STEP.exec(id) ?? [];
  const known = PRACTICE_IDS.find((one) => one === practice);
  if (!known || to === undefined) return undefined;
  if (to === 'proof') return { practice: known, action };
  return { practice: known, action, step: { practice: known, level: Number(to) as StepTaken['level'] } };
}

/** Does a row that is no decision yet become one? A proposal does once its status says so, a row of one's own at once. */
function isNew({ id, status }: ReturnedRow): boolean {
  return status !== 'proposed' && (status !== undefined || !STEP.test(id));
}

/**
 * Each row with the place of its decision, -1 where there is none: told by its id, without one by its words. Of two
 * rows with one id the second is one's own where it was given other words: rows are copied to be written on.
 */
function placed(rows: readonly ReturnedRow[], { decisions, said, proposals }: ReturningTo) {
  const ids = decisionIds(decisions);
  const met = new Set<string>();
  const bySaid = (action: string) =>
    decisions.findIndex((one) => said(one).some((words) => asReturned(words.action) === action));
  return rows.map((row) => {
    const isCopy = row.id !== '' && met.has(row.id);
    const first = rows.find(({ id }) => id === row.id);
    const id = isCopy && first?.action !== row.action ? '' : row.id;
    const place = id === '' ? bySaid(row.action) : ids.indexOf(id);
    const own = { ...row, id: id === '' && place < 0 ? (proposals?.get(row.action) ?? '') : id };
    const key = ids[place] ?? (own.id || `own ${row.action}`);
    const isRepeated = met.has(key);
    met.add(key).add(row.id);
    return { row: own, place, isRepeated };
  });
}

/** What the rows of a file that came back would do to the decisions that are here. */
export function planReturn(
  to: ReturningTo,
  { rows }: Pick<Extract<ReturnedActions, { ok: true }>, 'rows'>,
): ReturnPlan {
  const { decisions, said } = to;
  const changes: ActionChange[] = [];
  const left: LeftOut[] = [];
  const met = new Set<number>();
  for (const { row, place, isRepeated } of placed(rows, to)) {
    const before = decisions[place];
    const leave = (why: LeftOut['why']) => left.push({ row: row.row, why });
    if (!before && !isNew(row)) continue;
    if (isRepeated) {
      leave('repeated');
      continue;
    }
    if (before) met.add(place);
    const base = before ?? (row.id === '' ? { action: row.action } : proposedBy(row));
    const added = changes.filter(({ at }) => at === undefined).length;
    const after = base && withRow(base, row, said);
    if (!after) leave('gone');
    else if (!isHeld(after)) leave('too-long');
    else if (!before && decisions.length + added >= LIST_LIMITS.decisions) leave('full');
    else {
      const fields = changedFields(before, after);
      if (fields.length > 0)
        changes.push({ row: row.row, at: before ? place : undefined, before, after, fields });
    }
  }
  const absent = decisions.filter((_, at) => !met.has(at));
  const touched = changes.filter(({ at }) => at !== undefined).length;
  return { changes, same: Math.max(0, met.size - touched), absent, left };
}

/** What was taken of a file that came back: rows of a plan, and the decisions it was made for. */
export interface TakenRows {
  readonly from: readonly Decision[];
  readonly changes: readonly ActionChange[];
}

/** Words that are written take the place of a step. */
const keysOf = (fields: readonly ReturnedField[]) =>
  fields.flatMap((field) => (field === 'action' ? (['action', 'step'] as const) : [field]));

/**
 * Where each of the decisions of then stands by now, -1 where it does not: told by all it says, then by its id. Of two worded
 * alike the one that is still there is not taken for the one that went.
 */
function placesNow(then: readonly Decision[], now: readonly Decision[]): readonly number[] {
  const wordsOf = (decisions: readonly Decision[]) => decisionIds(decisions).map((id) => id.split('#')[0]);
  const [idsThen, ids] = [wordsOf(then), wordsOf(now)];
  const left = new Set(now.keys());
  const findLeft = (fits: (place: number) => boolean) => {
    const place = [...left].find(fits) ?? -1;
    left.delete(place);
    return place;
  };
  return then
    .map((one) => findLeft((place) => isSame(now[place], one)))
    .map((place, at) => (place < 0 ? findLeft((other) => ids[other] === idsThen[at]) : place));
}

/**
 * The decisions as they are by now with what was taken: each in its place, new ones at the end, and those that went
 * meanwhile. What a row does not change stays as it is by now.
 */
export function withReturned(
  decisions: readonly Decision[],
  { from, changes }: TakenRows,
): readonly Decision[] {
  const places = placesNow(from, decisions);
  const changed = [...decisions];
  for (const { at, before, after, fields } of changes) {
    const place = at === undefined ? -1 : (places[at] ?? -1);
    const now = decisions[place];
    if (now && before) changed[place] = brought(now, after, keysOf(fields));
    else changed.push(after);
  }
  return changed;
}

/** A decision with these fields of another; one that is absent there is absent. */
function brought(now: Decision, after: Decision, fields: readonly (keyof Decision)[]): Decision {
  const others = Object.entries(now).filter(([key]) => !fields.some((field) => field === key));
  const said = Object.entries(after).filter(([key]) => fields.some((field) => field === key));
  return Object.fromEntries([...others, ...said]) as Decision;
}

/**
 * The decisions as they are by now without what was taken: what it changed as it was, what it added gone. Whatever else
 * changed meanwhile stays, and so does what was changed again.
 */
export function withoutReturned(
  decisions: readonly Decision[],
  { from, changes }: TakenRows,
): readonly Decision[] {
  const places = placesNow(withReturned(from, { from, changes }), decisions);
  const restored: (Decision | undefined)[] = [...decisions];
  for (const { at, before, after, fields } of changes) {
    if (at === undefined || !before) {
      const place = restored.findLastIndex((one) => isSame(one, after));
      if (place >= 0) restored[place] = undefined;
      continue;
    }
    const place = places[at] ?? -1;
    const now = restored[place];
    if (now) restored[place] = takenBack(now, { was: before, brought: after, fields: keysOf(fields) });
  }
  return restored.flatMap((one) => one ?? []);
}

/** Is a file that came back of another report: another scope, or another date? Not where it does not say. */
export function isOfAnother(
  { scope, date }: Pick<Assessment, 'scope' | 'date'>,
  of: ReturnedReport | undefined,
): boolean {
  if (!of) return false;
  const isSameScope = !scope?.trim() || asReturned(scope) === of.scope;
  return !isSameScope || !of.date.startsWith(date);
}
