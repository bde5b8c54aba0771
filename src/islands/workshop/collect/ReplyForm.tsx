import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { useText } from '../../../components/parts/text.ts';
import { isNamed as hasName } from '../../../domain/workshop/hand-over.ts';
import type { KeptReply } from '../../../domain/workshop/working-copy.ts';
import { changeReplyTo } from '../../../flows/collecting/settle.ts';
import { fill } from '../../../i18n/words.ts';
import { TEXT_LIMITS } from '../../../share/format/fields.ts';
import { labelOf } from '../../../wording/workshop/reply-label.ts';

interface Props {
  readonly workshop: string;
  readonly reply: KeptReply;
  readonly groups: readonly string[];
  readonly isNamed: boolean;
  readonly onSaid: (text: string) => void;
  readonly onDone: () => void;
}

/** Names a reply, in a named workshop, and moves it to another group. */
export function ReplyForm({ workshop, reply, groups, isNamed, onSaid, onDone }: Props) {
  const { rows: t } = useText('collect');
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const [group, setGroup] = useState(reply.group === undefined ? '' : String(reply.group));
  const [name, setName] = useState(hasName(reply) ? reply.label : '');
  useEffect(() => form.current?.querySelector<HTMLElement>('input, select')?.focus(), []);

  function save(event: FormEvent) {
    event.preventDefault();
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
