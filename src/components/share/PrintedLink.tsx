import type { Assessment } from '../../domain/assessment.ts';
import { useLoaded } from './use-loaded.ts';

/** On paper only: the link of the report and its QR code, fetched after everything else. */
export function PrintedLink({ assessment }: { readonly assessment: Assessment }) {
  const part = useLoaded(true, () => import('./LinkOnPaper.tsx'));
  return typeof part === 'object' ? <part.LinkOnPaper assessment={assessment} /> : null;
}
