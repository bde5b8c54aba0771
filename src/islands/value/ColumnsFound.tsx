import { type RoleChoices, SETTLED_ROLES } from '../../flows/lab/role-choices.ts';
import { useLabText } from './lab-text.ts';

interface Props {
  readonly titles: readonly string[];
  readonly chosen: RoleChoices;
}

/** Which column is taken for what; roles that no column has are not named. */
export function ColumnsFound({ titles, chosen }: Props) {
  const { how, role: names } = useLabText().t.reading;
  const found = SETTLED_ROLES.flatMap((role) => {
    const choice = chosen[role];
    const title = choice === 'book' ? how.book : titles[Number(choice) - 1];
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
