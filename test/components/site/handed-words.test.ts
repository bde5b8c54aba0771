import { expect, test } from 'vitest';
import { haveShape } from '../../../src/components/site/handed-words.ts';

const SHAPE = {
  lead: 'text',
  levels: 'texts',
  shown: 'plural',
  state: 'texts by key',
  own: { level: 'text' },
} as const;
const WORDS = {
  lead: 'Your levels',
  levels: ['Absent', 'Ad hoc'],
  shown: { one: '{n} practice', other: '{n} practices' },
  state: { rated: 'Rated' },
  own: { level: 'Your level' },
};

test('words that have every part a script reads are read, whatever else the page hands over', () => {
  expect(haveShape(WORDS, SHAPE)).toBe(true);
  expect(haveShape({ ...WORDS, more: 1 }, SHAPE)).toBe(true);
});

test.each([
  ['nothing', null],
  ['a text', 'Your levels'],
  ['a missing text', { ...WORDS, lead: undefined }],
  ['a list with a hole', { ...WORDS, levels: ['Absent', null] }],
  ['a count without its last form', { ...WORDS, shown: { one: '{n} practice' } }],
  ['a figure among texts', { ...WORDS, state: { rated: 3 } }],
  ['a part without its text', { ...WORDS, own: {} }],
])('words with %s are refused', (_, words) => {
  expect(haveShape(words, SHAPE)).toBe(false);
});
