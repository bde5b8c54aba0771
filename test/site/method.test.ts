import { describe, expect, test } from 'vitest';
import { supportedLevel } from '../../src/domain/model/answer.ts';
import { BANDS_FROM } from '../../src/domain/scoring/gaps.ts';
import { DRAWS, SEED } from '../../src/domain/scoring/robustness.ts';
import { FRESH_MONTHS } from '../../src/domain/scoring/solidity.ts';
import { CLOSE_AD } from '../../src/domain/workshop/agreement.ts';
import { LOCALES } from '../../src/i18n/locale.ts';
import { messagesOf } from '../../src/i18n/messages.ts';
import { localisedPages } from './pages.ts';

/** A built page as running text. */
function textOf(path: string): string {
  const html = localisedPages().find((page) => page.path === path)?.html ?? '';
  const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'));
  return main.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
}

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
