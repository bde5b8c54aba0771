import { wordsOf } from '../../search/folded-words.ts';

/** A word that several comments share: as it is written most often, and which comments have it. */
export interface SuggestedTheme {
  readonly word: string;
  /** Places in the list that was given, rising. */
  readonly places: readonly number[];
}

/** Suggestions at most: more would have to be read like the comments. */
const SUGGESTED_AT_MOST = 6;
/** Shorter words seldom name a theme. */
const LETTERS_AT_LEAST = 4;

/** A word without accents and the sign of its plural, so that “delays” and “delay” are one. */
function rootOf(word: string): string {
  const [folded = ''] = wordsOf(word);
  return folded.length > LETTERS_AT_LEAST ? folded.replace(/[sx]$/, '') : folded;
}

/** A word by its root, as it is written and in which comments. */
interface SharedWord {
  readonly spelt: Map<string, number>;
  readonly places: Set<number>;
}

function find(comments: readonly string[]): Map<string, SharedWord> {
  const roots = new Map<string, string>();
  const found = new Map<string, SharedWord>();
  for (const [place, comment] of comments.entries()) {
    for (const word of comment.toLowerCase().split(/[^\p{L}\p{N}]+/u)) {
      const root = roots.get(word) ?? rootOf(word);
      roots.set(word, root);
      if (root.length < LETTERS_AT_LEAST || /^\d+$/.test(root)) continue;
      const one = found.get(root) ?? { spelt: new Map(), places: new Set() };
      found.set(root, one);
      one.spelt.set(word, (one.spelt.get(word) ?? 0) + 1);
      one.places.add(place);
    }
  }
  return found;
}

/**
 * Words that at least two comments share, most shared first: what a theme may be called and whom it would take. Dull
 * ones are words of every sentence and of the question itself. Two words of the same comments are suggested once.
 */
export function suggestThemes(comments: readonly string[], dull: readonly string[]): SuggestedTheme[] {
  const left = new Set(dull.flatMap((text) => text.split(/[^\p{L}\p{N}]+/u).map(rootOf)));
  const shared = [...find(comments)]
    .filter(([root, { places }]) => places.size > 1 && !left.has(root))
    .map(([root, { spelt, places }]) => {
      const [[word] = [root]] = [...spelt].sort(
        ([one, n], [other, m]) => m - n || one.length - other.length || (one < other ? -1 : 1),
      );
      return { word, places: [...places] };
    })
    .sort(
      (one, other) =>
        other.places.length - one.places.length ||
        other.word.length - one.word.length ||
        (one.word < other.word ? -1 : 1),
    );
  const seen = new Set<string>();
  return shared
    .filter(({ places }) => {
      const same = String(places);
      const isNew = !seen.has(same);
      seen.add(same);
      return isNew;
    })
    .slice(0, SUGGESTED_AT_MOST);
}
