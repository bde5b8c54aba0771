import { type ReactNode, useMemo } from 'react';
import { useLoaded } from '../../components/parts/use-loaded.ts';
import { reachOf } from '../../flows/sending/link-address.ts';
import { linkIn, makeLink } from '../../flows/sending/make-link.ts';
import { fileOf, type Shared } from '../../flows/sending/shared.ts';
import { fill, thousands } from '../../i18n/words.ts';
import { LINK_ON_PAPER } from '../../stores/browser/printing.ts';
import { useReportText } from '../text/report-text.ts';
import { QrSvg } from './QrSvg.tsx';
import { useLatest } from './use-latest.ts';

interface Props {
  readonly shared: Shared;
  /** What stands in its place until it is made. */
  readonly missing: ReactNode;
}

/** On paper only: the link of the report as text and as a QR code. */
export function LinkOnPaper({ shared, missing }: Props) {
  const { locale, t } = useReportText();
  const { printed, dialog } = t.share;
  const of = 'assessment' in shared ? shared.assessment : shared.workshop;
  const file = useMemo(() => fileOf(shared), [of]);
  const made = useLatest((of: typeof file) => makeLink(of), file);
  const link = linkIn(made);
  const isScannable = link !== '' && reachOf(link) === 'scannable';
  const code = useLoaded(isScannable, () => import('./qr-drawing.ts'));
  if (made.state === 'making' || (isScannable && code === undefined)) return missing;
  // A link that cannot be made is not waited for.
  if (made.state === 'failed') return <div id={LINK_ON_PAPER} />;
  return (
    <section id={LINK_ON_PAPER} className="printed-link keep">
      <h2>{printed.title}</h2>
      <p>{printed.text}</p>
      <p className="share-message">{link}</p>
      {code === 'failed' && <p>{t.share.unavailable}</p>}
      {isScannable && typeof code === 'object' && (
        <figure className="share-code">
          <QrSvg
            drawing={code.drawingOf(link)}
            title={fill(dialog.code.title, { n: thousands(locale, link.length) })}
          />
        </figure>
      )}
    </section>
  );
}
