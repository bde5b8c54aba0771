import type { EachLocale } from './locale.ts';

/** What stands beside a field when not all of a text fitted there. */
export const LEFT_OUT: EachLocale<string> = {
  fr: 'Caractères laissés de côté ici\u00a0: {left} sur {all}, car le champ en contient {most} au plus. Raccourcissez le texte, puis collez-le de nouveau.',
  en: 'Characters left out here: {left} of {all}, for the field holds {most}. Shorten the text, then paste it again.',
};

/** The same when it had too many lines. */
export const LINES_LEFT_OUT: EachLocale<string> = {
  fr: 'Caractères laissés de côté ici\u00a0: {left} sur {all}, car le champ contient {most}\u00a0lignes au plus. Raccourcissez le texte, puis collez-le de nouveau.',
  en: 'Characters left out here: {left} of {all}, for the field holds {most} lines. Shorten the text, then paste it again.',
};
