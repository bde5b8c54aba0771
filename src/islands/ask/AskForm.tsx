import { type FormEvent, useEffect, useState } from 'react';
import type { Assessment } from '../../domain/model/assessment.ts';
import type { PracticeId } from '../../domain/model/model.ts';
import { askedAmong, linkToAsk, proposedToAsk } from '../../flows/asking/ask.ts';
import { count } from '../../i18n/words.ts';
import { openAsks } from '../../stores/asked.ts';
import { WordsInLinks } from '../text/ModelMark.tsx';
import { useReportText } from '../text/report-text.ts';
import { AskMessage } from './AskMessage.tsx';
import { AsksSetAside } from './AsksSetAside.tsx';
import { PasteReply } from './PasteReply.tsx';

interface Props {
  readonly id: string;
  readonly assessment: Assessment;
  readonly practices: readonly PracticeId[];
}

/** Which practices to ask about, the message to send, and the reply when it comes. */
export function AskForm({ id: assessmentId, assessment, practices }: Props) {
  const { locale, t, practices: words } = useReportText();
  const { ask } = t.workshopReport;
  const [ticked, setTicked] = useState(() => proposedToAsk(assessment, practices));
  const [message, setMessage] = useState('');
  const [said, setSaid] = useState('');
  useEffect(openAsks, []);

  const make = async (event: FormEvent) => {
    event.preventDefault();
    setMessage('');
    const asked = askedAmong(practices, ticked);
    if (asked.length === 0) return setSaid(ask.none);
    try {
      const link = await linkToAsk(assessmentId, assessment, asked);
      setMessage(count(locale, ask.text, asked.length, { scope: assessment.scope || ask.noScope, link }));
      setSaid(ask.whatNow);
    } catch {
      // The scope is longer than a link takes, as a rule.
      setSaid(ask.failed);
    }
  };
  return (
    <>
      <p className="measure">{ask.lead}</p>
      <WordsInLinks words={t.common.modified} />
      <form onSubmit={make}>
        <fieldset className="share-parts">
          <legend>{ask.which}</legend>
          {practices.map((practice) => (
            <label key={practice}>
              <input
                type="checkbox"
                checked={ticked.includes(practice)}
                onChange={({ currentTarget }) =>
                  setTicked(
                    currentTarget.checked
                      ? [...ticked, practice]
                      : ticked.filter((other) => other !== practice),
                  )
                }
              />
              <span>{words[practice].title}</span>
            </label>
          ))}
        </fieldset>
        <p>
          <button type="submit" className="button button-small">
            {ask.make}
          </button>
        </p>
      </form>
      {message !== '' && <AskMessage message={message} onSaid={setSaid} />}
      <p role="status">{said}</p>
      <AsksSetAside />
      <PasteReply assessmentId={assessmentId} />
    </>
  );
}
