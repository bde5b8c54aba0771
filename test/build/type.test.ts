import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readType } from './woff2.ts';

const SOURCE = new URL('../../src/', import.meta.url);
const PACKAGES = new URL('../../node_modules/@fontsource-variable/', import.meta.url);
const CUT = {
  'newsreader-latin-400-600.woff2': 'newsreader/files/newsreader-latin-wght-normal.woff2',
  'cap17-sans-latin-normal.woff2': 'source-sans-3/files/source-sans-3-latin-wght-normal.woff2',
  'cap17-sans-latin-italic.woff2': 'source-sans-3/files/source-sans-3-latin-wght-italic.woff2',
};
const WEIGHTS = { newsreader: [400, 600], cap17: [200, 900] };

/** Of what joins the letter before it, and what looks like a character that is there: no text here needs it. */
const LEFT_OUT = /\p{M}|[\u02BB\u02BC\u02DA\u200B\u2215\uFEFF]/u;

test.each(Object.entries(CUT))('%s has every character that is set here', (ours, whole) => {
  const type = readType(new URL(`styles/type/${ours}`, SOURCE));
  const missing = [...readType(new URL(whole, PACKAGES)).characters].filter(
    (code) => !type.characters.has(code),
  );
  expect(missing.map((code) => String.fromCodePoint(code)).filter((sign) => !LEFT_OUT.test(sign))).toEqual(
    [],
  );
  expect(missing.length).toBeGreaterThan(5);
  expect(type.weights).toEqual(WEIGHTS[ours.startsWith('newsreader') ? 'newsreader' : 'cap17']);
  for (const character of 'AÀÉÈÊÇŒœëïüÿñøßþ«»“”’–—…€ 0123456789\u00A0')
    expect(type.characters).toContain(character.codePointAt(0));
});

test('no style asks the serif for a weight that it has not', () => {
  const styles = readdirSync(SOURCE, { recursive: true })
    .map(String)
    .filter((file) => /\.(?:css|astro|tsx?)$/.test(file))
    .map((file) => readFileSync(new URL(file, SOURCE), 'utf8'));
  const weights = styles.flatMap((style) =>
    [...style.matchAll(/\bfont:\s*(?:italic\s+)?(\d{3})\s[^;]*var\(--serif\)/g)].map(([, weight]) =>
      Number(weight),
    ),
  );
  expect(weights.length).toBeGreaterThan(20);
  for (const weight of weights) expect([400, 500, 600]).toContain(weight);
});
