import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { messagesOf } from '../../../src/i18n/messages.ts';
import { medianInFigures } from '../../../src/wording/levels.ts';
import {
  describeExample,
  EXAMPLE_ANSWERS,
  type ExampleAnswer,
  type ExampleWords,
} from '../../../src/wording/reading/worked-example.ts';

const { common, method } = messagesOf('en');
const words: ExampleWords = {
  locale: 'en',
  text: (key) => method.example[key],
  plural: (key) => method.example[key],
  levels: common.level,
  titles: ['One', 'Two', 'Three', 'Four', 'Five', 'Six'],
};
const said = (answers: readonly ExampleAnswer[]) =>
  Object.fromEntries(describeExample(answers, words).figures);
const anyAnswer = fc.constantFrom<ExampleAnswer[]>(0, 1, 2, 3, 4, 'dont-know', 'not-applicable');

describe('the worked example', () => {
  test('says what the rules give for 4, 4, 4, 4, 0, 4', () => {
    expect(said(EXAMPLE_ANSWERS)).toEqual({
      [method.example.median]: '4',
      [method.example.minimum]: '0',
      [method.example.stage]: '1, Ad hoc',
      [method.example.next]: '“Five” must rise to level 1 at least.',
      [method.example.index]: '83',
      [method.example.bounds]: method.example.noBounds,
    });
  });

  test('names the practices to raise, and only those', () => {
    expect(said([2, 2, 2, 1, 1, 2])[method.example.next]).toBe(
      'Of “Four” and “Five”, 1 at least must reach level 2.',
    );
    expect(said([4, 4, 4, 4, 4, 4])[method.example.next]).toBe(method.example.nothingNext);
    expect(said([0, 0, 0, 0, 0, 0])[method.example.stage]).toBe('0, Absent');
  });

  test('a don’t-know widens the bounds and is never a number', () => {
    const figures = said([4, 4, 4, 4, 'dont-know', 4]);
    expect(figures[method.example.minimum]).toBe('4');
    expect(figures[method.example.bounds]).toBe('83 to 100');
  });

  test('an axis without enough answers is not scored, and the reason is given', () => {
    expect(said([4, 4, 4, 'dont-know', 'dont-know', 'dont-know'])).toEqual({
      [method.example.notScored]: method.example['not-enough-answers'],
    });
    expect(said([4, 4, 4, 'not-applicable', 'not-applicable', 'not-applicable'])).toEqual({
      [method.example.notScored]: method.example['too-many-not-applicable'],
    });
  });

  test('a median between two levels is shown as both', () => {
    expect(medianInFigures(2.5)).toBe('2–3');
    expect(medianInFigures(2)).toBe('2');
  });

  test('has an answer to everything, with no place left open', () => {
    fc.assert(
      fc.property(fc.array(anyAnswer, { minLength: 6, maxLength: 6 }), (answers) => {
        const { figures, sentence } = describeExample(answers, words);
        expect(figures.length).toBeGreaterThan(0);
        expect(figures.flat().join(' ') + sentence).not.toMatch(/[{}]|undefined|NaN|^$/);
        expect(figures.every(([, value]) => value !== '')).toBe(true);
      }),
    );
  });
});
