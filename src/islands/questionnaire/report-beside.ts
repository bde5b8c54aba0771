import { openReportBeside } from '../../flows/answering/report-beside.ts';
import { LEFT_OF_REPORT } from '../../i18n/left-out.ts';
import type { Locale } from '../../i18n/locale.ts';

/** Opens the report beside the page; gives what is to be said of it. Rejects where it cannot be opened. */
export async function openedBeside(report: string, locale: Locale): Promise<string> {
  const left = await openReportBeside(report);
  return left === undefined ? '' : LEFT_OF_REPORT[locale][left];
}
