import { useStore } from '@nanostores/react';
import { useMemo } from 'react';
import { isAsked } from '../../domain/workshop/workshop.ts';
import { choiceOf, chosenBy, isFull, mayChoose, toggleChoice } from '../../flows/replying/choose.ts';
import { linkIn, makeLink } from '../../flows/sending/make-link.ts';
import { count } from '../../i18n/words.ts';
import type { WorkshopPractice } from '../../playbook/workshop-words.ts';
import type { InvitationFile } from '../../share/files.ts';
import { $repliesKeeping, type OwnReply } from '../../stores/own-replies.ts';
import { QrPicture } from '../share/QrPicture.tsx';
import { useLatest } from '../share/use-latest.ts';
import { useAnswerText } from './answer-text.ts';

interface Props {
  readonly practices: readonly WorkshopPractice[];
  readonly own: OwnReply;
  readonly invitation: InvitationFile;
}

/** What matters most, chosen on one's own phone and shown as a code at once. One's answers stay as they are. */
export function Choosing({ practices, own, invitation }: Props) {
  const { locale, t } = useAnswerText();
  const words = t.choosing;
  const chosen = chosenBy(own);
  const keeping = useStore($repliesKeeping);
  const choice = useMemo(() => choiceOf(own), [own]);
  const link = linkIn(useLatest((file: typeof choice) => makeLink(file), choice));
  return (
    <div className="measure choosing">
      <div role="alert">{!keeping.ok && <p className="notice notice-warn">{t.notKept[keeping.why]}</p>}</div>
      <h1>{words.title}</h1>
      <fieldset>
        <legend>{words.lead}</legend>
        <div className="cards">
          {practices
            .filter(({ id }) => isAsked(invitation, id))
            .map(({ id, title }) => (
              <label className="card" key={id}>
                <input
                  type="checkbox"
                  checked={chosen.includes(id)}
                  disabled={!mayChoose(own, id)}
                  onChange={() => toggleChoice(own.id, id)}
                />
                <span>{title}</span>
              </label>
            ))}
        </div>
      </fieldset>
      <p role="status">
        {count(locale, words.chosen, chosen.length)}
        {isFull(own) && ` ${words.full}`}
      </p>
      {chosen.length > 0 && link && (
        <figure className="send-qr">
          <QrPicture text={link} title={words.code} />
          <figcaption>{words.how}</figcaption>
        </figure>
      )}
    </div>
  );
}
