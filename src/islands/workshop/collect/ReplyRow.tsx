import { memo, useRef, useState } from 'react';
import { useLocale, useText } from '../../../components/parts/text.ts';
import type { Invitation } from '../../../domain/workshop/invitation.ts';
import type { KeptReply } from '../../../domain/workshop/working-copy.ts';
import { count, upright } from '../../../i18n/words.ts';
import { labelOf } from '../../../wording/workshop/reply-label.ts';
import { ReplyForm } from './ReplyForm.tsx';

interface Props {
  readonly workshop: string;
  readonly reply: KeptReply;
  readonly invitation: Invitation;
  /** How many practices are asked. */
  readonly asked: number;
  readonly onRemove: (reply: KeptReply) => void;
  readonly onSaid: (text: string) => void;
}

/** One reply: whose, of which group, how it came; to be moved, named or removed. */
export const ReplyRow = memo(function ReplyRow(props: Props) {
  const locale = useLocale();
  const { rows: t } = useText('collect');
  const { workshop, reply, invitation, asked, onRemove, onSaid } = props;
  const { groups = [], named = false } = invitation;
  const [isOpen, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const label = labelOf(t, reply);
  const facts = [
    ...(groups.length > 0 ? [groups[reply.group ?? -1] ?? t.noGroup] : []),
    t.how[reply.how],
    count(locale, t.of, Object.keys(reply.answers).length, { all: asked }),
  ];
  return (
    <li>
      <p>
        <strong>
          <bdi>{label}</bdi>
        </strong>{' '}
        <span className="quiet small">{facts.map(upright).join(' · ')}</span>{' '}
        <span className="collect-row-tools">
          {(groups.length > 0 || named || reply.how === 'ballot') && (
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
        <ReplyForm
          workshop={workshop}
          reply={reply}
          invitation={invitation}
          onSaid={onSaid}
          onDone={() => {
            setOpen(false);
            opener.current?.focus();
          }}
        />
      )}
    </li>
  );
});
