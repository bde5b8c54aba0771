import { useState } from 'react';
import { handedOver, openIn } from '../../flows/replying/steps.ts';
import { reachOf } from '../../flows/sending/link-address.ts';
import { linkIn, makeLink } from '../../flows/sending/make-link.ts';
import type { Locale } from '../../i18n/locale.ts';
import { count } from '../../i18n/words.ts';
import type { WorkshopPractice } from '../../playbook/workshop-words.ts';
import { copyText } from '../../stores/browser/clipboard.ts';
import { type OwnReply, replySent } from '../../stores/own-replies.ts';
import { useLatest } from '../share/use-latest.ts';
import { EraseOwn } from './EraseOwn.tsx';
import { ReplyLink } from './ReplyLink.tsx';
import { Review } from './Review.tsx';
import { SendWays } from './SendWays.tsx';
import type { AnswerWords } from './words.ts';

interface Props {
  readonly locale: Locale;
  readonly words: AnswerWords;
  readonly asked: readonly WorkshopPractice[];
  readonly own: OwnReply;
  readonly onVisit: (practice: WorkshopPractice['id']) => void;
  readonly onErase: () => void;
}

/** The end: read again, and hand the reply over as a message, a QR code, a file or a code to be typed. */
export function SendStep({ locale, words, asked, own, onVisit, onErase }: Props) {
  const t = words.t.send;
  const { id, reply } = own;
  const made = useLatest((file: typeof reply) => makeLink(file), reply);
  const link = linkIn(made);
  const [said, setSaid] = useState('');
  const open = openIn(
    asked.map((practice) => practice.id),
    reply,
  ).length;
  const handed = handedOver(own);

  async function hand(by: Promise<boolean>, done: string, otherwise: string) {
    const isHanded = await by;
    if (isHanded) replySent(id);
    setSaid(isHanded ? done : otherwise);
  }

  return (
    <div className="measure send-step">
      <h1 tabIndex={-1}>{t.title}</h1>
      <p>{open === 0 ? t.complete : `${count(locale, t.open, open)} ${t.openMay}`}</p>
      <Review words={words} asked={asked} own={own} onVisit={onVisit} />
      {handed !== 'never' && <p className="notice">{handed === 'changed' ? t.changed : t.done}</p>}
      <h2>{t.how}</h2>
      <p className="notice notice-warn">{t.readers}</p>
      <SendWays t={t} own={own} link={link} said={said} onHand={hand} onSaid={setSaid} />
      {made.state === 'failed' && <p role="alert">{t.impossible}</p>}
      {link && reachOf(link) === 'tooLong' && <p className="notice">{t.tooLong}</p>}
      {link && <ReplyLink t={t} link={link} onCopy={() => hand(copyText(link), t.copied, t.refused)} />}
      <p className="small quiet">{t.correct}</p>
      <EraseOwn t={words.t.erase} onErase={onErase} />
    </div>
  );
}
