import { type RoleChoices, SETTLED_ROLES, type SettledRole } from '../../flows/lab/role-choices.ts';
import { useLabText } from './lab-text.ts';

interface Props {
  readonly titles: readonly string[];
  readonly chosen: RoleChoices;
}

/** Which column is taken for what; other roles that no column has are not named. */
export function ColumnsFound({ titles, chosen }: Props) {
  const { how, role: names, without } = useLabText().t.reading;
  const titleOf = (role: SettledRole) => {
    const choice = chosen[role];
    if (choice === 'book') return how.book;
    // What a file without amounts cannot tell is worth knowing before it is read.
    return choice === 'none' && role === 'amount' ? without.amount : titles[Number(choice) - 1];
  };
  const found = SETTLED_ROLES.flatMap((role) => {
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
