import { useMemo } from 'react';
import { reachOf } from '../../flows/sending/link-address.ts';
import { makeLink } from '../../flows/sending/make-link.ts';
import { fileOf, type Shared } from '../../flows/sending/shared.ts';
import { LINK_ON_PAPER } from '../../stores/browser/printing.ts';
import { useReportText } from '../text/report-text.ts';
import { QrCode } from './QrCode.tsx';
import { useLatest } from './use-latest.ts';

/** On paper only: the link of the report as text and as a QR code. */
export function LinkOnPaper({ shared }: { readonly shared: Shared }) {
  const { printed } = useReportText().t.share;
  const of = 'assessment' in shared ? shared.assessment : shared.workshop;
  const file = useMemo(() => fileOf(shared), [of]);
  const made = useLatest((of: typeof file) => makeLink(of), file);
  if (made.state === 'making') return null;
  // A link that cannot be made is not waited for.
  if (made.state === 'failed') return <div id={LINK_ON_PAPER} />;
  return (
    <section id={LINK_ON_PAPER} className="printed-link keep">
      <h2>{printed.title}</h2>
      <p>{printed.text}</p>
      <p className="share-message">{made.value}</p>
      {reachOf(made.value) === 'scannable' && <QrCode link={made.value} />}
    </section>
  );
}
