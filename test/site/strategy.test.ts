import { expect, test } from 'vitest';
import { LOCALES } from '../../src/i18n/locale.ts';
import { localisedPages } from './pages.ts';

const pages = localisedPages();
const htmlOf = (path: string) => pages.find((page) => page.path === path)?.html ?? '';
const CIRCULATING =
  /60\s?% (?:more profitable|plus rentables?)|15\s?% .{0,40}60\s?% (?:of|des) (?:sales|ventes)/;

test.each(LOCALES)('every figure that circulates has its verdict, in %s', (locale) => {
  const list = htmlOf(`/${locale}/strategy/`).match(/<dl class="claims">([\s\S]*?)<\/dl>/)?.[1] ?? '';
  const claims = [...list.matchAll(/<dt>([\s\S]*?)<\/dt>\s*<dd>([\s\S]*?)<\/dd>/g)];
  expect(claims.length).toBe(list.match(/<dt>/g)?.length);
  expect(claims.length).toBeGreaterThanOrEqual(7);
  for (const [, claim, verdict] of claims) {
    expect(claim).toMatch(/^[“«]/);
    expect(verdict).toMatch(/^<strong>[^<]+\.<\/strong>/);
    expect(verdict).toContain('class="cite"');
  }
});

test('these figures stand nowhere but where they are judged', () => {
  // What is said of a source, after the page itself, holds the verdict.
  const withoutSources = (html: string) => html.replace(/<section id="sources"[\s\S]*/, '');
  const judged = /^\/..\/(?:strategy|value|about|sources)\/$/;
  const strays = pages.filter(
    ({ path, html }) => !judged.test(path) && CIRCULATING.test(withoutSources(html)),
  );
  expect(strays.map(({ path }) => path)).toEqual([]);
  for (const locale of LOCALES) expect(htmlOf(`/${locale}/strategy/`)).toMatch(CIRCULATING);
});

test.each(LOCALES)('the page in %s leads to the practices it feeds', (locale) => {
  const html = htmlOf(`/${locale}/strategy/`);
  for (const id of ['lifetime-value', 'listening-by-value']) {
    expect(html).toContain(`href="/${locale}/playbook/${id}/"`);
  }
});

test('the example of lifetime value is right', () => {
  const rates = [0.9, 0.5];
  const years = [0, 1, 2, 3, 4];
  const worthOf = (stays: number) => years.reduce((sum, t) => sum + 100 * (stays / 1.1) ** t, 0);
  const meanOf = (numbers: readonly number[]) => numbers.reduce((sum, n) => sum + n, 0) / numbers.length;
  const remaining = (after: number) => rates.map((rate) => rate ** after);
  const kept = years.slice(1).map((t) => (100 * meanOf(remaining(t))) / meanOf(remaining(t - 1)));
  const still = remaining(3);
  const loyal = (still[0] ?? 0) / still.reduce((sum, n) => sum + n, 0);
  const values = rates.map(worthOf);
  const later = loyal * (values[0] ?? 0) + (1 - loyal) * (values[1] ?? 0);
  const expected = [...values, meanOf(values), worthOf(meanOf(rates)), later, ...kept].map(Math.round);
  expect(expected).toEqual([348, 180, 264, 246, 324, 70, 76, 81, 84]);
  for (const locale of LOCALES) {
    const html = htmlOf(`/${locale}/strategy/`);
    for (const number of expected) expect(html).toContain(String(number));
  }
});

test.each(LOCALES)(
  'the last section in %s is one page of questions, each with a place to answer it',
  (locale) => {
    const page = htmlOf(`/${locale}/strategy/`).match(/<section id="one-page"[\s\S]*?<\/section>/)?.[0] ?? '';
    const rows = [...page.matchAll(/<tr>\s*<td>[\s\S]*?<\/tr>/g)].map(([row]) => row);
    expect(rows).toHaveLength(5);
    for (const row of rows) expect(row).toMatch(/href="\/..\/(?:value|playbook)\//);
  },
);
