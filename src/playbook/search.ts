import MiniSearch, { type Options } from 'minisearch';
import type { PracticeId } from '../domain/model/model.ts';
import { wordsOf } from './folded-words.ts';

/** The parts of a practice's page that are searched; all but the title are anchors of the page. */
export const SEARCHED = [
  'title',
  'levels',
  'why',
  'steps',
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

/** Words too frequent to tell pages apart, as they stand once folded. Single letters are never kept. */
const SILENT: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set(
    'an and are as at be by do for from how in is it not of on or so that the their this to we what which who with you your'.split(
      ' ',
    ),
  ),
  fr: new Set(
    'au aux ce ces cette comment dans de des du elle en est et il la le les leur leurs mes ne nos notre nous on ou par pas pour qu que qui sa se ses son sont sur un une vos votre vous'.split(
      ' ',
    ),
  ),
};

const optionsOf = (locale: string): Options<SearchDocument> => ({
  fields: [...SEARCHED],
  tokenize: wordsOf,
  processTerm: (word) => !SILENT[locale]?.has(word) && word,
});

/** The index of one language, as JSON for `openIndex`. */
export function buildIndex(documents: readonly SearchDocument[], locale: string): string {
  const index = new MiniSearch(optionsOf(locale));
  index.addAll(documents);
  return JSON.stringify(index);
}

/**
 * Opens an index. A search asks for every word, forgiving a slip in long ones and taking short ones as
 * beginnings; when no page has them all, it asks for any.
 */
export function openIndex(json: string, locale: string): (query: string) => readonly Match[] {
  const index = MiniSearch.loadJSON(json, optionsOf(locale));
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
