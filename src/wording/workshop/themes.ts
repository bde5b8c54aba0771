import type { NoteTheme } from '../../domain/workshop/themes.ts';
import { grouped } from '../../i18n/grouped.ts';
import type { Locale } from '../../i18n/locale.ts';
import { fill, list } from '../../i18n/words.ts';

/** “Delays (5), Training (3) and Tools (2)”: themes in their order, with how many notes each has. */
export function themesInWords(locale: Locale, template: string, themes: readonly NoteTheme[]): string {
  return list(
    locale,
    themes.map(({ name, notes }) => fill(template, grouped(locale, { name, n: notes.length }))),
  );
}
