import { PROOF_KINDS, type ProofKind } from '../../domain/model/answer.ts';
import { DECISION_STATUSES } from '../../domain/model/assessment.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { ActionRow } from '../action-rows.ts';
import type { DocumentLanguage } from '../document-language.ts';

/** By what the columns that come back are found again: names of the workbook, whatever their title and place. */
export const ACTION_KEYS = {
  id: 'cap17_id',
  status: 'cap17_status',
  action: 'cap17_action',
  owner: 'cap17_owner',
  due: 'cap17_due',
  indicator: 'cap17_indicator',
  proofKind: 'cap17_proof_kind',
  proofName: 'cap17_proof_name',
  proofDate: 'cap17_proof_date',
} as const;
export type ActionColumn = keyof typeof ACTION_KEYS;

export const ACTION_COLUMNS = Object.keys(ACTION_KEYS) as readonly ActionColumn[];

type RowStatus = ActionRow['status'];
const STATUSES: readonly RowStatus[] = ['proposed', ...DECISION_STATUSES];

/** How the actions of a spreadsheet are written in one language. */
export interface ActionWords {
  readonly locale: Locale;
  /** What is written where a cell holds yes or no. */
  readonly truths: { readonly yes: string; readonly no: string };
  readonly titles: Readonly<Record<ActionColumn, string>>;
  /** In the order in which they are offered. */
  readonly statuses: readonly (readonly [status: RowStatus, word: string])[];
  readonly proofKinds: readonly (readonly [kind: ProofKind, word: string])[];
  /** The labels of the sheet of results by which it is told of which report the workbook is. */
  readonly result: { readonly scope: string; readonly date: string };
}

/** The words of the sheet of actions: its titles, its choices and how it is filled in. */
export function actionWords({ locale, t }: Pick<DocumentLanguage, 'locale' | 't'>): ActionWords {
  const { columns, proposed, result, truths } = t.spreadsheet;
  const words = { proposed, ...t.report.board.progress };
  return {
    locale,
    truths,
    titles: {
      id: columns.id,
      status: columns.status,
      action: columns.action,
      owner: columns.owner,
      due: columns.due,
      indicator: columns.indicator,
      proofKind: columns.proof,
      proofName: columns.proofName,
      proofDate: columns.proofDate,
    },
    statuses: STATUSES.map((status) => [status, words[status]]),
    proofKinds: PROOF_KINDS.map((kind) => [kind, t.common.proof[kind]]),
    result: { scope: result.scope, date: result.date },
  };
}
