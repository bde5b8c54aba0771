import type { Locale } from '../../i18n/locale.ts';
import type { Messages } from '../../i18n/messages.ts';
import { asObject } from '../../stores/object-in.ts';
import { openOwnWords } from '../../stores/open-own-words.ts';
import { $ownWords } from '../../stores/own-words.ts';
import { fetchedOnce, fetchWords } from './fetch-words.ts';
import type { ReportText } from './report-text.ts';

/** The sections of a dictionary that are fetched: a report's, and those of what comes back to it and is made of it. */
export const LOADED_PARTS = [
  'common',
  'report',
  'share',
  'workshopReport',
  'answerBack',
  'deck',
  'documents',
  'spreadsheet',
  'house',
  'refused',
  'returning',
  'setAside',
  'formReplies',
] as const;

/** The words of a report, of answers to it and of the documents made of it. */
export interface LoadedText extends Omit<ReportText, 'files' | 't'> {
  readonly t: ReportText['t'] & Pick<Messages, (typeof LOADED_PARTS)[number]>;
}

const loadOurs = fetchedOnce((locale) => fetchWords(locale, 'report-words', isText));

/**
 * Fetches them in a language, once, with the words kept on this device in the place of ours. Rejects where they
 * cannot come; asking again tries again.
 */
export async function loadText(locale: Locale): Promise<LoadedText> {
  const [text] = await Promise.all([loadOurs(locale), openOwnWords()]);
  return $ownWords.get()?.marked(text) ?? text;
}

function isText(value: unknown, locale: Locale): value is LoadedText {
  const { locale: language, t, practices, sources } = asObject(value);
  const words = asObject(t);
  return (
    language === locale &&
    LOADED_PARTS.every((part) => typeof words[part] === 'object') &&
    [practices, sources].every((part) => typeof part === 'object' && part !== null)
  );
}
