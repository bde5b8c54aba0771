import type { SaleValue } from '../../value/reader/account.ts';
import { type FileProblem, type FileProblemCode, isRowProblem } from '../../value/reader/problem.ts';
import { SETTLED_ROLES, type SettledRole } from './role-choices.ts';

/** What a file could not tell by itself and the visitor is asked. */
export interface SettleQuestions {
  readonly dates: boolean;
  readonly decimal: boolean;
  readonly discount: boolean;
  /** Whether rows that cannot be read may be left out. */
  readonly leaveOut: boolean;
  /** Whether rows with something beyond the titles may be read all the same. */
  readonly takeWider: boolean;
  /** Values of status and type, each to be counted or set aside. */
  readonly sales: readonly SaleValue[];
  /** Whether the columns must be chosen anew. */
  readonly columns: boolean;
  /** Whether another last day must be set. */
  readonly end: boolean;
}

const ROLE_OF: Readonly<Partial<Record<FileProblemCode, SettledRole>>> = {
  'debit-and-credit': 'amount',
  'shortened-orders': 'order',
};

/** The roles that problems are about. */
export function rolesIn(problems: readonly FileProblem[]): readonly SettledRole[] {
  return SETTLED_ROLES.filter((role) =>
    problems.some(({ code, params }) => (params?.['role'] ?? ROLE_OF[code]) === role),
  );
}

/** What the problems of a file ask. */
export function questionsOf(problems: readonly FileProblem[]): SettleQuestions {
  const has = (...codes: readonly FileProblemCode[]) => problems.some(({ code }) => codes.includes(code));
  return {
    dates: has('ambiguous-dates', 'contradictory-dates'),
    decimal: has('ambiguous-amounts'),
    discount: has('ambiguous-discount'),
    leaveOut: problems.some(({ code }) => isRowProblem(code)) || has('contradictory-dates', 'unsound-totals'),
    takeWider: has('wider-rows'),
    sales: problems.flatMap(({ values = [] }) => values),
    columns: rolesIn(problems).length > 0 || has('same-column', 'nothing-used'),
    end: has('nothing-before-end'),
  };
}
