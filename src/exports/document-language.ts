import type { Messages } from '../i18n/messages.ts';
import type { ReportLanguage, SourceSaid } from '../wording/report/report-language.ts';

/** The words a document is written in: a report's, a group's, its own, and the sources it names. */
export interface DocumentLanguage extends ReportLanguage {
  readonly t: Pick<Messages, 'common' | 'report' | 'workshopReport' | 'deck' | 'spreadsheet'>;
  readonly sources: Readonly<Record<string, SourceSaid>>;
}
