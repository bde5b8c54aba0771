import { textContext } from '../../components/parts/text-context.ts';
import type { FileWords } from '../../i18n/file-words.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { ReportWords } from '../../playbook/report-words.ts';

/** Every word a report may say, in one language: given by the page, as plain values. */
export interface ReportText extends ReportWords {
  readonly locale: Locale;
  readonly t: Pick<Messages, 'common' | 'report' | 'share' | 'workshopReport'>;
  /** Whose own words are among these; undefined where all are ours. */
  readonly modified?: string | undefined;
  /** The words with which a file is opened, where one can be. */
  readonly files?: FileWords | undefined;
  /** What is said where something is kept and no report can be made of it. */
  readonly notShown?: Messages['notShown'] | undefined;
  /** Present where the page leaves words for later: those on research, sources and files, until they came. */
  readonly rest?: 'coming' | 'failed' | undefined;
}

/** The words of the report around this component. */
export const [ReportTextProvider, useReportText] = textContext<ReportText>('report');
