import { useEffect } from 'react';
import { useFirstAct } from '../../components/parts/use-first-act.ts';
import { useLoaded } from '../../components/parts/use-loaded.ts';
import type { Shared } from '../../flows/sending/shared.ts';
import { holdPrintKeys } from '../../stores/browser/printing.ts';
import { useReportText } from '../text/report-text.ts';

/**
 * On paper only: the link of the report and its QR code, fetched when somebody first moves, presses or scrolls: who only
 * reads the first screen needs neither. A print dialog opened by its keys waits for them; one that a browser opens by its
 * menu cannot, and the paper says what it lacks.
 */
export function PrintedLink({ shared }: { readonly shared: Shared }) {
  const { rest, t } = useReportText();
  const isWanted = useFirstAct();
  useEffect(holdPrintKeys, []);
  const part = useLoaded(isWanted, () => import('./LinkOnPaper.tsx'));
  const why = part === 'failed' ? t.share.unavailable : t.share.printed.missing;
  const missing = <p className="printed-link needs-script">{why}</p>;
  // What ends the printed report is there once all of it is.
  if (rest === 'coming' || typeof part !== 'object') return missing;
  return <part.LinkOnPaper shared={shared} missing={missing} />;
}
