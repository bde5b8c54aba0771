import '../../components/parts/early-input.ts';
import { type FormEvent, useId, useState } from 'react';
import { AskTwice } from '../../components/parts/AskTwice.tsx';
import { Field } from '../../components/parts/Field.tsx';
import { useLocale, useText } from '../../components/parts/text.ts';
import { keptUntil } from '../../domain/workshop/keeping-replies.ts';
import { eraseReplies, keepLonger } from '../../flows/facilitating/past-keeping.ts';
import { date, fill } from '../../i18n/words.ts';
import { DAY_LIMITS, TEXT_LIMITS } from '../../share/format/limits.ts';
import { today } from '../../stores/browser/clock.ts';
import type { FacilitatedWorkshop } from '../../stores/workshops.ts';

interface Props {
  readonly saved: FacilitatedWorkshop;
  readonly onDone: (text: string) => void;
}

/** The time announced for keeping replies is over: they go and the result stays, or they are kept on for a reason. */
export function PastKeeping({ saved, onDone }: Props) {
  const locale = useLocale();
  const { past: t, cancel } = useText('workshop').list;
  const id = useId();
  const { name, file } = saved;
  const [until, setUntil] = useState('');
  const [reason, setReason] = useState(file.keep?.reason ?? '');
  const [problem, setProblem] = useState('');

  function keep(event: FormEvent) {
    event.preventDefault();
    if (!keepLonger(saved.id, until, reason, today())) return setProblem(t.missing);
    onDone(fill(t.kept, { name, date: date(locale, until) }));
  }

  return (
    <section className="notice notice-warn" aria-labelledby={id}>
      <h3 id={id}>{fill(t.title, { name, date: date(locale, keptUntil(file)) })}</h3>
      <p>{t.text}</p>
      <p>
        <AskTwice
          words={{ act: t.erase, sure: t.sure, what: t.eraseWhat, cancel }}
          whose={name}
          isButton
          onSure={() => (eraseReplies(saved) ? onDone(fill(t.erased, { name })) : setProblem(t.notKept))}
        />
      </p>
      <form noValidate onSubmit={keep}>
        <Field label={t.until} className="field-date">
          {(control) => (
            <input
              {...control}
              type="date"
              {...DAY_LIMITS}
              value={until}
              onInput={({ currentTarget }) => setUntil(currentTarget.value)}
            />
          )}
        </Field>
        <Field label={t.reason}>
          {(control) => (
            <input
              {...control}
              type="text"
              maxLength={TEXT_LIMITS.action}
              value={reason}
              onInput={({ currentTarget }) => setReason(currentTarget.value)}
            />
          )}
        </Field>
        <p>
          <button type="submit" className="button button-quiet button-small">
            {t.keep}
          </button>
        </p>
      </form>
      <p role="alert">{problem}</p>
    </section>
  );
}
