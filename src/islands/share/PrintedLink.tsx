import { useLoaded } from '../../components/parts/use-loaded.ts';
import type { Shared } from '../../flows/sending/shared.ts';

/** On paper only: the link of the report and its QR code, fetched after everything else. */
export function PrintedLink({ shared }: { readonly shared: Shared }) {
  const part = useLoaded(true, () => import('./LinkOnPaper.tsx'));
  return typeof part === 'object' ? <part.LinkOnPaper shared={shared} /> : null;
}
