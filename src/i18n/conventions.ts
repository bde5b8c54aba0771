import type { EachLocale } from './locale.ts';

/** What stands before and after a quotation. */
export const QUOTES: EachLocale<readonly [string, string]> = {
  fr: ['«\u00a0', '\u00a0»'],
  en: ['“', '”'],
};

/** What stands between a figure and the word it counts: French keeps both on one line. */
export const AFTER_A_FIGURE: EachLocale<string> = { fr: '\u00a0', en: ' ' };

/** What stands between two clauses of a sentence, and two sources in one pair of brackets. */
export const BETWEEN_CLAUSES: EachLocale<string> = { fr: '\u00a0; ', en: '; ' };

/** What stands before the last of a list; before the others stands a comma. */
export const BEFORE_THE_LAST: EachLocale<string> = { fr: ' et ', en: ' and ' };

/** What stands between thousands. */
export const BETWEEN_THOUSANDS: EachLocale<string> = { fr: '\u202f', en: ',' };

/** The months in their order; a date is a day, its month and its year. */
export const MONTHS: EachLocale<string> = {
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  en: 'January February March April May June July August September October November December',
};

/** The day on which a month begins, in a date. */
export const FIRST_OF_MONTH: EachLocale<string> = { fr: '1er', en: '1' };

/** Numbers as words, from 0 on; beyond the last, texts use figures. French ones count what is feminine. */
export const NUMBER_WORDS: EachLocale<readonly string[]> = {
  fr: [
    'zéro',
    'une',
    'deux',
    'trois',
    'quatre',
    'cinq',
    'six',
    'sept',
    'huit',
    'neuf',
    'dix',
    'onze',
    'douze',
    'treize',
    'quatorze',
    'quinze',
    'seize',
    'dix-sept',
    'dix-huit',
    'dix-neuf',
    'vingt',
  ],
  en: [
    'zero',
    'one',
    'two',
    'three',
    'four',
    'five',
    'six',
    'seven',
    'eight',
    'nine',
    'ten',
    'eleven',
    'twelve',
    'thirteen',
    'fourteen',
    'fifteen',
    'sixteen',
    'seventeen',
    'eighteen',
    'nineteen',
    'twenty',
  ],
};

/** How references are written: the tag of a CSL locale, the word between two authors, and that for no date. */
export const REFERENCES: EachLocale<{
  readonly tag: string;
  readonly and: string;
  readonly undated: string;
}> = {
  fr: { tag: 'fr-FR', and: 'et', undated: 's.\u00a0d.' },
  en: { tag: 'en-US', and: '&', undated: 'n.d.' },
};
