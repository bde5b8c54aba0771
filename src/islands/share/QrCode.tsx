import { useCallback, useMemo } from 'react';
import { fill, thousands } from '../../i18n/words.ts';
import { download } from '../../stores/browser/downloads.ts';
import { useReportText } from '../text/report-text.ts';
import { QrSvg } from './QrSvg.tsx';
import { drawingOf, standalone } from './qr-drawing.ts';

interface Props {
  readonly link: string;
}

/** A link as a QR code that can be saved. */
export function QrCode({ link }: Props) {
  const { locale, t } = useReportText();
  const { code } = t.share.dialog;
  const drawing = useMemo(() => drawingOf(link), [link]);
  // It is asked for at the foot of what one sees, and opens below it.
  const show = useCallback((figure: HTMLElement | null) => figure?.scrollIntoView({ block: 'nearest' }), []);
  return (
    <figure ref={show} className="share-code">
      <QrSvg drawing={drawing} title={fill(code.title, { n: thousands(locale, link.length) })} />
      <figcaption>
        <p className="small">{code.hint}</p>
        <button
          type="button"
          className="button button-quiet button-small"
          onClick={() => download('cap17-qr.svg', standalone(drawing), 'image/svg+xml')}
        >
          {code.save}
        </button>
      </figcaption>
    </figure>
  );
}
