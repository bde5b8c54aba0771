import type { SendTo } from '../../domain/workshop/invitation.ts';
import { sendAddress } from '../../flows/replying/send-address.ts';
import { fill } from '../../i18n/words.ts';
import { useAnswerText } from './answer-text.ts';

interface Props {
  readonly sendTo: SendTo;
  readonly subject: string;
  /** The reply as a message; empty while there is none. */
  readonly text: string;
  readonly onWritten: () => void;
  readonly onCopy: (done: string) => void;
}

/** The way the invitation asks for: the mail or the message written, the chat opened, or the message copied for it. */
export function AskedWay({ sendTo, subject, text, onWritten, onCopy }: Props) {
  const t = useAnswerText().t.send;
  const { way, to = '' } = sendTo;
  const address = text === '' ? undefined : sendAddress(sendTo, { subject, text });
  if ((way === 'mail' || way === 'number') && address !== undefined) {
    return (
      <a className="button" href={address} onClick={onWritten}>
        {t[way]}
      </a>
    );
  }
  return (
    <>
      <button
        type="button"
        className="button"
        disabled={text === ''}
        onClick={() => onCopy(fill(t.pasteIn, { to }))}
      >
        {t.copy}
      </button>
      {way === 'chat' && address !== undefined && (
        <a className="button button-quiet" href={address} target="_blank" rel="noopener noreferrer">
          {t.chat}
        </a>
      )}
    </>
  );
}
