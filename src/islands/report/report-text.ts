import { createContext, useContext } from 'react';
import type { FileWords } from '../../i18n/file-words.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { ReportWords } from '../../playbook/report-words.ts';

/** Every word a report may say, in one language: given by the page, as plain values. */
export interface ReportText extends ReportWords {
  readonly locale: Locale;
  readonly t: Pick<Messages, 'common' | 'report' | 'share' | 'workshopReport'>;
  /** The words with which a file is opened, where one can be. */
  readonly files?: FileWords | undefined;
}

const Text = createContext<ReportText | null>(null);
export const ReportTextProvider = Text.Provider;

/** The words of the report around this component. */
export function useReportText(): ReportText {
  const text = useContext(Text);
  if (!text) throw new Error('No words: wrap the component in ReportTextProvider');
  return text;
}
