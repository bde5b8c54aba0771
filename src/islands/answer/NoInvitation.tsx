import { date } from '../../i18n/words.ts';
import { dayHere } from '../../stores/browser/clock.ts';
import type { InvitationFile, OwnReply } from '../../stores/own-replies.ts';
import { useAnswerText } from './answer-text.ts';
import { OpenInvitation } from './OpenInvitation.tsx';

interface Props {
  readonly isOpening: boolean;
  readonly replies: readonly OwnReply[];
  readonly onOpen: (invitation: InvitationFile) => void;
}

/** The page without an invitation: where one comes from, and the replies this device holds. */
export function NoInvitation({ isOpening, replies, onOpen }: Props) {
  const { locale, t } = useAnswerText();
  const words = t.noInvitation;
  return (
    <div className="measure">
      <h1>{words.title}</h1>
      <p className="lead">{words.text}</p>
      <p role="status" className="quiet answer-opening">
        {isOpening && `${t.opening} ${words.script}`}
      </p>
      {replies.length > 0 && (
        <>
          <h2>{words.own}</h2>
          <ul className="own-replies">
            {replies.map(({ id, invitation, updated, sent }) => (
              <li key={id}>
                {invitation.scope ?? id}{' '}
                <span className="small quiet">
                  {[date(locale, dayHere(updated)), sent > 0 ? words.sent : words.notSent].join(' · ')}
                </span>
                <p>
                  <button
                    type="button"
                    className="button button-quiet button-small"
                    onClick={() => onOpen(invitation)}
                  >
                    {words.go} <span className="hidden-visually">{invitation.scope}</span>
                  </button>
                </p>
              </li>
            ))}
          </ul>
        </>
      )}
      {!isOpening && <OpenInvitation onOpen={onOpen} />}
    </div>
  );
}
