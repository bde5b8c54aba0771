import type { Assessment } from '../../domain/assessment.ts';
import { useReportText } from '../report/report-text.ts';
import { SCANNABLE_AT_MOST, useLink, type Wish } from './link-of.ts';
import { QrCode } from './QrCode.tsx';

const CODES_ONLY: Wish = { parts: [], password: '' };

/** On paper only: the link of the report as text and as a QR code. */
export function LinkOnPaper({ assessment }: { readonly assessment: Assessment }) {
  const { printed } = useReportText().t.share;
  const made = useLink(assessment, CODES_ONLY);
  if (!made?.ok) return null;
  return (
    <section className="printed-link keep">
      <h2>{printed.title}</h2>
      <p>{printed.text}</p>
      <p className="share-message">{made.link}</p>
      {made.link.length <= SCANNABLE_AT_MOST && <QrCode link={made.link} />}
    </section>
  );
}
