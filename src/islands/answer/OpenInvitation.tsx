import { type ChangeEvent, useState } from 'react';
import { Field } from '../../components/parts/Field.tsx';
import type { Messages } from '../../i18n/messages.ts';
import type { InvitationFile } from '../../stores/own-replies.ts';

interface Props {
  readonly t: Messages['answer'];
  readonly onOpen: (invitation: InvitationFile) => void;
}

/** An invitation that came as a file. */
export function OpenInvitation({ t, onOpen }: Props) {
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
    <Field label={t.noInvitation.file}>
      {(control) => (
        <>
          <input {...control} type="file" accept=".json,application/json" onChange={open} />
          <p role="status" className="error">
            {isNotOne && t.noInvitation.notOne}
          </p>
        </>
      )}
    </Field>
  );
}
