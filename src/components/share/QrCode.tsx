import { encode } from 'uqr';
import { fill } from '../../i18n/words.ts';
import { download } from '../../stores/browser.ts';
import { useReportText } from '../report/report-text.ts';

interface Props {
  readonly link: string;
  readonly canBeSaved?: boolean;
}

/** The light frame without which scanners do not find the code, in modules: what the standard asks. */
const QUIET_ZONE = 4;

/** A link as a QR code: dark on light in every colour scheme, since many phones read no other. */
export function QrCode({ link, canBeSaved = false }: Props) {
  const { locale, t } = useReportText();
  const { code } = t.share.dialog;
  const { size, path } = drawingOf(link);
  const title = fill(code.title, { n: link.length.toLocaleString(locale) });
  return (
    <figure className="share-code">
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
            onClick={() => download('cap17-qr.svg', standalone(size, path), 'image/svg+xml')}
          >
            {code.save}
          </button>
        </figcaption>
      )}
    </figure>
  );
}

function drawingOf(link: string): { size: number; path: string } {
  const { size, data } = encode(link, { ecc: 'M', border: QUIET_ZONE });
  const squares = data.flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : '')));
  return { size, path: squares.join('') };
}

function standalone(size: number, path: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" width="${size * 8}" height="${size * 8}"><rect width="${size}" height="${size}" fill="#fff"/><path d="${path}" shape-rendering="crispEdges"/></svg>`;
}
