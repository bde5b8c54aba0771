import { useState } from 'react';
import { useLoaded } from '../../components/parts/use-loaded.ts';
import { isRehearsal } from '../../domain/workshop/invitation.ts';
import { downloadReply } from '../../flows/keeping/workshop-downloads.ts';
import { reachOf } from '../../flows/sending/link-address.ts';
import { fill } from '../../i18n/words.ts';
import { canShareText, copyText, shareText } from '../../stores/browser/clipboard.ts';
import { type OwnReply, replySent } from '../../stores/own-replies.ts';
import type { AnswerWords } from './words.ts';

interface Props {
  readonly t: AnswerWords['t']['send'];
  readonly own: OwnReply;
  /** Empty while there is none. */
  readonly link: string;
  /** What was said of the last handing over. */
  readonly said: string;
  readonly onHand: (by: Promise<boolean>, done: string, otherwise: string) => void;
  readonly onSaid: (said: string) => void;
}

/** The ways to hand a reply over, and what the one that was pressed shows. */
export function SendWays({ t, own, link, said, onHand, onSaid }: Props) {
  const { id, invitation, reply } = own;
  const [shown, setShown] = useState<'code' | 'qr'>();
  const picture = useLoaded(shown === 'qr', () => import('../share/QrPicture.tsx'));
  const code = useLoaded(shown === 'code', () => import('./ReplyCode.tsx'));
  const canShare = canShareText();
  const hasFailed = (shown === 'qr' && picture === 'failed') || (shown === 'code' && code === 'failed');

  const message = () => {
    const text = fill(t.message, { scope: invitation.scope ?? '', link });
    return isRehearsal({ invitation }) ? t.rehearsal + text : text;
  };
  function show(what: 'code' | 'qr') {
    setShown(shown === what ? undefined : what);
    replySent(id);
  }
  function save() {
    downloadReply(reply);
    replySent(id);
    onSaid(t.saved);
  }
  const toggle = (what: 'code' | 'qr', label: string) => (
    <button
      type="button"
      className="button button-quiet"
      aria-expanded={shown === what}
      onClick={() => show(what)}
    >
      {label}
    </button>
  );

  return (
    <>
      <div className="send-ways">
        {canShare && (
          <button
            type="button"
            className="button"
            disabled={!link}
            onClick={() => onHand(shareText(message()), t.shared, '')}
          >
            {t.share}
          </button>
        )}
        <button
          type="button"
          className={canShare ? 'button button-quiet' : 'button'}
          disabled={!link}
          onClick={() => onHand(copyText(message()), t.copied, t.refused)}
        >
          {t.copy}
        </button>
        {link && reachOf(link) === 'scannable' && toggle('qr', t.qr)}
        {toggle('code', t.code)}
        <button type="button" className="button button-quiet" onClick={save}>
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
      {hasFailed && <p role="alert">{t.failed}</p>}
    </>
  );
}
