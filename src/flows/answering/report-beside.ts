import { $current } from '../../stores/assessments.ts';
import { openBeside } from '../../stores/browser/address.ts';

/**
 * Opens the report of answers that could not be kept: they travel in the link, in a tab of its own, so that the
 * one that holds them stays open.
 */
export async function openReportBeside(report: string): Promise<void> {
  const file = $current.get()?.file;
  if (!file) return openBeside(report);
  const { encodeLink } = await import('../../share/link/encode-link.ts');
  const fragment = await encodeLink(file, ['scope', 'organisation', 'notes']).catch(() => encodeLink(file));
  openBeside(`${report}#${fragment}`);
}
