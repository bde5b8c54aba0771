import { $current, $keeping } from '../../stores/assessments.ts';
import { goToPage, openBeside } from '../../stores/browser/address.ts';

/** Goes to the report; beside this tab when it alone holds the answers. */
export function goToReport(report: string): void {
  if (!openReportBeside(report)) goToPage(report);
}

/**
 * Opens the report of answers that could not be kept: they travel in the link, in a tab of its own, so that the
 * one that holds them stays open. False when they are kept: the report's own address is the way then.
 */
export function openReportBeside(report: string): boolean {
  if ($keeping.get().ok) return false;
  void withAnswers(report).then(openBeside);
  return true;
}

async function withAnswers(report: string): Promise<string> {
  const file = $current.get()?.file;
  if (!file) return report;
  const { encodeLink } = await import('../../share/link/encode-link.ts');
  // Texts longer than a link takes stay in the tab that holds them.
  const fragment = await encodeLink(file, ['scope', 'organisation', 'notes']).catch(() => encodeLink(file));
  return `${report}#${fragment}`;
}
