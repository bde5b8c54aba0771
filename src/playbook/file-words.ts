import type { FileWords } from '../i18n/file-words.ts';
import type { Locale } from '../i18n/locale.ts';
import { messagesOf } from '../i18n/messages.ts';
import { practicePages } from './practices.ts';

/** The words with which a page opens files, in one language. */
export async function fileWordsOf(locale: Locale): Promise<FileWords> {
  const { importing, problems, remarks, common } = messagesOf(locale);
  const pages = await practicePages(locale);
  const titles = Object.fromEntries(pages.map(({ practice, words }) => [practice.id, words.title]));
  const { importance, sector } = common;
  return { importing, problems, remarks, importance, sector, titles };
}
