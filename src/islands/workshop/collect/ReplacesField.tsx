import { useId } from 'react';
import type { KeptReply } from '../../../domain/workshop/working-copy.ts';
import type { Messages } from '../../../i18n/messages.ts';
import { labelOf } from '../../../wording/workshop/reply-label.ts';

interface Props {
  readonly t: Messages['collect'];
  readonly replies: readonly KeptReply[];
  /** Key of the reply that is corrected; empty for none. */
  readonly value: string;
  readonly onChange: (key: string) => void;
}

/** Whose reply a code corrects: nothing in the code says so. */
export function ReplacesField({ t: { code, rows }, replies, value, onChange }: Props) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{code.replaces}</label>
      <p className="hint measure" id={`${id}-hint`}>
        {code.replacesHint}
      </p>
      <select
        id={id}
        value={value}
        aria-describedby={`${id}-hint`}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
      >
        <option value="">{code.nobody}</option>
        {replies.map((reply) => (
          <option key={reply.key} value={reply.key}>
            {labelOf(rows, reply)}
          </option>
        ))}
      </select>
    </div>
  );
}
