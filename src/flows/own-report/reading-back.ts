import type { Assessment } from '../../domain/model/assessment.ts';
import { buildReport } from '../../domain/scoring/report.ts';
import { actionRows } from '../../exports/action-rows.ts';
import type { DocumentLanguage } from '../../exports/document-language.ts';
import { actionWords } from '../../exports/spreadsheet/action-words.ts';
import { SHEET_BYTES_AT_MOST } from '../../exports/spreadsheet/open-workbook.ts';
import { type ReturnedActions, readActions } from '../../exports/spreadsheet/read-actions.ts';
import { isOfAnother, planReturn, type ReturnPlan } from './returned-actions.ts';
import type { SaidIn } from './returned-decision.ts';

type SoundActions = Extract<ReturnedActions, { ok: true }>;

/** What was read of a file and what taking it would do, or why nothing was. */
export type ReadBack =
  | {
      readonly ok: true;
      readonly plan: ReturnPlan;
      readonly read: SoundActions;
      /** The file says that it is of another report. */
      readonly isOther: boolean;
    }
  | { readonly ok: false; readonly why: Extract<ReturnedActions, { ok: false }>['why'] | 'unreadable' };

/** The steps that are only proposed, by their words in each language. */
function proposalsOf(
  assessment: Assessment,
  languages: readonly DocumentLanguage[],
): ReadonlyMap<string, string> {
  const leaving = { assessment, report: buildReport(assessment) };
  const rows = languages.flatMap((language) => actionRows(leaving, language));
  return new Map(
    rows.filter(({ status }) => status === 'proposed').map(({ id, action }) => [action, id] as const),
  );
}

/** Reads a spreadsheet that comes back to a report, written in any of these languages. Changes nothing, never throws. */
export async function readBack(
  file: Blob,
  assessment: Assessment,
  languages: readonly DocumentLanguage[],
  said: SaidIn,
): Promise<ReadBack> {
  if (file.size > SHEET_BYTES_AT_MOST) return { ok: false, why: 'too-large' };
  const bytes = await file.arrayBuffer().catch(() => undefined);
  if (!bytes) return { ok: false, why: 'unreadable' };
  const read = await readActions(new Uint8Array(bytes), languages.map(actionWords));
  if (!read.ok) return read;
  const { decisions = [] } = assessment;
  const plan = planReturn({ decisions, said, proposals: proposalsOf(assessment, languages) }, read);
  return { ok: true, plan, read, isOther: isOfAnother(assessment, read.of) };
}
