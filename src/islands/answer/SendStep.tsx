import { useId, useState } from 'react';
import { isRehearsal } from '../../domain/workshop/invitation.ts';
import { downloadReply } from '../../flows/keeping/workshop-downloads.ts';
import { reachOf } from '../../flows/sending/link-address.ts';
import { linkIn, makeLink } from '../../flows/sending/make-link.ts';
import type { Locale } from '../../i18n/locale.ts';
import { count, fill } from '../../i18n/words.ts';
import type { WorkshopPractice } from '../../playbook/workshop-words.ts';
import { canShareText, copyText, shareText } from '../../stores/browser/clipboard.ts';
import { type OwnReply, replySent } from '../../stores/own-replies.ts';
import { useLatest } from '../share/use-latest.ts';
import { useLoaded } from '../share/use-loaded.ts';
import { EraseOwn } from './EraseOwn.tsx';
import { Review } from './Review.tsx';
import type { AnswerWords } from './words.ts';

interface Props {
  readonly locale: Locale;
  readonly words: AnswerWords;
  readonly asked: readonly WorkshopPractice[];
  readonly own: OwnReply;
  readonly onVisit: (practice: string) => void;
  readonly onErase: () => void;
}

/** The end: read again, and hand the reply over as a message, a QR code, a file or a code to be typed. */
export function SendStep({ locale, words, asked, own, onVisit, onErase }: Props) {
  const t = words.t.send;
  const { id, invitation, reply, sent } = own;
  const made = useLatest((file: typeof reply) => makeLink(file), reply);
  const link = linkIn(made);
  const [shown, setShown] = useState<'code' | 'qr'>();
  const [said, setSaid] = useState('');
  const picture = useLoaded(shown === 'qr', () => import('../share/QrPicture.tsx'));
  const code = useLoaded(shown === 'code', () => import('./ReplyCode.tsx'));
  const linkId = useId();
  const open = asked.filter((practice) => reply.answers[practice.id] === undefined).length;
  const revision = reply.revision ?? 1;

  const message = () => {
    const text = fill(t.message, { scope: invitation.scope ?? '', link });
    return isRehearsal({ invitation }) ? t.rehearsal + text : text;
  };
  async function hand(by: Promise<boolean>, done: string, otherwise: string) {
    const isHanded = await by;
    if (isHanded) replySent(id);
    setSaid(isHanded ? done : otherwise);
  }
  function show(what: 'code' | 'qr') {
    setShown(shown === what ? undefined : what);
    replySent(id);
  }
  const canShare = canShareText();
  const isScannable = link !== '' && reachOf(link) === 'scannable';

  return (
    <div className="measure send-step">
      <h1 tabIndex={-1}>{t.title}</h1>
      <p>{open === 0 ? t.complete : `${count(locale, t.open, open)} ${t.openMay}`}</p>
      <Review words={words} asked={asked} own={own} onVisit={onVisit} />
      {sent > 0 && <p className="notice">{sent < revision ? t.changed : t.done}</p>}
      <h2>{t.how}</h2>
      <p className="notice notice-warn">{t.readers}</p>
      <div className="send-ways">
        {canShare && (
          <button
            type="button"
            className="button"
            disabled={!link}
            onClick={() => hand(shareText(message()), t.shared, '')}
          >
            {t.share}
          </button>
        )}
        <button
          type="button"
          className={canShare ? 'button button-quiet' : 'button'}
          disabled={!link}
          onClick={() => hand(copyText(message()), t.copied, t.refused)}
        >
          {t.copy}
        </button>
        {isScannable && (
          <button
            type="button"
            className="button button-quiet"
            aria-expanded={shown === 'qr'}
            onClick={() => show('qr')}
          >
            {t.qr}
          </button>
        )}
        <button
          type="button"
          className="button button-quiet"
          aria-expanded={shown === 'code'}
          onClick={() => show('code')}
        >
          {t.code}
        </button>
        <button
          type="button"
          className="button button-quiet"
          onClick={() => {
            downloadReply(reply);
            replySent(id);
            setSaid(t.saved);
          }}
        >
          {t.file}
        </button>
      </div>
      <p role="status">{said}</p>
      {shown === 'code' && typeof code === 'object' && <code.ReplyCode t={t} own={own} />}
      {shown === 'qr' && link && typeof picture === 'object' && (
        <figure className="send-qr">
          <picture.QrPicture text={link} title={t.qrTitle} />
          <figcaption>{t.qrHow}</figcaption>
        </figure>
      )}
      {((shown === 'qr' && picture === 'failed') || (shown === 'code' && code === 'failed')) && (
        <p role="alert">{t.failed}</p>
      )}
      {made.state === 'failed' && <p role="alert">{t.impossible}</p>}
      {link && reachOf(link) === 'tooLong' && <p className="notice">{t.tooLong}</p>}
      {link && (
        <div className="field">
          <label htmlFor={linkId}>{t.link}</label>
          <input
            id={linkId}
            type="text"
            readOnly
            value={link}
            onFocus={({ currentTarget }) => currentTarget.select()}
          />
          <p>
            <button
              type="button"
              className="button-text"
              onClick={() => hand(copyText(link), t.copied, t.refused)}
            >
              {t.copyLink}
            </button>
          </p>
        </div>
      )}
      <p className="small quiet">{t.correct}</p>
      <EraseOwn t={words.t.erase} onErase={onErase} />
    </div>
  );
}
