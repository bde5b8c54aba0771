import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { writeOds, writeXlsx } from 'hucre';
import { expect, test } from 'vitest';
import { actionWords } from '../../../src/exports/spreadsheet/action-words.ts';
import { openWorkbook } from '../../../src/exports/spreadsheet/open-workbook.ts';
import { rowsSeen } from '../../../src/exports/spreadsheet/seen-cells.ts';
import type { Locale } from '../../../src/i18n/locale.ts';
import { languageOf } from '../leaving.ts';

type Value = number | boolean | Date;

/** How one cell of a workbook is seen, as a workbook that went through a file says it. */
async function seenAs(value: Value, numFmt: string | undefined, locale: Locale = 'fr'): Promise<unknown> {
  const cells = new Map([['0,0', { value, ...(numFmt && { style: { numFmt } }) }]]);
  const opened = await openWorkbook(await writeXlsx({ sheets: [{ name: 's', rows: [[value]], cells }] }));
  if (!opened.ok) throw new Error(opened.why);
  return rowsSeen(opened.workbook.sheets[0] ?? { rows: [] }, actionWords(languageOf(locale)))[0]?.[0];
}

const plain = async (...of: Parameters<typeof seenAs>) =>
  String(await seenAs(...of)).replace(/[\u00a0\u202f]/g, '_');

test.each([
  [0.05, '0%', '5_%', '5%'],
  [0.055, '0.0%', '5,5_%', '5.5%'],
  [0.05, '0.00 %', '5,00_%', '5.00%'],
  [-0.05, '0%', '-5_%', '-5%'],
  [1234567, '#,##0', '1_234_567', '1,234,567'],
  [1234.5, '#,##0.00\\ "€"', '1_234,50 €', '1,234.50 €'],
  [1234.5, '[$€-40C]#,##0.00', '€1_234,50', '€1,234.50'],
  [-12, '#,##0 [$€-407];[Red]-#,##0 [$€-407]', '-12 €', '-12 €'],
  [-12, '#,##0_);(#,##0)', '(12)', '(12)'],
  [12, '_-* #,##0.00\\ "€"_-;\\-* #,##0.00\\ "€"_-;_-* "-"??\\ "€"_-;_-@_-', '12,00 €', '12.00 €'],
  [0, '0;-0;"aucun"', '0', '0'],
  [8, '0" clients"', '8 clients', '8 clients'],
  [8, 'General" sur 10"', '8 sur 10', '8 sur 10'],
  [1_500_000, '0.0,," M"', '1,5 M', '1.5 M'],
  [7, '000', '007', '007'],
  [0.5, undefined, '0,5', '0.5'],
  [0.1 + 0.2, undefined, '0,3', '0.3'],
  [2027, undefined, '2027', '2027'],
  [0.5, '# ?/?', '0,5', '0.5'],
  [12000, '0.00E+00', '12000', '12000'],
] as const)('the number %s under the format %s', async (value, format, fr, en) => {
  expect(await plain(value, format, 'fr')).toBe(fr);
  expect(await plain(value, format, 'en')).toBe(en);
});

const AT = new Date(Date.UTC(2027, 0, 31, 14, 5));
const HOUR = new Date(Date.UTC(1899, 11, 31, 14, 5));

test.each([
  [AT, 'd mmm yyyy', '31_janvier_2027', '31_January_2027'],
  [AT, 'dd/mm/yyyy', '31_janvier_2027', '31_January_2027'],
  [AT, 'm/d/yyyy', '31_janvier_2027', '31_January_2027'],
  [AT, 'd-mmm', '31_janvier', '31_January'],
  [AT, 'mmm yyyy', 'janvier_2027', 'January_2027'],
  [AT, '[$-40C]mmmm yyyy', 'janvier_2027', 'January_2027'],
  [AT, 'dd/mm/yyyy hh:mm', '31_janvier_2027 à 14:05', '31_January_2027 at 14:05'],
  [AT, 'hh:mm', '14:05', '14:05'],
  [HOUR, 'h:mm', '14:05', '14:05'],
  [HOUR, 'h:mm:ss', '14:05:00', '14:05:00'],
  [new Date(Date.UTC(1900, 0, 2)), '[h]:mm', '48:00', '48:00'],
] as const)('the moment %s under the format %s', async (value, format, fr, en) => {
  expect(await plain(value, format, 'fr')).toBe(fr);
  expect(await plain(value, format, 'en')).toBe(en);
});

test('yes and no are seen as spreadsheets write them', async () => {
  expect([await seenAs(true, undefined), await seenAs(false, undefined, 'en')]).toEqual(['VRAI', 'FALSE']);
});

test('an open document says itself what is seen, but of its days', async () => {
  const bytes = await writeOds({ sheets: [{ name: 's', rows: [[0.05, 2, 0.5, 1, AT]] }] });
  const parts = unzipSync(bytes);
  const figures = [
    ['percentage', '5,0 %'],
    ['currency', '2,00 €'],
    ['time', '12:00'],
    ['boolean', 'VRAI'],
  ].map(
    ([type, text]) =>
      `<table:table-cell office:value-type="${type}" office:value="9"><text:p>${text}</text:p></table:table-cell>`,
  );
  const content = strFromU8(parts['content.xml'] ?? new Uint8Array());
  const day = /<table:table-cell[^<>]*office:value-type="date".*?<\/table:table-cell>/s.exec(content)?.[0];
  const row = content.replace(
    /(<table:table-row[^<>]*>).*?(<\/table:table-row>)/s,
    (_, begin, end) => begin + figures.join('') + day + end,
  );
  const opened = await openWorkbook(zipSync({ ...parts, 'content.xml': strToU8(row) }));
  if (!opened.ok) throw new Error(opened.why);
  expect(rowsSeen(opened.workbook.sheets[0] ?? { rows: [] }, actionWords(languageOf('en')))[0]).toEqual([
    '5,0 %',
    '2,00 €',
    '12:00',
    'VRAI',
    '31\u00a0January\u00a02027',
  ]);
});

test('whatever a format says, a number and a moment are written as a text', () => {
  const signs = [...'#0?.,%;"[]$-_*\\@/eE+dmyhs €x'];
  const format = fc.array(fc.constantFrom(...signs, 'General', 'am/pm', '[h]'), { maxLength: 12 });
  const value = fc.oneof(
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.date({ noInvalidDate: true }),
  );
  fc.assert(
    fc.property(format, value, (pieces, cell) => {
      const style = { numFmt: pieces.join('') };
      const cells = new Map([['0,0', { value: cell, type: 'number' as const, style }]]);
      const [row] = rowsSeen({ rows: [[cell]], cells }, actionWords(languageOf('fr')));
      expect(typeof row?.[0]).toBe('string');
    }),
  );
});
