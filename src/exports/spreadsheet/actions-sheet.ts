import { type ActionRow, actionRows } from '../action-rows.ts';
import type { DocumentLanguage } from '../document-language.ts';
import type { LeavingReport } from '../leaving-report.ts';
import { ACTION_KEYS, actionWords } from './action-words.ts';
import { type Column, dateCell, type Sheet, sheetOf } from './sheet.ts';

/** What to do: what was decided, then what the report proposes; statuses and kinds of proof are chosen from a list. */
export function actionsSheet(leaving: LeavingReport, language: DocumentLanguage): Sheet {
  const { t, practices } = language;
  const { columns, sheets } = t.spreadsheet;
  const { statuses, proofKinds } = actionWords(language);
  const wordOf = new Map(statuses);
  const kept: Column<ActionRow>[] = [
    {
      title: columns.status,
      width: 13,
      key: ACTION_KEYS.status,
      choices: statuses.map(([, word]) => word),
      cell: ({ status }) => wordOf.get(status),
    },
    {
      title: columns.practice,
      width: 24,
      cell: ({ practice }) => practice && practices[practice].title,
    },
    { title: columns.action, width: 44, key: ACTION_KEYS.action, cell: ({ action }) => action },
    { title: columns.owner, width: 18, key: ACTION_KEYS.owner, cell: ({ owner }) => owner },
    { title: columns.due, width: 13, key: ACTION_KEYS.due, cell: ({ due }) => dateCell(due || undefined) },
    { title: columns.indicator, width: 34, key: ACTION_KEYS.indicator, cell: ({ indicator }) => indicator },
    {
      title: columns.proof,
      width: 17,
      key: ACTION_KEYS.proofKind,
      choices: proofKinds.map(([, word]) => word),
      cell: ({ proof }) => t.common.proof[proof?.kind ?? 'none'],
    },
    { title: columns.proofName, width: 20, key: ACTION_KEYS.proofName, cell: ({ proof }) => proof?.name },
    {
      title: columns.proofDate,
      width: 13,
      key: ACTION_KEYS.proofDate,
      cell: ({ proof }) => dateCell(proof?.date),
    },
  ];
  const told: Column<ActionRow>[] = [
    {
      title: columns.firstMove,
      width: 46,
      isUnprinted: true,
      cell: ({ firstMove }) => firstMove || undefined,
    },
    { title: columns.priority, width: 10, isUnprinted: true, cell: ({ gap }) => gap?.priority },
    { title: columns.level, width: 8, isUnprinted: true, cell: ({ gap }) => gap?.level },
    { title: columns.target, width: 8, isUnprinted: true, cell: ({ gap }) => gap?.target },
    { title: columns.id, width: 26, isUnprinted: true, key: ACTION_KEYS.id, cell: ({ id }) => id },
  ];
  return sheetOf(sheets.actions, [...kept, ...told], actionRows(leaving, language), 3);
}
