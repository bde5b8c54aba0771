import type { EachLocale } from './locale.ts';

// Rows that documents and dialogs alone ask for, apart from `conventions.ts`, which every page loads.

/** What each language calls itself. */
export const LANGUAGE_NAMES: EachLocale<string> = { fr: 'Français', en: 'English' };

/** How spreadsheets set to the language read separated values. */
export const SEPARATED_VALUES: EachLocale<{ readonly delimiter: ',' | ';'; readonly decimal: ',' | '.' }> = {
  fr: { delimiter: ';', decimal: ',' },
  en: { delimiter: ',', decimal: '.' },
};

/** How office programs name the language in which they write a date. */
export const OFFICE_LANGUAGES: EachLocale<string> = { fr: '40C', en: '809' };

/** What stands after a share of a hundred. */
export const PERCENT: EachLocale<string> = { fr: '\u202f%', en: '%' };

/** What stands between a day and an hour. */
export const BEFORE_AN_HOUR: EachLocale<string> = { fr: ' à ', en: ' at ' };
