import type { PracticeId } from '../domain/model/model.ts';
import type { Messages } from '../i18n/messages.ts';
import type { PracticeSaid, ReportLanguage, SourceSaid } from '../wording/report/report-language.ts';

type ResearchKind = keyof Messages['common']['researchKind'];

/** What a document says of a practice. */
export interface PracticeInDocument extends PracticeSaid {
  readonly question: string;
  /** The line of each level. */
  readonly levels: readonly string[];
  /** How strong the research is, as a sentence. */
  readonly strength: string;
}

/** What a document says of a source. */
export interface SourceInDocument extends SourceSaid {
  readonly kind: ResearchKind;
}

/** The words a document is written in: a report's, a group's, its own, and the sources it names. */
export interface DocumentLanguage extends ReportLanguage {
  readonly t: Pick<Messages, 'common' | 'report' | 'workshopReport' | 'deck' | 'documents' | 'spreadsheet'>;
  readonly practices: Readonly<Record<PracticeId, PracticeInDocument>>;
  readonly sources: Readonly<Record<string, SourceInDocument>>;
}
