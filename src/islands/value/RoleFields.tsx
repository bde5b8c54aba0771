import { isNeeded, openRoles, type RoleChoices, type SettledRole } from '../../flows/lab/role-choices.ts';
import { rolesIn } from '../../flows/lab/settle-questions.ts';
import { fill } from '../../i18n/words.ts';
import type { Preview } from '../../value/reader/preview.ts';
import type { FileProblem } from '../../value/reader/problem.ts';
import { Choice } from './Choice.tsx';
import { bothNames } from './ColumnsFound.tsx';
import { COLUMNS_AT_ONCE, Gradually } from './Gradually.tsx';
import { useLabText } from './lab-text.ts';

interface Props {
  readonly preview: Preview;
  readonly titles: readonly string[];
  readonly chosen: RoleChoices;
  readonly problems: readonly FileProblem[];
  readonly onChoose: (role: SettledRole, choice: string) => void;
}

/** Which column is which, each changed by hand. */
export function RoleFields({ preview, titles, chosen, problems, onChoose }: Props) {
  const { how, role: words, without } = useLabText().t.reading;
  const wrong = rolesIn(problems);
  const names = bothNames(titles, preview.columns);
  const columns = titles.map((title, at) => [String(at + 1), title] as const);
  /** All columns; the one that was guessed stands first, and is called a guess. */
  const columnsFor = (role: SettledRole) => {
    const at = preview.guessed.some((one) => one === role) ? preview.columns[role] : undefined;
    const title = titles[at ?? -1];
    if (at === undefined || title === undefined) return columns;
    return [
      [String(at + 1), fill(how.perhaps, { title })] as const,
      ...columns.filter((_, place) => place !== at),
    ];
  };

  return (
    <div className="lab-fields">
      <Gradually
        // What is wrong takes the focus, and so stands there at once.
        areLight={titles.length <= COLUMNS_AT_ONCE || wrong.length > 0}
        parts={openRoles(chosen).map((role) => () => (
          <Choice
            key={role}
            name={role}
            label={words[role]}
            chosen={chosen[role]}
            isWrong={wrong.includes(role)}
            options={[
              ...(chosen[role] === '' ? [['', how.choose] as const] : []),
              ...(role === 'amount' && preview.columns.debit !== undefined && !wrong.includes('amount')
                ? [['book', how.book] as const]
                : []),
              ...(role === 'customer' && names !== undefined ? [['names', names] as const] : []),
              ...(isNeeded(role) ? [] : [['none', without[role]] as const]),
              ...columnsFor(role),
            ]}
            onChoose={(choice) => onChoose(role, choice)}
          />
        ))}
      />
    </div>
  );
}
