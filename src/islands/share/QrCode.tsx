import { useCallback } from 'react';
import { fill } from '../../i18n/words.ts';
import { download } from '../../stores/browser/downloads.ts';
import { useReportText } from '../text/report-text.ts';
import { drawingOf, standalone } from './qr-drawing.ts';

interface Props {
  readonly link: string;
  readonly canBeSaved?: boolean;
}

/** A link as a QR code: dark on light in every colour scheme, since many phones read no other. */
export function QrCode({ link, canBeSaved = false }: Props) {
  const { locale, t } = useReportText();
  const { code } = t.share.dialog;
  const { size, path } = drawingOf(link);
  const title = fill(code.title, { n: link.length.toLocaleString(locale) });
  // It is asked for at the foot of what one sees, and opens below it.
  const show = useCallback((figure: HTMLElement | null) => figure?.scrollIntoView({ block: 'nearest' }), []);
  return (
    <figure ref={canBeSaved ? show : undefined} className="share-code">
      <svg role="img" aria-label={title} viewBox={`0 0 ${size} ${size}`}>
        <rect width={size} height={size} fill="#fff" />
        <path d={path} fill="#000" shapeRendering="crispEdges" />
      </svg>
      {canBeSaved && (
        <figcaption>
          <p className="small">{code.hint}</p>
          <button
            type="button"
            className="button button-quiet button-small"
            onClick={() => download('cap17-qr.svg', standalone({ size, path }), 'image/svg+xml')}
          >
            {code.save}
          </button>
        </figcaption>
      )}
    </figure>
  );
}
