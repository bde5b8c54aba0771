import { type ChangeEvent, useState } from 'react';
import { Field } from '../../components/parts/Field.tsx';
import type { InvitationFile } from '../../stores/own-replies.ts';
import { useAnswerText } from './answer-text.ts';

interface Props {
  readonly onOpen: (invitation: InvitationFile) => void;
}

/** An invitation that came as a file. */
export function OpenInvitation({ onOpen }: Props) {
  const words = useAnswerText().t.noInvitation;
  const [isNotOne, setNotOne] = useState(false);

  async function open({ currentTarget }: ChangeEvent<HTMLInputElement>) {
    const [chosen] = currentTarget.files ?? [];
    if (!chosen) return;
    const { openFile } = await import('../../flows/opening/open-file.ts');
    const parsed = await openFile(chosen);
    const file = parsed.ok && parsed.file.format === 'cap17-invitation' ? parsed.file : undefined;
    setNotOne(file === undefined);
    if (file) onOpen(file);
  }

  return (
    <Field label={words.file}>
      {(control) => (
        <>
          <input {...control} type="file" accept=".json,application/json" onChange={open} />
          <p role="status" className="error">
            {isNotOne && words.notOne}
          </p>
        </>
      )}
    </Field>
  );
}
