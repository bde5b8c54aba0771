import { expect, test } from 'vitest';
import { wordsIn } from '../../../src/components/site/handed-words.ts';

const words = wordsIn(
  JSON.stringify({
    lead: 'Your levels',
    levels: ['Absent', 'Ad hoc'],
    shown: { one: '{n} practice', other: '{n} practices' },
    own: { level: 'Your level' },
    count: 3,
    broken: { one: '{n} practice' },
  }),
);

test('each word is read by its key, in its part, by its place in a list or by its count', () => {
  expect(words.text('lead')).toBe('Your levels');
  expect(words.part('own').text('level')).toBe('Your level');
  expect(words.texts('levels')).toEqual({ 0: 'Absent', 1: 'Ad hoc' });
  expect(words.plural('shown')).toEqual({ one: '{n} practice', other: '{n} practices' });
});

test('a word that is missing, or is none, is said and not shown as nothing', () => {
  for (const key of ['nothing', 'count', 'levels']) expect(() => words.text(key)).toThrow(key);
  expect(() => words.part('nothing').text('level')).toThrow('level');
  expect(() => words.plural('broken')).toThrow('broken');
  expect(() => wordsIn('null').text('lead')).toThrow('lead');
});
