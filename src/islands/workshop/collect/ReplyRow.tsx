import { type FormEvent, memo, useEffect, useId, useRef, useState } from 'react';
import { isNamed as hasName } from '../../../domain/workshop/hand-over.ts';
import { type KeptReply, moveReply, renameReply } from '../../../domain/workshop/working-copy.ts';
import type { Locale } from '../../../i18n/locale.ts';
import type { Messages } from '../../../i18n/messages.ts';
import { count, fill } from '../../../i18n/words.ts';
import { TEXT_LIMITS } from '../../../share/format/fields.ts';
import { changeWorkshop } from '../../../stores/workshops.ts';
import { labelOf } from '../../../wording/workshop/reply-label.ts';

interface Props {
  readonly locale: Locale;
  readonly t: Messages['collect']['rows'];
  readonly workshop: string;
  readonly reply: KeptReply;
  readonly groups: readonly string[] | undefined;
  /** How many practices are asked. */
  readonly asked: number;
  readonly isNamed: boolean;
  readonly onRemove: (reply: KeptReply) => void;
  readonly onSaid: (text: string) => void;
}

/** One reply: whose, of which group, how it came; to be moved, named or removed. */
export const ReplyRow = memo(function ReplyRow(props: Props) {
  const { locale, t, reply, groups, asked, isNamed, onRemove } = props;
  const [isOpen, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const label = labelOf(t, reply);
  const hasGroups = groups !== undefined && groups.length > 0;
  const facts = [
    ...(hasGroups ? [groups[reply.group ?? -1] ?? t.noGroup] : []),
    t.how[reply.how],
    count(locale, t.of, Object.keys(reply.answers).length, { all: asked }),
  ];
  return (
    <li>
      <p>
        <strong>
          <bdi>{label}</bdi>
        </strong>{' '}
        <span className="quiet small">{facts.join(' · ')}</span>{' '}
        <span className="collect-row-tools">
          {(hasGroups || isNamed) && (
            <button
              type="button"
              ref={opener}
              className="button-text"
              aria-expanded={isOpen}
              onClick={() => setOpen(!isOpen)}
            >
              {t.change} <span className="hidden-visually">{label}</span>
            </button>
          )}
          <button type="button" className="button-text" onClick={() => onRemove(reply)}>
            {t.remove} <span className="hidden-visually">{label}</span>
          </button>
        </span>
      </p>
      {isOpen && (
        <ChangeForm
          {...props}
          onDone={() => {
            setOpen(false);
            opener.current?.focus();
          }}
        />
      )}
    </li>
  );
});

function ChangeForm({
  t,
  workshop,
  reply,
  groups = [],
  isNamed,
  onSaid,
  onDone,
}: Props & { onDone: () => void }) {
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const [group, setGroup] = useState(reply.group === undefined ? '' : String(reply.group));
  const [name, setName] = useState(hasName(reply) ? reply.label : '');
  useEffect(() => form.current?.querySelector<HTMLElement>('input, select')?.focus(), []);

  function save(event: FormEvent) {
    event.preventDefault();
    const label = isNamed && name.trim() !== '' ? name.trim() : reply.label;
    changeWorkshop(workshop, (before) =>
      renameReply(moveReply(before, reply.key, group === '' ? undefined : Number(group)), reply.key, label),
    );
    onSaid(fill(t.changed, { label: labelOf(t, { label }) }));
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
