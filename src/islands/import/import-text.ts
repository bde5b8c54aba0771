import { textContext } from '../../components/parts/text-context.ts';
import type { FileWords } from '../../i18n/file-words.ts';
import type { Locale } from '../../i18n/locale.ts';

/** The words with which a file is opened, in one language. */
export interface ImportText extends FileWords {
  readonly locale: Locale;
}

/** The words with which a file is opened, around this component. */
export const [ImportTextProvider, useImportText] = textContext<ImportText>('importing');
