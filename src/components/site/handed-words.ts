import type { Plural } from '../../i18n/words.ts';

/** Words that the server handed to a script. Each is read by its key; reading one that is not there throws. */
export interface HandedWords {
  text(key: string): string;
  /** The forms of a text that depends on a count. */
  plural(key: string): Plural;
  /** The texts under any keys, or of a list by their places. */
  texts(key: string): Readonly<Record<string, string>>;
  /** The words of a part. */
  part(key: string): HandedWords;
}

/**
 * The words in the page's language that the server hands to a script, in the `data-words` of an element. A word that
 * is missing means that the page and its script are not of one build.
 */
export function handedWords({ dataset }: HTMLElement): HandedWords {
  return wordsIn(dataset['words'] ?? 'null');
}

/** Words in a text of JSON. */
export function wordsIn(json: string): HandedWords {
  const words: unknown = JSON.parse(json);
  return readingOf(words);
}

function readingOf(words: unknown): HandedWords {
  const entries = Object.entries(words ?? {});
  const find = (key: string): unknown => entries.find(([one]) => one === key)?.[1];
  const texts = (key: string) => Object.fromEntries(Object.entries(find(key) ?? {}).filter(isText));
  const sure = (text: unknown, key: string): string => {
    if (typeof text !== 'string') throw new Error(`The page hands over no words “${key}”`);
    return text;
  };
  return {
    text: (key) => sure(find(key), key),
    plural: (key) => {
      const forms = texts(key);
      return { ...forms, other: sure(forms['other'], key) };
    },
    texts,
    part: (key) => readingOf(find(key)),
  };
}

function isText(entry: [string, unknown]): entry is [string, string] {
  return typeof entry[1] === 'string';
}

/** What is chosen and typed in a form, by the names of its fields. */
export function textsOf(form: HTMLFormElement): Readonly<Record<string, string>> {
  return Object.fromEntries([...new FormData(form)].filter(isText));
}
