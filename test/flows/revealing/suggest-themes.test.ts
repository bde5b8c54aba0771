import { expect, test } from 'vitest';
import { suggestThemes } from '../../../src/flows/revealing/suggest-themes.ts';
import { DULL_WORDS } from '../../../src/i18n/dull-words.ts';

test('words that comments share are suggested as they are written, plurals and accents aside', () => {
  const comments = [
    'Les délais sont longs',
    'Un délai trop long',
    'DELAIS !',
    'La formation manque',
    'Formation ?',
    'Rien',
  ];
  expect(suggestThemes(comments, DULL_WORDS)).toEqual([
    { word: 'délai', places: [0, 1, 2] },
    { word: 'formation', places: [3, 4] },
    { word: 'long', places: [0, 1] },
  ]);
});

test('words of any sentence and of the question name nothing, and the same comments are suggested once', () => {
  const comments = [
    'There are never enough agents for callbacks',
    'Agents cannot do callbacks',
    'Something else',
  ];
  expect(suggestThemes(comments, [...DULL_WORDS, 'Who calls back?'])).toEqual([
    { word: 'callbacks', places: [0, 1] },
  ]);
  expect(suggestThemes(comments, ['agents callbacks', ...DULL_WORDS])).toEqual([]);
});

test('a thousand long comments are read, and a comment of one endless word is one word', () => {
  const long = 'customers wait because nothing moves '.repeat(100);
  expect(suggestThemes(new Array(1_000).fill(long), DULL_WORDS)[0]?.places).toHaveLength(1_000);
  expect(suggestThemes(['x'.repeat(100_000), 'x'.repeat(100_000)], [])).toHaveLength(1);
});
