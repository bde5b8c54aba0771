import { Field } from '../../../components/parts/Field.tsx';
import { useText } from '../../../components/parts/text.ts';
import type { KeptReply } from '../../../domain/workshop/working-copy.ts';
import { labelOf } from '../../../wording/workshop/reply-label.ts';

interface Props {
  readonly replies: readonly KeptReply[];
  /** Key of the reply that is corrected; empty for none. */
  readonly value: string;
  readonly onChange: (key: string) => void;
}

/** Whose reply a code corrects: nothing in the code says so. */
export function ReplacesField({ replies, value, onChange }: Props) {
  const { code, rows } = useText('collect');
  const isSigned = replies.some(({ key, signer }) => key === value && signer !== undefined);
  return (
    <Field label={code.replaces} hint={isSigned ? code.replacesSigned : code.replacesHint}>
      {(control) => (
        <select {...control} value={value} onChange={({ currentTarget }) => onChange(currentTarget.value)}>
          <option value="">{code.nobody}</option>
          {replies.map((reply) => (
            <option key={reply.key} value={reply.key}>
              {labelOf(rows, reply)}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
