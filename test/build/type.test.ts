import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readType } from './woff2.ts';

const SOURCE = new URL('../../src/', import.meta.url);
const OURS = readType(new URL('styles/type/newsreader-latin-400-600.woff2', SOURCE));
const WHOLE = readType(
  new URL(
    '../../node_modules/@fontsource-variable/newsreader/files/newsreader-latin-wght-normal.woff2',
    import.meta.url,
  ),
);

test('the serif has every character of the type it is made of, and the weights in use', () => {
  expect(WHOLE).toMatchObject({ weights: [200, 800] });
  expect(OURS.weights).toEqual([400, 600]);
  expect(OURS.characters).toEqual(WHOLE.characters);
  for (const character of 'AÀÉÈÊÇŒœëïüÿñøßþ«»“”’–—…€ 0123456789\u00A0')
    expect(OURS.characters).toContain(character.codePointAt(0));
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
