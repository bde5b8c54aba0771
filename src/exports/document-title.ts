import type { DocumentLanguage } from './document-language.ts';
import type { LeavingReport } from './leaving-report.ts';

/** What a document is called: by what it is of, else by whom, else by what it is. */
export function documentTitle({ report, assessment }: LeavingReport, { t }: DocumentLanguage): string {
  const words = report.kind === 'workshop' ? t.workshopReport : t.report;
  return report.scope?.trim() || assessment.organisation?.trim() || words.title;
}
