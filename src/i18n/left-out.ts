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

/** The same when it went to and fro between scripts, emoji or directions of writing. */
export const STRETCHES_LEFT_OUT: EachLocale<string> = {
  fr: 'Caractères laissés de côté ici\u00a0: {left} sur {all}, car le texte change d’écriture plus de {most}\u00a0fois. Raccourcissez le texte, puis collez-le de nouveau.',
  en: 'Characters left out here: {left} of {all}, for the text changes its script more than {most} times. Shorten the text, then paste it again.',
};

/** What a report that was opened beside the page is without, when a link has no room for it. */
export const LEFT_OF_REPORT: EachLocale<Readonly<Record<'notes' | 'texts', string>>> = {
  fr: {
    notes:
      'Le rapport s’ouvre à côté, sans vos notes\u00a0: un lien n’a pas la place de les porter. Elles restent sur cette page\u00a0; téléchargez le fichier pour tout garder.',
    texts:
      'Le rapport s’ouvre à côté, sans vos textes (périmètre, organisation, actions, notes)\u00a0: un lien n’a pas la place de les porter. Ils restent sur cette page\u00a0; téléchargez le fichier pour tout garder.',
  },
  en: {
    notes:
      'The report opens beside this page, without your notes: a link has no room for them. They are still on this page; download the file to keep everything.',
    texts:
      'The report opens beside this page, without your texts (scope, organisation, actions, notes): a link has no room for them. They are still on this page; download the file to keep everything.',
  },
};
