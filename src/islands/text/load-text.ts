import type { Locale } from '../../i18n/locale.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { ReportText } from './report-text.ts';

/** The words of a report and of the documents made of it. */
export interface LoadedText extends Omit<ReportText, 'files'> {
  readonly t: ReportText['t'] & Pick<Messages, 'deck' | 'spreadsheet'>;
}

const asked: Partial<Record<Locale, Promise<LoadedText>>> = {};

/** Fetches them in a language, once. Rejects where they cannot come; asking again tries again. */
export function loadText(locale: Locale): Promise<LoadedText> {
  asked[locale] ??= fetch(`/${locale}/report-words.json`)
    .then((answer) => {
      if (!answer.ok) throw new Error(`Words of the report: ${answer.status}`);
      return answer.json() as Promise<LoadedText>;
    })
    .catch((error: unknown) => {
      delete asked[locale];
      throw error;
    });
  return asked[locale];
}
