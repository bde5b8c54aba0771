import '../../../components/parts/early-input.ts';
import { type FormEvent, useId, useLayoutEffect, useRef, useState } from 'react';
import { useText } from '../../../components/parts/text.ts';
import { isNamed as hasName } from '../../../domain/workshop/hand-over.ts';
import type { Invitation } from '../../../domain/workshop/invitation.ts';
import type { KeptReply } from '../../../domain/workshop/working-copy.ts';
import { isAsked } from '../../../domain/workshop/workshop.ts';
import { ballotOf, correctBallot } from '../../../flows/collecting/ballot.ts';
import { changeReplyTo } from '../../../flows/collecting/settle.ts';
import { fill } from '../../../i18n/words.ts';
import { TEXT_LIMITS } from '../../../share/format/limits.ts';
import { labelOf } from '../../../wording/workshop/reply-label.ts';
import { usePractices } from '../workshop-content.ts';
import { BallotForm } from './BallotForm.tsx';

interface Props {
  readonly workshop: string;
  readonly reply: KeptReply;
  readonly invitation: Invitation;
  readonly onSaid: (text: string) => void;
  readonly onDone: () => void;
}

/** Names a reply, in a named workshop, and moves it to another group; of a paper ballot, all that stands on it. */
export function ReplyForm({ workshop, reply, invitation, onSaid, onDone }: Props) {
  const { groups = [], named: isNamed = false } = invitation;
  const {
    rows: t,
    ballot: { nothing },
  } = useText('collect');
  const practices = usePractices();
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const [group, setGroup] = useState(reply.group === undefined ? '' : String(reply.group));
  const [name, setName] = useState(hasName(reply) ? reply.label : '');
  const [ballot, setBallot] = useState(() => ballotOf(reply));
  useLayoutEffect(() => form.current?.querySelector<HTMLElement>('input, select')?.focus(), []);

  function save(event: FormEvent) {
    event.preventDefault();
    if (reply.how === 'ballot') {
      const entered = { ...ballot, group, name: isNamed ? name : '' };
      if (!correctBallot(workshop, reply, entered)) return onSaid(nothing);
    }
    const changed = changeReplyTo(workshop, reply, { group, name: isNamed ? name : '' });
    onSaid(fill(t.changed, { label: labelOf(t, changed) }));
    onDone();
  }

  return (
    <form ref={form} className="collect-change" onSubmit={save}>
      {isNamed && (
        <p>
          <label htmlFor={`${id}-name`}>{t.name}</label>
          <input
            id={`${id}-name`}
            type="text"
            autoComplete="off"
            maxLength={TEXT_LIMITS.name}
            value={name}
            onInput={({ currentTarget }) => setName(currentTarget.value)}
          />
        </p>
      )}
      {groups.length > 0 && (
        <p>
          <label htmlFor={`${id}-group`}>{t.group}</label>
          <select
            id={`${id}-group`}
            value={group}
            onChange={({ currentTarget }) => setGroup(currentTarget.value)}
          >
            <option value="">{t.noGroup}</option>
            {groups.map((title, index) => (
              <option key={title} value={index}>
                {title}
              </option>
            ))}
          </select>
        </p>
      )}
      {reply.how === 'ballot' && (
        <BallotForm
          ballot={ballot}
          asked={practices.filter(({ id: practice }) => isAsked(invitation, practice))}
          hasNotes={invitation.notesAllowed === true}
          onChange={setBallot}
        />
      )}
      <p className="cluster">
        <button type="submit" className="button button-small">
          {t.save}
        </button>
        <button type="button" className="button-text" onClick={onDone}>
          {t.cancel}
        </button>
      </p>
    </form>
  );
}
