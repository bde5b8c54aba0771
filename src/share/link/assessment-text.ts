import type { Assessment } from '../../domain/model/assessment.ts';
import {
  decisionRow,
  decisionsIn,
  given,
  jsonOf,
  orNull,
  practiceAt,
  rowsIn,
  textRows,
} from './link-text.ts';
import type { LinkPart } from './parts.ts';

/** The ticked texts as JSON: `[scope, organisation, [[practice, note]…], [[practice, action, owner, due, indicator]…]]`; empty when there is none. */
export function textOf(assessment: Assessment, parts: readonly LinkPart[]): string {
  const { scope, organisation, answers, decisions = [] } = assessment;
  return jsonOf([
    parts.includes('scope') ? orNull(scope) : null,
    parts.includes('organisation') ? orNull(organisation) : null,
    parts.includes('notes') ? orNull(textRows((id) => answers[id]?.note)) : null,
    parts.includes('actions') ? orNull(decisions.map(decisionRow)) : null,
  ]);
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
  return { ...assessment, ...given({ scope, organisation, decisions: decisionsIn(actions) }), answers };
}
