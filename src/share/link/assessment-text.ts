import type { Answers } from '../../domain/answer.ts';
import type { Assessment, Decision } from '../../domain/assessment.ts';
import type { PracticeId } from '../../domain/model.ts';
import { WIRE_PRACTICES } from './assessment-codes.ts';
import type { LinkPart } from './parts.ts';

/** Lists that end where their last value stands. */
function trimmed<Item>(items: readonly Item[]): Item[] {
  const last = items.findLastIndex((item) => item !== null);
  return items.slice(0, last + 1);
}

/** An empty text or list is none. */
function orNull<Value extends string | readonly unknown[]>(value: Value | undefined): Value | null {
  return value === undefined || value.length === 0 ? null : value;
}

function notesOf(answers: Answers): [number, string][] {
  return WIRE_PRACTICES.flatMap((id, index) => {
    const note = answers[id]?.note;
    return note ? [[index, note] satisfies [number, string]] : [];
  });
}

function rowOf({ practice, action, owner, due, indicator }: Decision): (string | number | null)[] {
  const place = practice === undefined ? null : WIRE_PRACTICES.indexOf(practice);
  return trimmed([place, action, orNull(owner), orNull(due), orNull(indicator)]);
}

/** The ticked texts as JSON: `[scope, organisation, [[practice, note]…], [[practice, action, owner, due, indicator]…]]`; empty when there is none. */
export function textOf(assessment: Assessment, parts: readonly LinkPart[]): string {
  const { scope, organisation, answers, decisions = [] } = assessment;
  const texts = trimmed([
    parts.includes('scope') ? orNull(scope) : null,
    parts.includes('organisation') ? orNull(organisation) : null,
    parts.includes('notes') ? orNull(notesOf(answers)) : null,
    parts.includes('actions') ? orNull(decisions.map(rowOf)) : null,
  ]);
  return texts.length === 0 ? '' : JSON.stringify(texts);
}

function rowsIn(value: unknown): unknown[][] {
  return Array.isArray(value) ? value.filter((row) => Array.isArray(row)) : [];
}

function practiceAt(place: unknown): PracticeId | undefined {
  return typeof place === 'number' ? WIRE_PRACTICES[place] : undefined;
}

function given(entries: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(entries).filter(([, value]) => value !== null && value !== undefined),
  );
}

/**
 * The assessment with the texts of a link beside its codes, not yet held against the schema: what has not the
 * right shape is left out, and no longer gives the same text.
 */
export function withText(assessment: Assessment, json: string): Record<string, unknown> {
  const texts: unknown = JSON.parse(json);
  const [scope, organisation, notes, actions] = Array.isArray(texts) ? texts : [];
  const answers: Record<string, unknown> = { ...assessment.answers };
  for (const [place, note] of rowsIn(notes)) {
    const id = practiceAt(place);
    if (id) answers[id] = { ...assessment.answers[id], note };
  }
  const decisions = rowsIn(actions).map(([place, action, owner, due, indicator]) =>
    given({ practice: practiceAt(place), action, owner, due, indicator }),
  );
  const some = decisions.length > 0 ? decisions : undefined;
  return { ...assessment, ...given({ scope, organisation, decisions: some }), answers };
}
