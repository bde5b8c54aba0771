import { expect, test } from 'vitest';
import { refused as english } from '../../src/i18n/en/refused.ts';
import { refused as french } from '../../src/i18n/fr/refused.ts';
import { grouped } from '../../src/i18n/grouped.ts';
import { fill } from '../../src/i18n/words.ts';
import { parseFile } from '../../src/share/parse-file.ts';
import { sourceFiles, sourceOf } from '../sources.ts';

test('figures are grouped as the language does, texts stay', () => {
  expect(grouped('en', { most: 1_000_000, path: '2024' })).toEqual({ most: '1,000,000', path: '2024' });
  expect(grouped('fr', { most: 5_000 })).toEqual({ most: '5\u202f000' });
  expect(grouped('fr', undefined)).toEqual({});
});

test('a file of too many values is refused with how many a file holds at most', () => {
  const parsed = parseFile(`[${'1,'.repeat(1_100_000)}1]`);
  const [problem] = parsed.ok ? [] : parsed.problems;
  const said = (locale: string, words: typeof english) =>
    fill(words['too-many-values'], grouped(locale, problem?.params));
  expect(said('en', english)).toContain('more than 1,000,000 values');
  expect(said('fr', french as typeof english)).toContain('plus de 1\u202f000\u202f000 valeurs');
});

test('no refusal is filled with figures as a machine writes them', () => {
  const raw = /fill\([^;]*\.\.\.(?:\([^)]*)?(?:\w+\.)?params\b/;
  const strays = [...sourceFiles('islands'), ...sourceFiles('wording')].filter((file) =>
    raw.test(sourceOf(file)),
  );
  expect(strays).toEqual([]);
});
