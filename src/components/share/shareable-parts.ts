import type { Assessment } from '../../domain/assessment.ts';
import { count, fill } from '../../i18n/words.ts';
import type { LinkPart } from '../../share/link/parts.ts';
import type { ReportText } from '../report/report-text.ts';

/** What an assessment's sender may tick, in the order it is offered. */
export const PARTS = ['scope', 'actions', 'notes', 'organisation'] as const satisfies readonly LinkPart[];
export type Part = (typeof PARTS)[number];
export const RECOMMENDED: readonly Part[] = ['scope', 'actions'];

/** What each part would add, in words; undefined when the assessment has nothing of it. */
export function partsInWords(
  { locale, t }: ReportText,
  { scope, organisation, answers, decisions = [] }: Assessment,
): Readonly<Record<Part, string | undefined>> {
  const { part } = t.share.dialog;
  const notes = Object.values(answers).filter(({ note }) => note).length;
  return {
    scope: scope ? fill(part.scope, { text: scope }) : undefined,
    actions: decisions.length > 0 ? count(locale, part.actions, decisions.length) : undefined,
    notes: notes > 0 ? count(locale, part.notes, notes) : undefined,
    organisation: organisation ? fill(part.organisation, { text: organisation }) : undefined,
  };
}
