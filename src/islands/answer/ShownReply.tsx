import { useLayoutEffect, useRef } from 'react';
import { useLoaded } from '../../components/parts/use-loaded.ts';
import type { OwnReply } from '../../stores/own-replies.ts';
import { useAnswerText } from './answer-text.ts';

interface Props {
  readonly own: OwnReply;
  readonly link: string;
  readonly shown: 'code' | 'qr';
}

/** The reply as a QR code or as a code to be typed, brought to where the eye is. */
export function ShownReply({ own, link, shown }: Props) {
  const t = useAnswerText().t.send;
  const picture = useLoaded(shown === 'qr', () => import('../share/QrPicture.tsx'));
  const code = useLoaded(shown === 'code', () => import('./ReplyCode.tsx'));
  const place = useRef<HTMLDivElement>(null);
  const loaded = shown === 'qr' ? picture : code;
  const isThere = typeof loaded === 'object';
  useLayoutEffect(() => {
    if (isThere) place.current?.scrollIntoView({ block: 'center' });
  }, [shown, isThere]);
  return (
    <div ref={place}>
      {shown === 'code' && typeof code === 'object' && <code.ReplyCode own={own} />}
      {shown === 'qr' && link && typeof picture === 'object' && (
        <figure className="send-qr">
          <picture.QrPicture text={link} title={t.qrTitle} />
          <figcaption>{t.qrHow}</figcaption>
        </figure>
      )}
      {loaded === 'failed' && <p role="alert">{t.failed}</p>}
    </div>
  );
}
