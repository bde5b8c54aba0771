import { useMemo, useState } from 'react';
import { GROUPS_AT_MOST } from '../../../domain/workshop/invitation.ts';
import type { WorkingCopy } from '../../../domain/workshop/working-copy.ts';
import { type Collecting, isAfterReveal } from '../../../flows/collecting/collecting.ts';
import { receive } from '../../../flows/collecting/handed-in.ts';
import { type TableRole, withRole } from '../../../flows/collecting-table/match-columns.ts';
import type { AnswerTable } from '../../../flows/collecting-table/open-table.ts';
import { planTable } from '../../../flows/collecting-table/table-plan.ts';
import type { TableWords } from '../../../flows/collecting-table/table-words.ts';
import { addGroups } from '../../../flows/preparing/groups.ts';
import { count } from '../../../i18n/words.ts';
import type { WorkshopPractice } from '../../../playbook/workshop-words.ts';
import { groupsFull, tableNotes, tableSum } from '../../../wording/workshop/table-plan.ts';
import type { LoadedText } from '../../text/load-text.ts';
import { ColumnRoles } from './ColumnRoles.tsx';
import { UnreadAnswers } from './UnreadAnswers.tsx';

interface Props {
  /** Of the workshop. */
  readonly id: string;
  readonly copy: WorkingCopy;
  readonly collecting: Collecting;
  readonly table: AnswerTable;
  /** Its name. */
  readonly file: string;
  readonly known: TableWords;
  readonly asked: readonly WorkshopPractice[];
  readonly words: LoadedText;
  readonly onTaken: () => void;
}

/** What a table would bring: how many people, what each column holds, and what was not understood. */
export function TablePreview(props: Props) {
  const { id, copy, collecting, table, file, known, asked, words, onTaken } = props;
  const { formReplies: t } = words.t;
  const { named = false, groups = [] } = copy.invitation;
  // Where no names are kept, none is read.
  const [roles, setRoles] = useState<readonly TableRole[]>(() => {
    const isKept = (role: TableRole) => named || (role !== 'name' && role !== 'first-name');
    return table.roles.map((role) => (isKept(role) ? role : 'unused'));
  });
  const plan = useMemo(() => planTable(copy, table, roles, known), [copy, table, roles, known]);
  const found = asked.filter((practice) => roles.includes(practice.id)).length;
  const absent = asked.filter((practice) => plan.absent.includes(practice.id)).map(({ title }) => title);
  const hasRoom = groups.length + plan.otherGroups.length <= GROUPS_AT_MOST;
  const take = () => {
    const incoming = plan.replies.map((reply) => ({ text: file, reply, taking: { how: 'file' as const } }));
    collecting.add('table', receive(collecting.receiving(), incoming));
    onTaken();
  };
  return (
    <>
      <p role="status">
        <strong>{found === 0 ? t.noPractice : tableSum(words, plan, { found, all: asked.length })}</strong>
      </p>
      <p className="small measure">
        {named ? t.named : t.anonymous} {!named && isAfterReveal(id) && t.second}
      </p>
      {found > 0 &&
        tableNotes(words, plan, absent).map((note) => (
          <p key={note} className="small measure">
            {note}
          </p>
        ))}
      {plan.otherGroups.length > 0 &&
        (hasRoom ? (
          <p>
            <button
              type="button"
              className="button button-quiet button-small"
              onClick={() =>
                addGroups(
                  id,
                  plan.otherGroups.map(({ name }) => name),
                )
              }
            >
              {t.addGroups}
            </button>
          </p>
        ) : (
          <p className="small measure">{groupsFull(words)}</p>
        ))}
      <UnreadAnswers unread={plan.unread} words={words} />
      <ColumnRoles
        table={table}
        roles={roles}
        asked={asked}
        isNamed={named}
        words={words}
        onChange={(at: number, role: TableRole) => setRoles(withRole(roles, at, role))}
      />
      <p className="cluster">
        {plan.replies.length > 0 ? (
          <button type="button" className="button" onClick={take}>
            {count(words.locale, t.take, plan.replies.length)}
          </button>
        ) : (
          t.nothing
        )}
      </p>
    </>
  );
}
