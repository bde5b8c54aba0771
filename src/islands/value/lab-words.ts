import type { Locale } from '../../i18n/locale.ts';
import { asObject } from '../../stores/object-in.ts';
import { fetchedOnce, fetchWords } from '../text/fetch-words.ts';
import type { LabWords } from './lab-text.ts';

/** The words of the lab in one language, as the site keeps them beside the page. */
export interface LoadedLabWords {
  readonly locale: Locale;
  readonly t: LabWords;
}

const LABS_OWN = ['reading', 'totals', 'summary', 'audit', 'whom', 'problem', 'describe', 'model'] as const;

function areLabWords(value: unknown, locale: Locale): value is LoadedLabWords {
  const { locale: language, t } = asObject(value);
  const words = asObject(t);
  return language === locale && LABS_OWN.every((part) => typeof words[part] === 'object');
}

/** Fetches the words of the lab, once; rejects where they cannot come, and asking again tries again. */
export const loadLabWords = fetchedOnce((locale) => fetchWords(locale, 'value-words', areLabWords));
