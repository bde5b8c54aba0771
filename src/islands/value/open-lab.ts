import type { Locale } from '../../i18n/locale.ts';
import type { LabWords } from './lab-text.ts';

/** What comes after the choice of a file: its parts, and its words. */
export type OpenedLab = typeof import('./opened.ts') & { readonly words: LabWords };

/** Fetches what comes after the choice of a file. Rejects where it cannot come; asking again tries again. */
export async function openLab(locale: Locale): Promise<OpenedLab> {
  const parts = await import('./opened.ts');
  const { t } = await parts.loadLabWords(locale);
  return { ...parts, words: t };
}
