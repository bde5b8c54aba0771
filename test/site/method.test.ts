import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  describeExample,
  EXAMPLE_ANSWERS,
  type ExampleAnswer,
  type ExampleWords,
  medianInWords,
} from '../../src/components/method/worked-example.ts';
import { supportedLevel } from '../../src/domain/model/answer.ts';
import { BANDS_FROM } from '../../src/domain/scoring/gaps.ts';
import { DRAWS, SEED } from '../../src/domain/scoring/robustness.ts';
import { FRESH_MONTHS } from '../../src/domain/scoring/solidity.ts';
import { CLOSE_AD } from '../../src/domain/workshop/agreement.ts';
import { LOCALES } from '../../src/i18n/locale.ts';
import { messagesOf } from '../../src/i18n/messages.ts';
import { localisedPages } from './pages.ts';

const { common, method } = messagesOf('en');
const words: ExampleWords = {
  locale: 'en',
  text: method.example,
  levels: common.level,
  titles: ['One', 'Two', 'Three', 'Four', 'Five', 'Six'],
};
const said = (answers: readonly ExampleAnswer[]) =>
  Object.fromEntries(describeExample(answers, words).figures);
const anyAnswer = fc.constantFrom<ExampleAnswer[]>(0, 1, 2, 3, 4, 'dont-know', 'not-applicable');

/** A built page as running text. */
function textOf(path: string): string {
  const html = localisedPages().find((page) => page.path === path)?.html ?? '';
  const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'));
  return main.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
}

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
    expect(medianInWords(2.5)).toBe('2–3');
    expect(medianInWords(2)).toBe('2');
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

describe.each(LOCALES)('the method in %s', (locale) => {
  const path = `/${locale}/method/`;
  const text = textOf(path);
  const own = messagesOf(locale).method;

  test('can be read without JavaScript, worked figures included', () => {
    for (const figure of ['83', `1, ${messagesOf(locale).common.level[1]}`]) expect(text).toContain(figure);
    const html = localisedPages().find((page) => page.path === path)?.html ?? '';
    expect(html.match(/<select hidden/g)).toHaveLength(6);
  });

  test('prints the constants of the code', () => {
    const number = new Intl.NumberFormat(locale);
    const plain = text.replace(/\s/g, ' ');
    for (const value of [
      number.format(DRAWS).replace(/\s/g, ' '),
      String(SEED),
      number.format(CLOSE_AD[0] / CLOSE_AD[1]),
    ]) {
      expect(plain).toContain(value);
    }
    expect(plain).toContain(own.solid.uptoMonths.replace('{n}', String(FRESH_MONTHS.good)));
    expect(plain).toMatch(
      new RegExp(`${BANDS_FROM.high}.{1,40}${BANDS_FROM.medium}.{1,40}${BANDS_FROM.low}`),
    );
    expect(plain).not.toMatch(/\{\w+\}/);
  });

  test('shows the ceiling that proof sets, from the rule itself', () => {
    expect(text).toContain(own.supported.caption);
    expect(supportedLevel(4, 'none')).toBe(2);
    const row = text.slice(text.indexOf('4 · '), text.indexOf('4 · ') + 40);
    expect(row.match(/\d/g)).toEqual(['4', '2', '3', '4']);
  });

  test('says which rules are conventions of ours', () => {
    expect(text.split(own.ours).length - 1).toBeGreaterThanOrEqual(10);
  });
});
