import { useEffect, useId, useRef, useState } from 'react';
import { Field } from '../../components/parts/Field.tsx';
import { useLocale, useText } from '../../components/parts/text.ts';
import { useAttempt } from '../../components/parts/use-attempt.ts';
import type { Phase } from '../../flows/facilitating/phase.ts';
import { grouped } from '../../i18n/grouped.ts';
import { date, fill } from '../../i18n/words.ts';
import type { Refusal } from '../../share/refusal.ts';

interface Props {
  readonly onOpened: (said: string, phase?: Phase) => void;
}

/** Takes over a working copy, or keeps a result. A copy of a workshop that is here is merged where replies are. */
export function OpenCopy({ onOpened }: Props) {
  const locale = useLocale();
  const { list: t, phases } = useText('workshop');
  const words = useText('refused');
  const [refusal, setRefusal] = useState<Refusal>();
  const [failure, attempt] = useAttempt(phases.failed);
  // A prefix of its own: the server draws it, and numbers ids otherwise than the page once it is awake.
  const id = `copy-${useId()}`;

  const chooser = useRef<HTMLInputElement>(null);

  function take() {
    const [chosen] = chooser.current?.files ?? [];
    if (!chooser.current || !chosen) return;
    chooser.current.value = '';
    attempt(() => open(chosen));
  }
  // Chosen before this was awake.
  useEffect(take, []);

  async function open(chosen: File) {
    const { openCopy } = await import('../../flows/facilitating/open-copy.ts');
    const opened = await openCopy(chosen, (day) => fill(t.name, { date: date(locale, day) }));
    setRefusal(opened.is === 'refused' ? opened.refusal : undefined);
    if (opened.is === 'opened') onOpened(fill(t.said.opened, opened));
    if (opened.is === 'here') onOpened(fill(t.said.alreadyHere, opened), 'collect');
  }

  return (
    <Field id={id} className="open-copy" label={t.open}>
      {(control) => (
        <>
          <input {...control} ref={chooser} type="file" accept=".json,application/json" onChange={take} />
          <p role="status" className={refusal && 'error'}>
            {refusal && fill(words[refusal.why], grouped(locale, refusal.params))}
          </p>
          {failure}
        </>
      )}
    </Field>
  );
}
