import { placeFor, SETTLED_ROLES } from '../../flows/lab/settle.ts';
import type { Columns } from '../../value/reader/columns.ts';
import type { FileProblem } from '../../value/reader/problem.ts';
import type { ReadOptions } from '../../value/reader/read-transactions.ts';
import { Choice } from './Choice.tsx';
import { useLabText } from './lab-text.ts';

interface Props {
  readonly titles: readonly string[];
  readonly given: ReadOptions;
  readonly proposed: Partial<Columns>;
  readonly problems: readonly FileProblem[];
}

/** Which column is which. */
export function RoleFields({ titles, given, proposed, problems }: Props) {
  const { t } = useLabText();
  return SETTLED_ROLES.map((role) => (
    <Choice
      key={role}
      name={role}
      label={t.roles[role]}
      first={role === 'quantity' ? t.roles.noQuantity : t.roles.choose}
      chosen={placeFor(role, given, proposed)}
      isWrong={problems.some(({ params }) => params?.['role'] === role)}
      options={titles.map((title, at) => [String(at + 1), title])}
    />
  ));
}
