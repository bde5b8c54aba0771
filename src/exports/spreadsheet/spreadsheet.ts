import type { HouseStyle } from '../../domain/house-style/house-style.ts';
import { date } from '../../i18n/words.ts';
import { inLine } from '../../wording/in-line.ts';
import { marks } from '../../wording/model-mark.ts';
import type { DocumentLanguage } from '../document-language.ts';
import { documentTitle } from '../document-title.ts';
import { oneLine } from '../harmless-text.ts';
import { groupOf, type LeavingReport } from '../leaving-report.ts';
import { actionsSheet } from './actions-sheet.ts';
import { practicesSheet } from './practices-sheet.ts';
import { axesSheet, resultSheet } from './result-sheet.ts';
import { groupsSheet, notesSheet, votesSheet } from './room-sheets.ts';
import type { Sheet } from './sheet.ts';
import { sourcesSheet } from './sources-sheet.ts';
import { writeSheets } from './write-sheets.ts';

const SCOPE_AT_MOST = 80;
const FOOT_AT_MOST = 60;

/** The sheets of a report, a room's decisions before all else: what it shows, and of the votes, groups and notes what was allowed to leave. */
export function sheetsOf(leaving: LeavingReport, language: DocumentLanguage): readonly Sheet[] {
  const [result, actions] = [resultSheet(leaving, language), actionsSheet(leaving, language)];
  const isDecided = (leaving.assessment.decisions ?? []).length > 0;
  return [
    ...(groupOf(leaving) && isDecided ? [actions, result] : [result, actions]),
    practicesSheet(leaving, language),
    axesSheet(leaving, language),
    groupsSheet(leaving, language),
    votesSheet(leaving, language),
    notesSheet(leaving, language),
    sourcesSheet(leaving, language),
  ].filter((sheet) => sheet !== undefined);
}

/** The report as an XLSX file, in the name of a house and with its foot. */
export async function writeSpreadsheet(
  leaving: LeavingReport,
  language: DocumentLanguage,
  style: HouseStyle = {},
): Promise<Uint8Array<ArrayBuffer>> {
  const { locale, t } = language;
  const { report } = leaving;
  const scope = oneLine(documentTitle(leaving, language), SCOPE_AT_MOST);
  const foot = oneLine(style.footer ?? '', FOOT_AT_MOST) || t.common.brand;
  return writeSheets(sheetsOf(leaving, language), {
    title: scope,
    author: oneLine(style.name ?? '') || t.common.brand,
    locale,
    footer: inLine([scope, date(locale, report.date), ...marks(language), foot]),
  });
}
