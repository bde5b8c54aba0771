import type { Assessment } from '../../domain/model/assessment.ts';
import { buildReport } from '../../domain/scoring/report.ts';
import { actionRows } from '../../exports/action-rows.ts';
import type { DocumentLanguage } from '../../exports/document-language.ts';
import { actionWords } from '../../exports/spreadsheet/action-words.ts';
import { type ReturnedActions, readActions } from '../../exports/spreadsheet/read-actions.ts';
import type { FormatName } from '../../share/formats.ts';
import { openBeside } from '../reading/open-workbook.ts';
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
  | {
      readonly ok: false;
      readonly why: Extract<ReturnedActions, { ok: false }>['why'] | FormatName | 'unreadable';
    };

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
  const opened = await openBeside(file);
  if (!opened.ok) return opened;
  const read = readActions(opened, languages.map(actionWords));
  if (!read.ok) return read;
  const { decisions = [] } = assessment;
  const plan = planReturn({ decisions, said, proposals: proposalsOf(assessment, languages) }, read);
  return { ok: true, plan, read, isOther: isOfAnother(assessment, read.of) };
}
