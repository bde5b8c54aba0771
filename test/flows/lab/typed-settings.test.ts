import { expect, test } from 'vitest';
import { amountTyped, cutsAsTyped, cutsTyped, wrongCuts } from '../../../src/flows/lab/typed-settings.ts';
import { USUAL_CUTS } from '../../../src/value/segments.ts';

const typed = cutsAsTyped(USUAL_CUTS);

test('cuts are typed as they are', () => {
  expect(cutsTyped(typed)).toEqual(USUAL_CUTS);
  expect(cutsTyped({ ...typed, great: ' 5 %' })).toEqual({ ...USUAL_CUTS, great: 5 });
});

test.each(['', '0', '100', '2.5', '-3', 'ten'])('“%s” is no cut', (text) => {
  expect(wrongCuts({ ...typed, recent: text })).toEqual(['recent']);
  expect(cutsTyped({ ...typed, recent: text })).toBeUndefined();
});

test('two groups by value leave somebody for the third', () => {
  expect(wrongCuts({ ...typed, great: '60', good: '40' })).toEqual(['good']);
  expect(wrongCuts({ ...typed, great: '60', good: 'x' })).toEqual(['good']);
  expect(wrongCuts({ ...typed, great: '60', good: '39' })).toEqual([]);
});

test.each([
  ['12', 12],
  ['12,50', 12.5],
  ['1 234.5', 1234.5],
  ['0', 0],
  [' ', null],
  ['-3', undefined],
  ['12 €', undefined],
  ['1.2.3', undefined],
])('“%s” as an amount', (text, amount) => {
  expect(amountTyped(text)).toBe(amount);
});
