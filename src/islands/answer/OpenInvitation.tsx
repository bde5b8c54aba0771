import { useState } from 'react';
import { Field } from '../../components/parts/Field.tsx';
import { useAttempt } from '../../components/parts/use-attempt.ts';
import { grouped } from '../../i18n/grouped.ts';
import type { Locale } from '../../i18n/locale.ts';
import { fill } from '../../i18n/words.ts';
import type { Refusal } from '../../share/refusal.ts';
import type { InvitationFile } from '../../stores/own-replies.ts';
import { useAnswerText } from './answer-text.ts';

interface Props {
  readonly onOpen: (invitation: InvitationFile) => void;
}

/** Why a file is not taken, in words that are fetched; rejects where they cannot come. */
async function sayRefusal(locale: Locale, { why, params }: Refusal): Promise<string> {
  const { loadText } = await import('../text/load-text.ts');
  return fill((await loadText(locale)).t.refused[why], grouped(locale, params));
}

/** An invitation that came as a file. */
export function OpenInvitation({ onOpen }: Props) {
  const { locale, t } = useAnswerText();
  const words = t.noInvitation;
  const [refusal, setRefusal] = useState('');

  const [failure, attempt] = useAttempt(words.unread);

  async function open(input: HTMLInputElement) {
    const [chosen] = input.files ?? [];
    if (!chosen) return;
    setRefusal('');
    const { takeFile } = await import('../../flows/opening/take-file.ts');
    const taken = await takeFile(chosen, ['cap17-invitation']);
    if (taken.ok) return onOpen(taken.file);
    setRefusal(await sayRefusal(locale, taken.refusal));
  }

  return (
    <Field label={words.file}>
      {(control) => (
        <>
          <input
            {...control}
            type="file"
            accept=".json,application/json"
            onChange={({ currentTarget }) =>
              attempt(async () => {
                await open(currentTarget);
                // The same file may be chosen again.
                currentTarget.value = '';
              })
            }
          />
          <p role="status" className="error">
            {refusal}
          </p>
          {failure}
        </>
      )}
    </Field>
  );
}
