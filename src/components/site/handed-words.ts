import type { Plural } from '../../i18n/words.ts';

/** What words a script reads: a text, a list of texts, one text a count, texts under any keys, or parts of these. */
export type WordsShape =
  | 'text'
  | 'texts'
  | 'plural'
  | 'texts by key'
  | { readonly [part: string]: WordsShape };

/** Words of a shape. */
export type WordsOf<Shape> = Shape extends 'text'
  ? string
  : Shape extends 'texts'
    ? readonly string[]
    : Shape extends 'plural'
      ? Plural
      : Shape extends 'texts by key'
        ? Readonly<Record<string, string>>
        : { readonly [Part in keyof Shape]: WordsOf<Shape[Part]> };

/**
 * The words in the page's language that the server hands to a script, in the `data-words` of an element. Throws when
 * one of them is missing: the page and its script are not of one build.
 */
export function handedWords<const Shape extends WordsShape>(
  { dataset }: HTMLElement,
  shape: Shape,
): WordsOf<Shape> {
  const words: unknown = JSON.parse(dataset['words'] ?? 'null');
  if (!haveShape(words, shape)) throw new Error('The page lacks words that its script reads');
  return words;
}

/** Are these words of that shape? They may hold more. */
export function haveShape<const Shape extends WordsShape>(
  words: unknown,
  shape: Shape,
): words is WordsOf<Shape> {
  if (shape === 'text') return isText(words);
  if (shape === 'texts') return Array.isArray(words) && words.every(isText);
  if (typeof words !== 'object' || words === null) return false;
  if (typeof shape === 'string')
    return Object.values(words).every(isText) && (shape !== 'plural' || 'other' in words);
  const parts = new Map<string, unknown>(Object.entries(words));
  return Object.entries<WordsShape>(shape).every(([part, inner]) => haveShape(parts.get(part), inner));
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

/** What is chosen and typed in a form, by the names of its fields. */
export function textsOf(form: HTMLFormElement): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...new FormData(form)].filter((field): field is [string, string] => isText(field[1])),
  );
}
