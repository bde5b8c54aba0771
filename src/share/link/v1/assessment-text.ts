import type { Assessment } from '../../../domain/model/assessment.ts';
import { given, jsonOf, orNull } from '../text.ts';
import type { Tables } from './tables.ts';
import { type DecisionRows, textRows, textsIn } from './texts.ts';

/** The texts that a link of an assessment may carry. */
export const TEXT_PARTS = ['scope', 'organisation', 'notes', 'actions'] as const;

/** The ticked texts as JSON: `[scope, organisation, [[practice, note]…], [action…]]`; empty when there is none. */
export function textOf(
  tables: Tables,
  { scope, organisation, answers, decisions = [] }: Assessment,
  parts: readonly string[],
  { rowOf }: DecisionRows,
): string {
  const has = (part: (typeof TEXT_PARTS)[number]) => parts.includes(part);
  return jsonOf([
    has('scope') ? orNull(scope) : null,
    has('organisation') ? orNull(organisation) : null,
    has('notes') ? orNull(textRows(tables, (id) => answers[id]?.note)) : null,
    has('actions') ? orNull(decisions.map((decision) => rowOf(tables, decision))) : null,
  ]);
}

/**
 * The assessment with the texts of a link beside its codes, not yet held against the schema: what has not the
 * right shape is left out, and no longer gives the same text.
 */
export function withText(
  tables: Tables,
  assessment: Assessment,
  [scope, organisation, notes, actions]: readonly unknown[],
  { decisionsIn }: DecisionRows,
): Record<string, unknown> {
  const noted = textsIn(tables, notes) ?? {};
  const withNotes = tables.practices
    .filter((id) => Object.hasOwn(noted, id))
    .map((id) => [id, { ...assessment.answers[id], note: noted[id] }]);
  const answers = { ...assessment.answers, ...Object.fromEntries(withNotes) };
  const decisions = decisionsIn(tables, actions);
  return { ...assessment, ...given({ scope, organisation, decisions }), answers };
}
