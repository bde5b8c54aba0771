import MiniSearch, { type Options } from 'minisearch';
import type { PracticeId } from '../domain/model/model.ts';
import { wordsOf } from './folded-words.ts';

/** The parts of a practice's page that are searched; all but the title are anchors of the page. */
export const SEARCHED = [
  'title',
  'levels',
  'steps',
  'why',
  'indicators',
  'examples',
  'objections',
  'limits',
] as const;
export type Searched = (typeof SEARCHED)[number];

/** The text of one practice in one language, without marks. */
export type SearchDocument = Readonly<Record<Searched, string>> & { readonly id: PracticeId };

/** A practice found, with the parts that hold the words, in page order. */
export interface Match {
  readonly id: PracticeId;
  readonly sections: readonly Searched[];
}

const optionsOf = (silent: string): Options<SearchDocument> => {
  const unheard = new Set(silent.split(' '));
  return {
    fields: [...SEARCHED],
    tokenize: wordsOf,
    processTerm: (word) => !unheard.has(word) && word,
  };
};

/**
 * The index of one language, as JSON for `openIndex`. `silent` are words too frequent to tell pages apart, as they
 * stand once folded; single letters are never kept.
 */
export function buildIndex(documents: readonly SearchDocument[], silent: string): string {
  const index = new MiniSearch(optionsOf(silent));
  index.addAll(documents);
  return JSON.stringify(index);
}

/**
 * Opens an index that was built with the same silent words. A search asks for every word, forgiving a slip in long ones and taking short ones as
 * beginnings; when no page has them all, it asks for any.
 */
export function openIndex(json: string, silent: string): (query: string) => readonly Match[] {
  const index = MiniSearch.loadJSON(json, optionsOf(silent));
  const options = {
    boost: { title: 8, levels: 2 },
    prefix: (word: string) => word.length > 2,
    fuzzy: (word: string) => (word.length > 4 ? 0.2 : false),
  };
  return (query) => {
    const strict = index.search(query, { ...options, combineWith: 'AND' });
    const found = strict.length > 0 ? strict : index.search(query, { ...options, combineWith: 'OR' });
    return found.map(({ id, match }) => {
      const fields = new Set(Object.values(match).flat());
      return { id, sections: SEARCHED.filter((section) => fields.has(section)) };
    });
  };
}
