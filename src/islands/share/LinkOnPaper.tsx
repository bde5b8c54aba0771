import { useMemo } from 'react';
import type { Shared } from '../../flows/sending/shared.ts';
import { toFile, workshopFile } from '../../share/files.ts';
import { useReportText } from '../report/report-text.ts';
import { SCANNABLE_AT_MOST, useLink, type Wish } from './link-of.ts';
import { QrCode } from './QrCode.tsx';

const CODES_ONLY: Wish = { parts: [], password: '' };

/** On paper only: the link of the report as text and as a QR code. */
export function LinkOnPaper({ shared }: { readonly shared: Shared }) {
  const { printed } = useReportText().t.share;
  const of = 'assessment' in shared ? shared.assessment : shared.workshop;
  const file = useMemo(
    () => ('assessment' in shared ? toFile(shared.assessment) : workshopFile(shared.workshop)),
    [of],
  );
  const made = useLink(file, CODES_ONLY);
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
