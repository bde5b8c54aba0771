import type { AssessmentFile } from '../../share/files.ts';
import { encodeLink } from '../../share/link/encode-link.ts';
import type { LinkPart } from '../../share/link/parts.ts';
import { $current } from '../../stores/assessments.ts';
import { openBeside } from '../../stores/browser/address.ts';

/** What of the texts a link has no room for. */
export type LeftOfReport = 'notes' | 'texts';

const WITHOUT_NOTES = ['scope', 'organisation', 'actions'] as const;
/** As much as there may be room for, the most first. */
const TRIED: readonly (readonly [LeftOfReport | undefined, readonly LinkPart[]])[] = [
  [undefined, [...WITHOUT_NOTES, 'notes']],
  ['notes', WITHOUT_NOTES],
  ['texts', []],
];

/** The link of an assessment with as many of its texts as it has room for, and what it is without. */
export async function roomiestLink(
  file: AssessmentFile,
): Promise<{ readonly fragment: string; readonly left: LeftOfReport | undefined }> {
  for (const [left, parts] of TRIED) {
    try {
      return { fragment: await encodeLink(file, parts), left };
    } catch (error) {
      // No room: with fewer texts there may be.
      if (!(error instanceof RangeError)) throw error;
    }
  }
  throw new RangeError('No link holds the answers alone');
}

/**
 * Opens the report of answers that could not be kept: they travel in the link, in a tab of its own, so that the one that
 * holds them stays open. Gives what the link is without; rejects where it cannot be made.
 */
export async function openReportBeside(report: string): Promise<LeftOfReport | undefined> {
  const file = $current.get()?.file;
  if (!file) {
    openBeside(report);
    return undefined;
  }
  const { fragment, left } = await roomiestLink(file);
  openBeside(`${report}#${fragment}`);
  return left;
}
