import { useEffect } from 'react';
import { useText } from '../../../components/parts/text.ts';
import { useModal } from '../../../components/parts/use-modal.ts';
import { fill } from '../../../i18n/words.ts';
import { QrPicture } from '../../share/QrPicture.tsx';

interface Props {
  readonly link: string;
  readonly scope: string;
  readonly minutes: number;
  readonly onClose: () => void;
}

/** The invitation on the wall: one QR code as large as the screen, until Escape. */
export function QrWall({ link, scope, minutes, onClose }: Props) {
  const { invitation: t } = useText('prepare');
  const [dialog, close] = useModal();
  useEffect(() => {
    // Where the browser refuses, the dialog covers its window all the same.
    document.documentElement.requestFullscreen?.().catch(() => undefined);
    return () => {
      if (document.fullscreenElement) void document.exitFullscreen();
    };
  }, []);
  return (
    <dialog ref={dialog} className="qr-wall" aria-labelledby="wall-scope" onClose={onClose}>
      <p id="wall-scope" className="qr-wall-scope">
        {scope}
      </p>
      <QrPicture text={link} title={t.wallTitle} />
      <p className="qr-wall-how">
        {fill(t.wallHow, { minutes })}{' '}
        <button type="button" className="button button-quiet button-small" onClick={close}>
          {t.close}
        </button>
      </p>
    </dialog>
  );
}
