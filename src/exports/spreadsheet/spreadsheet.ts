import { practicesIn } from '../../domain/model/model.ts';
import type { DocumentLanguage } from '../document-language.ts';
import { neutral } from '../harmless-text.ts';
import type { LeavingReport } from '../leaving-report.ts';
import { practiceColumns } from './practice-columns.ts';
import { groupRows, voteRows } from './room-rows.ts';
import { decisionRows, gapRows } from './step-rows.ts';
import { summaryRows } from './summary-rows.ts';
import { type Cell, type Sheet, tableOf } from './table.ts';
import { voteColumns } from './vote-columns.ts';

/** The sheets of a report: what it shows, and of the votes and groups what was allowed to leave. */
export function sheetsOf(leaving: LeavingReport, language: DocumentLanguage): Sheet[] {
  const { sheets } = language.t.spreadsheet;
  const columns = [...practiceColumns(leaving, language), ...voteColumns(leaving, language)];
  const { workshop } = leaving;
  const hasGroups = workshop?.groupCounts !== undefined;
  const hasVotes = (workshop?.respondents.length ?? 0) > 0;
  const made: Sheet[] = [
    { name: sheets.summary, rows: summaryRows(leaving, language) },
    { name: sheets.practices, rows: tableOf(columns, practicesIn(leaving.assessment.model)) },
    { name: sheets.gaps, rows: gapRows(leaving, language) },
    { name: sheets.decisions, rows: decisionRows(leaving, language) },
    ...(hasGroups ? [{ name: sheets.groups, rows: groupRows(leaving, language) }] : []),
    ...(hasVotes ? [{ name: sheets.votes, rows: voteRows(leaving, language) }] : []),
  ];
  const harmless = (cell: Cell) => (typeof cell === 'string' ? neutral(cell) : cell);
  return made.map(({ name, rows }) => ({ name, rows: rows.map((row) => row.map(harmless)) }));
}

const WIDE = 60;
const NARROW = 14;

/** As wide as its longest line, within reason. */
function widthOf({ rows }: Sheet, column: number): number {
  const longest = rows.map((row) => String(row[column] ?? '').split('\n')[0]?.length ?? 0);
  return Math.min(WIDE, Math.max(NARROW, ...longest.map((length) => length + 2)));
}

/** The report as an XLSX file. The library comes when it is asked for; it starts no worker and uploads nothing. */
export async function writeSpreadsheet(
  leaving: LeavingReport,
  language: DocumentLanguage,
): Promise<Uint8Array<ArrayBuffer>> {
  const { writeXlsx } = await import('hucre/xlsx');
  const sheets = sheetsOf(leaving, language);
  const written = await writeXlsx({
    properties: { title: language.t.report.title, creator: language.t.common.brand },
    sheets: sheets.map((sheet) => {
      const width = Math.max(...sheet.rows.map((row) => row.length));
      const heads = sheet.rows[0] ?? [];
      return {
        name: sheet.name,
        rows: sheet.rows.map((row) => [...row]),
        columns: Array.from({ length: width }, (_, at) => ({
          width: widthOf(sheet, at),
          style: { alignment: { vertical: 'top', wrapText: true } },
        })),
        cells: new Map(heads.map((value, at) => [`0,${at}`, { value, style: { font: { bold: true } } }])),
        freezePane: { rows: 1 },
      };
    }),
  });
  return written as Uint8Array<ArrayBuffer>;
}
