import { expect, test } from 'vitest';
import { LOCALES } from '../../src/i18n/locale.ts';
import { messagesOf } from '../../src/i18n/messages.ts';
import { renamed } from '../../src/i18n/renamed.ts';
import { textIn } from '../../src/islands/value/lab-text.ts';
import { inWordsOf } from '../../src/wording/report/best-customers.ts';

test('a name is exchanged with its capital, whatever stands in braces or in a longer word', () => {
  const words = {
    said: 'Revenue of {revenue}: no revenues, but revenue.',
    inner: ['REVENUE', { deep: 'revenue' }],
    count: 3,
    none: null,
  };
  expect(renamed(words, 'revenue', 'sum with tax')).toEqual({
    said: 'Sum with tax of {revenue}: no revenues, but sum with tax.',
    inner: ['Sum with tax', { deep: 'sum with tax' }],
    count: 3,
    none: null,
  });
});

/**
 * How each noun is used, by what the words around it must agree with. A noun that is not here was chosen anew: read what is
 * said with it, then add it.
 */
const USED_AS: Readonly<Record<string, string>> = {
  'chiffre d’affaires': 'le, un, du, passé, négatif: masculine, singular, before a consonant',
  'montant facturé TTC': 'le, un, du, passé, négatif: masculine, singular, before a consonant',
  revenue: 'without an article, singular',
  'invoiced value incl. tax': 'without an article, singular',
};

/** Every text of words. */
function textsOf(words: unknown): readonly string[] {
  if (typeof words === 'string') return [words];
  return typeof words === 'object' && words !== null ? Object.values(words).flatMap(textsOf) : [];
}

/** All that is said of amounts with tax, and what is never: how files are read speaks of no sum of theirs. */
function saidWithTax(locale: (typeof LOCALES)[number]): readonly string[] {
  const { value, valueReading, totals, report, audit, whom } = messagesOf(locale);
  const summary = report.customerValue;
  const words = { ...value, reading: valueReading, totals, summary, audit, whom };
  const holds = { isNumbered: false, hasAmounts: true, withTax: true };
  const { file: _, problem: _of, reading: _how, ...lab } = textIn(locale, words, null, holds).t;
  const { revenue: _noun, withTax: _other, ...said } = summary;
  return [...textsOf(lab), ...textsOf(inWordsOf(said, summary, { withTax: true }))];
}

test.each(LOCALES)(
  '%s: the noun for amounts with tax takes the place of the other in every sentence',
  (locale) => {
    const { revenue, withTax } = messagesOf(locale).report.customerValue;
    expect(USED_AS[withTax]).toBe(USED_AS[revenue]);
    expect(USED_AS[revenue]).toBeDefined();
  },
);

test.each(LOCALES)('%s: no sentence on amounts with tax keeps the other noun, in whatever form', (locale) => {
  const { revenue, withTax } = messagesOf(locale).report.customerValue;
  const texts = saidWithTax(locale);
  expect(texts.filter((text) => text.toLowerCase().includes(withTax.toLowerCase())).length).toBeGreaterThan(
    30,
  );
  const plural = revenue.split(' ').map((word) => `${word}s?`);
  const other = new RegExp(`(?<![{\\p{L}])${plural.join(' ')}(?![}\\p{L}])`, 'iu');
  expect(texts.filter((text) => other.test(text))).toEqual([]);
});

test('no article or elision stands before the noun that the other would ask for otherwise', () => {
  const before = /(?:\p{L}’|\b(?:cet|nouvel|an?)\s)(?:montant facturé TTC|invoiced value)/iu;
  expect(LOCALES.flatMap(saidWithTax).filter((text) => before.test(text))).toEqual([]);
});
