import { openRoles, type RoleChoices, type SettledRole } from '../../flows/lab/role-choices.ts';
import type { Columns } from '../../value/reader/column-roles.ts';
import { useLabText } from './lab-text.ts';

interface Props {
  readonly titles: readonly string[];
  readonly chosen: RoleChoices;
  readonly columns: Partial<Columns>;
}

/** A first and a last name that stand for a customer together; undefined where none do. */
export function bothNames(
  titles: readonly string[],
  { firstName, customer }: Partial<Columns>,
): string | undefined {
  if (firstName === undefined || customer === undefined) return undefined;
  return `${titles[firstName]} + ${titles[customer]}`;
}

/** Which column is taken for what; other roles that no column has are not named. */
export function ColumnsFound({ titles, chosen, columns }: Props) {
  const { how, role: names, without } = useLabText().t.reading;
  const titleOf = (role: SettledRole) => {
    const choice = chosen[role];
    if (choice === 'book') return how.book;
    if (choice === 'names') return bothNames(titles, columns);
    // What a file without amounts cannot tell is worth knowing before it is read.
    return choice === 'none' && role === 'amount' ? without.amount : titles[Number(choice) - 1];
  };
  const found = openRoles(chosen).flatMap((role) => {
    const title = titleOf(role);
    return title === undefined ? [] : [[role, title] as const];
  });
  return (
    <dl className="lab-columns" aria-label={how.found}>
      {found.map(([role, title]) => (
        <div key={role}>
          <dt>{names[role]}</dt>
          <dd>{title}</dd>
        </div>
      ))}
    </dl>
  );
}
