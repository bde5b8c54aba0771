import type { FileWords } from '../i18n/file-words.ts';
import type { Locale } from '../i18n/locale.ts';
import { messagesOf } from '../i18n/messages.ts';
import * as english from '../i18n/problems/en.ts';
import * as french from '../i18n/problems/fr.ts';
import { practicePages } from './practices.ts';

/** The words with which a page opens files, in one language. */
export async function fileWordsOf(locale: Locale): Promise<FileWords> {
  const pages = await practicePages(locale);
  const { problems, remarks } = locale === 'fr' ? french : english;
  const titles = Object.fromEntries(pages.map(({ practice, words }) => [practice.id, words.title]));
  return { importing: messagesOf(locale).importing, problems, remarks, titles };
}
