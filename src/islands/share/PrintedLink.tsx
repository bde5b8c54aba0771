import { useEffect, useState } from 'react';
import { useLoaded } from '../../components/parts/use-loaded.ts';
import type { Shared } from '../../flows/sending/shared.ts';
import { onFirstAct } from '../../stores/browser/first-act.ts';
import { useReportText } from '../text/report-text.ts';

/** In ms from when the report is awake: whose first act it is to print finds the link there all the same. */
const LATEST = 2_000;

/**
 * On paper only: the link of the report and its QR code, fetched when somebody first moves, presses or scrolls, or
 * soon, so that it is there before a print dialog opens and asks for nothing while the report comes.
 */
export function PrintedLink({ shared }: { readonly shared: Shared }) {
  const [isWanted, setWanted] = useState(false);
  useEffect(() => onFirstAct(() => setWanted(true), LATEST), []);
  const part = useLoaded(isWanted, () => import('./LinkOnPaper.tsx'));
  // What ends the printed report is there once all of it is.
  const isWhole = useReportText().rest !== 'coming';
  return isWhole && typeof part === 'object' ? <part.LinkOnPaper shared={shared} /> : null;
}
