import { useState } from 'react';
import { Field } from '../../components/parts/Field.tsx';
import { useAttempt } from '../../components/parts/use-attempt.ts';
import { grouped } from '../../i18n/grouped.ts';
import type { Locale } from '../../i18n/locale.ts';
import { fill } from '../../i18n/words.ts';
import type { ParsedFile } from '../../share/parse-file.ts';
import type { InvitationFile } from '../../stores/own-replies.ts';
import { useAnswerText } from './answer-text.ts';

interface Props {
  readonly onOpen: (invitation: InvitationFile) => void;
}

/** Why a file is not taken, in words that are fetched; rejects where they cannot come. */
async function sayRefusal(locale: Locale, parsed: ParsedFile): Promise<string> {
  const [{ refusalOf }, { loadText }] = await Promise.all([
    import('../../share/refusal.ts'),
    import('../text/load-text.ts'),
  ]);
  const { why, params } = refusalOf(parsed, ['cap17-invitation']) ?? { why: 'not-ours' };
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
    const { openFile } = await import('../../flows/opening/open-file.ts');
    const parsed = await openFile(chosen);
    const file = parsed.ok && parsed.file.format === 'cap17-invitation' ? parsed.file : undefined;
    if (file) return onOpen(file);
    setRefusal(await sayRefusal(locale, parsed));
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
