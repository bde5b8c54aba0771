import type { Proof } from '../../domain/model/answer.ts';
import type { Decision } from '../../domain/model/assessment.ts';
import type { ReturnedRow } from '../../exports/spreadsheet/read-actions.ts';
import { asReturned } from '../../exports/spreadsheet/read-cells.ts';
import { decision as decisionSchema } from '../../share/format/assessment.ts';

/** What of a decision can come back. */
const RETURNED_FIELDS = ['action', 'owner', 'due', 'indicator', 'status', 'proof'] as const;
export type ReturnedField = (typeof RETURNED_FIELDS)[number];

/** What a decision says, in each language in which a file may have been written. */
export type SaidIn = (
  decision: Decision,
) => readonly { readonly action: string; readonly indicator: string }[];

/** A text that a row says: as it was where nobody touched it, none where its cell was emptied. */
function textFrom(said: string | undefined, before: string | undefined): string | undefined {
  return said === undefined || said === asReturned(before ?? '') ? before : said || undefined;
}

/** A month stays a month where the calendar of a spreadsheet made it its first day. */
function sameMonth(date: string | undefined, before: string | undefined): string | undefined {
  return before?.length === 'YYYY-MM'.length && date === `${before}-01` ? before : date;
}

function proofFrom(
  { proofKind, proofName, proofDate }: ReturnedRow,
  before: Proof | undefined,
): Proof | undefined {
  const name = textFrom(proofName, before?.name) ?? '';
  const date = sameMonth(proofDate, before?.date) ?? before?.date ?? '';
  const said = proofKind ?? before?.kind ?? 'none';
  // A proof that is named is one, whatever kind was chosen.
  const kind = said === 'none' && name !== '' ? 'indicator' : said;
  if (kind === 'none') return undefined;
  return { ...before, kind, name: name || undefined, date: date || undefined };
}

/** Open is what a decision is that does not say. */
function statusFrom({ status }: ReturnedRow, before: Decision['status']): Decision['status'] {
  if (status === undefined || status === 'proposed') return before;
  return status === 'open' && before === undefined ? undefined : status;
}

/** A decision with what a row says; what the row has no column for stays, a step until it is reworded. */
export function withRow(before: Decision, row: ReturnedRow, said: SaidIn): Decision {
  const words = said(before);
  const isSame = (field: 'action' | 'indicator', text: string | undefined) =>
    text === undefined || words.some((one) => asReturned(one[field]) === text);
  const { action, step, owner, due, indicator, status, proof, ...others } = before;
  const isReworded = row.action !== '' && !isSame('action', row.action);
  const isOtherSign = !isSame('indicator', row.indicator);
  const next: Decision = {
    ...others,
    ...(isReworded ? { action: row.action } : { action, step }),
    owner: textFrom(row.owner, owner),
    due: (sameMonth(row.due, due) ?? due) || undefined,
    indicator: isOtherSign ? row.indicator || undefined : indicator,
    status: statusFrom(row, status),
    proof: proofFrom(row, proof),
  };
  return Object.fromEntries(Object.entries(next).filter(([, value]) => value !== undefined)) as Decision;
}

function told(decision: Decision, field: ReturnedField): unknown {
  if (field === 'action') return [decision.action, decision.step];
  if (field === 'status') return decision.status ?? 'open';
  if (field !== 'proof') return decision[field];
  const { kind, name, date } = decision.proof ?? {};
  return [kind, name, date];
}

/** In what a decision says something else than before; all that a new one says. */
export function changedFields(before: Decision | undefined, after: Decision): readonly ReturnedField[] {
  const text = (decision: Decision | undefined, field: ReturnedField) =>
    JSON.stringify(decision && told(decision, field));
  if (before) return RETURNED_FIELDS.filter((field) => text(before, field) !== text(after, field));
  return RETURNED_FIELDS.filter((field) => field === 'status' || after[field] !== undefined);
}

/** Can a file hold it: is no text longer than a decision's may be? */
export function isHeld(decision: Decision): boolean {
  return decisionSchema.safeParse(decision).success;
}
