import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { writeValueSlide } from '../../../src/exports/value-slide/value-slide.ts';
import { LOCALES } from '../../../src/i18n/locale.ts';
import { packageFaults } from '../office-package.ts';

const ROWS = [
  ['How much', 'From 1\u00a0January\u00a02025, 2,357 customers brought 240,553 in revenue.'],
  ['How sure', 'Checked against the past: 7% too high.'],
  ['Whom', 'The tenth that brought most made 44% of revenue.'],
  ['One test', 'Ask half of them which messages they want; compare after three months.'],
] as const;
const SAID = {
  title: 'Over the next 12 months, today’s customers are worth <52,451> & more',
  heads: ['Question', 'What the file says'],
  rows: ROWS,
  notes: ['Source: the file orders.csv.', 'How it was made: published models.'],
} as const;

function parts(bytes: Uint8Array): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
}

test.each(LOCALES)('the summary is one sound slide with a table and notes, %s', (locale) => {
  const bytes = writeValueSlide(SAID, { locale, date: '2026-11-28', brand: 'Cap17' });
  expect(packageFaults(bytes)).toEqual([]);
  const found = parts(bytes);
  expect(Object.keys(found).filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name))).toHaveLength(1);
  const slide = found['ppt/slides/slide1.xml'] ?? '';
  expect(slide).toContain('<a:tbl>');
  expect(slide).toContain('&lt;52,451&gt; &amp; more');
  for (const [question, answer] of ROWS) {
    expect(slide).toContain(question);
    expect(slide).toContain(answer);
  }
  for (const note of SAID.notes) expect(found['ppt/notesSlides/notesSlide1.xml']).toContain(note);
});

test('it takes the look of a house, and ends with its line', () => {
  const house = { name: 'Acme', main: '#aa0000', footer: 'Acme internal', closing: 'Acme, closer' };
  const found = parts(writeValueSlide(SAID, { locale: 'en', date: '2026-11-28', brand: 'Cap17' }, house));
  expect(found['ppt/slides/slide1.xml']).toContain('Acme, closer');
  expect(Object.values(found).join('')).toContain('Acme internal');
});

test('long answers are set smaller, and all four stay', () => {
  const long = ROWS.map(([question, answer]) => [question, `${answer} `.repeat(6).trim()] as const);
  const found = parts(
    writeValueSlide({ ...SAID, rows: long }, { locale: 'fr', date: '2026-11-28', brand: 'Cap17' }),
  );
  for (const [question] of ROWS) expect(found['ppt/slides/slide1.xml']).toContain(question);
});
