import { marks } from '../../wording/model-mark.ts';
import { actionsToTake } from '../action-rows.ts';
import type { DocumentLanguage } from '../document-language.ts';
import { neutral, oneLine } from '../harmless-text.ts';
import type { LeavingReport } from '../leaving-report.ts';
import { actionWords } from '../spreadsheet/action-words.ts';

/** So that spreadsheets read the signs as they are. */
const BYTE_ORDER_MARK = '\uFEFF';

/** A field of RFC 4180: in quotes where it must be, and no formula. */
function field(text: string): string {
  const safe = neutral(text);
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A month as its last day: boards know days only. */
function dayOf(due: string): string {
  if (due.length !== 'YYYY-MM'.length) return due;
  const [year = 0, month = 1] = due.split('-').map(Number);
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

/** The actions as the task boards import them: a task a line, days as ISO. */
export function actionsAsCsv(leaving: LeavingReport, language: DocumentLanguage): string {
  const { t, practices } = language;
  const words = t.documents.board;
  const { statuses } = actionWords(language);
  const head = [words.name, words.description, words.assignee, words.due, words.status, words.labels];
  const lines = actionsToTake(leaving, language).map((row) => {
    const label = (name: string, text: string) => (text === '' ? [] : [`${name}${t.common.colon}${text}`]);
    const description = [
      ...label(t.report.gaps.firstMove, row.firstMove),
      ...label(t.report.gaps.indicator, row.indicator),
      ...marks(language),
    ];
    return [
      oneLine(row.action),
      description.join('\n'),
      row.owner,
      dayOf(row.due),
      statuses.find(([status]) => status === row.status)?.[1] ?? '',
      row.practice ? practices[row.practice].title : '',
    ];
  });
  return BYTE_ORDER_MARK + [head, ...lines].map((line) => `${line.map(field).join(',')}\r\n`).join('');
}
