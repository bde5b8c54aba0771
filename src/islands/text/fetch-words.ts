import type { Locale } from '../../i18n/locale.ts';
import { sitePath } from '../../i18n/site-path.ts';

/**
 * Words that the site keeps beside its pages, in one language. Rejects where they cannot come, and where what comes is
 * something else: a host may answer with a page of its own, a site published anew with other parts.
 */
export async function fetchWords<Words>(
  locale: Locale,
  name: string,
  areWords: (value: unknown, locale: Locale) => value is Words,
): Promise<Words> {
  const answer = await fetch(sitePath(`/${locale}/${name}.json`));
  if (!answer.ok) throw new Error(`${name}: ${answer.status}`);
  const words: unknown = await answer.json();
  if (!areWords(words, locale)) throw new Error(`${name}: not the words of ${locale}`);
  return words;
}

/** Fetches once a language; where it failed, asking again tries again. */
export function fetchedOnce<Words>(fetchIn: (locale: Locale) => Promise<Words>) {
  const asked: Partial<Record<Locale, Promise<Words>>> = {};
  return (locale: Locale): Promise<Words> => {
    asked[locale] ??= fetchIn(locale).catch((error: unknown) => {
      delete asked[locale];
      throw error;
    });
    return asked[locale];
  };
}
