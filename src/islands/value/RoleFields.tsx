import { BOOK, NO_AMOUNT, placeFor, SETTLED_ROLES, type SettledRole } from '../../flows/lab/settle.ts';
import type { Columns } from '../../value/reader/column-roles.ts';
import type { FileProblem } from '../../value/reader/problem.ts';
import type { ReadOptions } from '../../value/reader/read-transactions.ts';
import { Choice } from './Choice.tsx';
import { type LabText, useLabText } from './lab-text.ts';

interface Props {
  readonly titles: readonly string[];
  readonly given: ReadOptions;
  readonly proposed: Partial<Columns>;
  readonly problems: readonly FileProblem[];
}

/** What may stand in the place of a column of amounts. */
function insteadOf(role: SettledRole, proposed: Partial<Columns>, words: LabText['t']['roles']) {
  if (role !== 'amount') return [];
  const book = proposed.debit === undefined ? [] : [[BOOK, words.book] as const];
  return [...book, [NO_AMOUNT, words.noAmount] as const];
}

/** Which column is which. */
export function RoleFields({ titles, given, proposed, problems }: Props) {
  const { t } = useLabText();
  const columns = titles.map((title, at) => [String(at + 1), title] as const);
  return SETTLED_ROLES.map((role) => (
    <Choice
      key={role}
      name={role}
      label={t.roles[role]}
      first={role === 'quantity' ? t.roles.noQuantity : t.roles.choose}
      chosen={placeFor(role, given, proposed)}
      isWrong={problems.some(({ params }) => params?.['role'] === role)}
      options={[...insteadOf(role, proposed, t.roles), ...columns]}
    />
  ));
}
