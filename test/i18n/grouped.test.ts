import { expect, test } from 'vitest';
import { refused as english } from '../../src/i18n/en/refused.ts';
import { refused as french } from '../../src/i18n/fr/refused.ts';
import { grouped } from '../../src/i18n/grouped.ts';
import { LOCALES } from '../../src/i18n/locale.ts';
import { messagesOf } from '../../src/i18n/messages.ts';
import { count, fill } from '../../src/i18n/words.ts';
import { parseFile } from '../../src/share/parse-file.ts';
import { insideInWords } from '../../src/wording/workshop/room-votes.ts';
import { votesInWords } from '../../src/wording/workshop/spread.ts';
import { tallyInWords } from '../../src/wording/workshop/tally.ts';
import { themesInWords } from '../../src/wording/workshop/themes.ts';
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

test('what is counted is grouped, in figures that stay with their word', () => {
  const form = { one: '{n} row', other: '{n} rows' };
  expect(count('en', form, 12_000)).toBe('12,000 rows');
  expect(count('fr', form, 12_000)).toBe('12\u202f000\u00a0rows');
  expect(count('en', form, 1)).toBe('1 row');
  expect(count('en', form, 12_000, { n: 'twelve' })).toBe('twelve rows');
});

test('sentences on thousands of people write no figure as a machine does', () => {
  const tally = { present: 4_800, counts: [1_200, 0, 0, 3_000, 0], dontKnow: 0, notApplicable: 0 };
  const notes = Array.from({ length: 1_200 }, () => 'n');
  for (const locale of LOCALES) {
    const t = messagesOf(locale);
    const said = [
      tallyInWords({ locale, words: t.reveal.hands.said, levels: t.common.level }, tally),
      votesInWords({ locale, t }, { distribution: [0, 1_500, 0, 0, 0], dontKnow: 1_100, notApplicable: 0 }),
      themesInWords(locale, t.workshopReport.spread.theme, [{ name: 'a', notes }]),
      insideInWords({ locale, t: t.reveal, common: t.common }, 1_400, 5_000),
    ];
    expect(said.filter((text) => /\d{4}/.test(text))).toEqual([]);
    expect(said.join().match(/\d[,\u202f]\d{3}/g)).toHaveLength(8);
  }
});

test('no refusal is filled with figures as a machine writes them', () => {
  const raw = /fill\([^;]*\.\.\.(?:\([^)]*)?(?:\w+\.)?params\b/;
  const strays = [...sourceFiles('islands'), ...sourceFiles('wording')].filter((file) =>
    raw.test(sourceOf(file)),
  );
  expect(strays).toEqual([]);
});
