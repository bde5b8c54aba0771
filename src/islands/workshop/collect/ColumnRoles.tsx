import { Field } from '../../../components/parts/Field.tsx';
import type { TableRole } from '../../../flows/collecting-table/match-columns.ts';
import type { AnswerTable } from '../../../flows/collecting-table/open-table.ts';
import type { WorkshopPractice } from '../../../playbook/workshop-words.ts';
import { columnInWords } from '../../../wording/workshop/table-plan.ts';
import type { LoadedText } from '../../text/load-text.ts';

interface Props {
  readonly table: AnswerTable;
  readonly roles: readonly TableRole[];
  readonly asked: readonly WorkshopPractice[];
  /** Whether names are kept at all. */
  readonly isNamed: boolean;
  readonly words: LoadedText;
  readonly onChange: (at: number, role: TableRole) => void;
}

/** What each column was taken for, to be changed. */
export function ColumnRoles({ table, roles, asked, isNamed, words, onChange }: Props) {
  const { formReplies: t } = words.t;
  const choices: readonly (readonly [role: TableRole, word: string])[] = [
    ['unused', t.unused],
    ...(isNamed
      ? ([
          ['name', t.name],
          ['first-name', t.firstName],
        ] as const)
      : []),
    ['group', t.group],
    ...asked.map(({ id, title }) => [id, title] as const),
  ];
  return (
    <fieldset className="collect-columns">
      <legend>{t.columns}</legend>
      {table.columns.map((column, at) => (
        <Field key={column.letters} label={columnInWords(words, column)}>
          {(control) => (
            <select
              {...control}
              value={roles[at]}
              onChange={({ currentTarget }) => {
                const chosen = choices.find(([role]) => role === currentTarget.value);
                if (chosen) onChange(at, chosen[0]);
              }}
            >
              {choices.map(([role, word]) => (
                <option key={role} value={role} selected={role === roles[at]}>
                  {word}
                </option>
              ))}
            </select>
          )}
        </Field>
      ))}
    </fieldset>
  );
}
