import { useEffect, useState } from 'react';
import { isRehearsal } from '../../domain/workshop/invitation.ts';
import { downloadReply } from '../../flows/keeping/workshop-downloads.ts';
import { signedReply } from '../../flows/replying/signed.ts';
import { reachOf } from '../../flows/sending/link-address.ts';
import { fill } from '../../i18n/words.ts';
import { canShareText, copyText, shareText } from '../../stores/browser/clipboard.ts';
import { type OwnReply, replyOut, replySent } from '../../stores/own-replies.ts';
import { AskedWay } from './AskedWay.tsx';
import { useAnswerText } from './answer-text.ts';
import { ShownReply } from './ShownReply.tsx';

interface Props {
  readonly own: OwnReply;
  /** Empty while there is none. */
  readonly link: string;
  /** The reply is shown without being asked for: the room waits for it. */
  readonly isShownAtOnce: boolean;
  readonly onSaid: (said: string) => void;
}

/** The ways to hand a reply over: the one the invitation asks for first, and what the one that was pressed shows. */
export function SendWays({ own, link, isShownAtOnce, onSaid }: Props) {
  const t = useAnswerText().t.send;
  const { id, invitation } = own;
  const { sendTo, scope = '' } = invitation;
  const isShown = isShownAtOnce || sendTo?.way === 'show';
  const isScannable = link !== '' && reachOf(link) === 'scannable';
  const [shown, setShown] = useState<'code' | 'qr' | undefined>(isShownAtOnce ? 'qr' : undefined);
  const canShare = canShareText();
  const isAsked = sendTo !== undefined && !isShown;
  useEffect(() => {
    if (isShownAtOnce) replyOut(id);
  }, []);

  const text = fill(t.message, { scope, link });
  const message = link === '' ? '' : isRehearsal({ invitation }) ? t.rehearsal + text : text;
  const out = (said: string) => {
    replyOut(id);
    onSaid(said);
  };
  const copy = async (done: string) => ((await copyText(message)) ? out(done) : onSaid(t.refused));
  async function share() {
    if (!(await shareText(message))) return onSaid('');
    replySent(id);
    onSaid(t.shared);
  }
  const show = (what: 'code' | 'qr') => {
    setShown(shown === what ? undefined : what);
    out('');
  };
  const button = (label: string, act: () => void, { isFirst = false, isOff = false } = {}) => (
    <button
      type="button"
      className={isFirst ? 'button' : 'button button-quiet'}
      disabled={isOff}
      onClick={act}
    >
      {label}
    </button>
  );
  const toggle = (what: 'code' | 'qr', label: string, isFirst = false) => (
    <button
      type="button"
      className={isFirst ? 'button' : 'button button-quiet'}
      aria-expanded={shown === what}
      onClick={() => show(what)}
    >
      {label}
    </button>
  );
  const showing = (
    <>
      {isScannable && toggle('qr', t.qr, isShown)}
      {toggle('code', t.code, isShown && !isScannable)}
    </>
  );
  const sending = (
    <>
      {canShare && button(t.share, share, { isFirst: !sendTo, isOff: message === '' })}
      {button(t.copy, () => copy(t.copied), { isFirst: !sendTo && !canShare, isOff: message === '' })}
    </>
  );
  const file = button(t.file, () => {
    signedReply(own)
      .then(downloadReply)
      .then(() => out(t.saved))
      .catch(() => onSaid(t.failed));
  });
  const shownReply = shown && <ShownReply own={own} link={link} shown={shown} />;

  if (!sendTo) {
    return (
      <>
        <div className="send-ways">
          {sending}
          {showing}
          {file}
        </div>
        {shownReply}
      </>
    );
  }
  return (
    <>
      <div className="send-ways">
        {isAsked && (
          <AskedWay
            sendTo={sendTo}
            subject={fill(t.subject, { scope })}
            text={message}
            onWritten={() => out(t.written)}
            onCopy={copy}
          />
        )}
        {isShown && showing}
      </div>
      {isShown && shownReply}
      <details>
        <summary>{t.others}</summary>
        <div className="send-ways">
          {sending}
          {isAsked && showing}
          {file}
        </div>
        {isAsked && shownReply}
      </details>
    </>
  );
}
