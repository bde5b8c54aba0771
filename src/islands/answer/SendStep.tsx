import { useMemo, useState } from 'react';
import { signedLink } from '../../flows/replying/signed.ts';
import { handedOver, openIn } from '../../flows/replying/steps.ts';
import { reachOf } from '../../flows/sending/link-address.ts';
import { linkIn } from '../../flows/sending/make-link.ts';
import { count } from '../../i18n/words.ts';
import type { WorkshopPractice } from '../../playbook/workshop-words.ts';
import { ROOM_URL } from '../../room/room-url.ts';
import { copyText } from '../../stores/browser/clipboard.ts';
import { isLetOut, type OwnReply, replyOut, replySent } from '../../stores/own-replies.ts';
import { sendingText } from '../../wording/workshop/sending.ts';
import { WithGuest } from '../live-room/WithGuest.tsx';
import { useLatest } from '../share/use-latest.ts';
import { useAnswerText } from './answer-text.ts';
import { EraseOwn } from './EraseOwn.tsx';
import { ReplyLink } from './ReplyLink.tsx';
import { Review } from './Review.tsx';
import { SendWays } from './SendWays.tsx';

interface Props {
  readonly asked: readonly WorkshopPractice[];
  readonly own: OwnReply;
  readonly onVisit: (practice: WorkshopPractice['id']) => void;
  /** The codes come without being asked for. */
  readonly isShownAtOnce: boolean;
  readonly onErase: () => void;
}

/** The end: read again, and hand the reply over as a message, a QR code, a file or a code to be typed. */
export function SendStep({ asked, own, onVisit, isShownAtOnce, onErase }: Props) {
  const { locale, t: words } = useAnswerText();
  const t = words.send;
  const { id, reply } = own;
  const { seed } = own;
  const signing = useMemo(() => ({ reply, seed }), [reply, seed]);
  const made = useLatest(signedLink, signing);
  const link = linkIn(made);
  const [said, setSaid] = useState('');
  const open = openIn(
    asked.map((practice) => practice.id),
    reply,
  ).length;
  const handed = handedOver(own);
  // The room says itself how what it was given stands.
  const isByRoom = ROOM_URL !== '' && own.liveRoom?.sent !== undefined;
  const whereTo = sendingText(locale, words.sending, own.invitation);
  const copyLink = async () => {
    const isCopied = await copyText(link);
    if (isCopied) replyOut(id);
    setSaid(isCopied ? t.copied : t.refused);
  };

  const ways = (isShown: boolean) => (
    <>
      <p className="notice notice-warn">{t.readers}</p>
      <SendWays own={own} link={link} isShownAtOnce={isShown} onSaid={setSaid} />
    </>
  );

  return (
    <div className="measure send-step">
      <h1 tabIndex={-1}>{t.title}</h1>
      <p>{open === 0 ? t.complete : `${count(locale, t.open, open)} ${t.openMay}`}</p>
      <h2>{t.how}</h2>
      {whereTo !== '' && (
        <p>
          <strong>{whereTo}</strong>
        </p>
      )}
      {ROOM_URL === '' ? (
        ways(isShownAtOnce)
      ) : (
        <WithGuest locale={locale} own={own} otherwise={ways(isShownAtOnce)} unavailable={t.failed}>
          {({ part, t: room }) => (
            <part.SendByRoom own={own} t={room} others={t.others} isEmpty={open === asked.length}>
              {ways(false)}
            </part.SendByRoom>
          )}
        </WithGuest>
      )}
      <p role="status">{said}</p>
      {handed === 'out' && (
        <p className="notice">
          {t.out}{' '}
          <button type="button" className="button button-small" onClick={() => replySent(id)}>
            {t.isSent}
          </button>
        </p>
      )}
      {!isByRoom && (handed === 'changed' || handed === 'as-it-stands') && (
        <p className="notice">{handed === 'changed' ? t.changed : t.done}</p>
      )}
      {made.state === 'failed' && <p role="alert">{t.impossible}</p>}
      {link && reachOf(link) === 'tooLong' && <p className="notice">{t.tooLong}</p>}
      {link && <ReplyLink link={link} onCopy={copyLink} />}
      {seed === undefined && isLetOut(own) && <p className="notice">{t.noKey}</p>}
      <Review asked={asked} own={own} onVisit={onVisit} />
      <p className="small quiet">{t.correct}</p>
      <EraseOwn onErase={onErase} />
    </div>
  );
}
