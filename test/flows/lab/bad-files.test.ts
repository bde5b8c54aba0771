import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { valueSentenceOf } from '../../../src/cli/value-problems.ts';
import { bomb, windows1252 } from '../../value/reader/sources.ts';
import { bookOf } from '../../value/reader/workbooks.ts';
import { expectProblemsSaid, page, refused, terminal } from './outcomes.ts';
import { Visitor } from './visitor.ts';

const TITLES = ['client', 'date', 'montant'];
const HEADER = 'customer,date,amount\n';
const SHEET = 'xl/worksheets/sheet3.xml';
const HTML = '<html><body><table><tr><td>customer</td></tr></table></body></html>';
const XML = '<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>\n<Workbook></Workbook>';
const noise = Uint8Array.from({ length: 50_000 }, (_, at) => (Math.imul(at + 1, 2_654_435_761) >>> 13) & 255);
const encoded = (text: string) => new TextEncoder().encode(text);
const packed = (name: string) => zipSync({ [name]: encoded('x') });
const sales = [TITLES, ['A', '2024-03-02', '10']];
/** Files that hold no purchases, or not as they seem to: their codes, none where they are read. */
const BAD: readonly (readonly [name: string, content: string | Uint8Array, codes: readonly string[]])[] = [
  ['nothing', '', ['empty-file']],
  ['noise', noise, ['not-purchases']],
  ['a page', HTML, ['not-purchases']],
  ['a workbook of 2003', XML, ['not-purchases']],
  ['objects', '[{"customer":"A","date":"2024-03-02","amount":10}]', ['not-purchases']],
  ['objects a line', '{"customer":"A"}\n{"customer":"B"}\n', ['not-purchases']],
  ['a paper', '%PDF-1.7\n1 0 obj\n', ['not-purchases']],
  ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 1, 2]), ['not-purchases']],
  ['a text of Word', packed('word/document.xml'), ['not-purchases']],
  ['a zip', packed('ventes.csv'), ['not-purchases']],
  ['an old workbook', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0]), ['old-excel']],
  ['a workbook that is cut', bookOf([{ name: 'A', rows: sales }]).subarray(0, -500), ['damaged-excel']],
  ['hidden sheets alone', bookOf([{ name: 'A', rows: sales, state: 'hidden' }]), ['only-hidden-sheets']],
  [
    'purchases behind an empty and a hidden sheet',
    bookOf([
      { name: 'E', rows: [] },
      { name: 'H', rows: sales, state: 'hidden' },
      { name: 'S', rows: sales },
    ]),
    [],
  ],
  ['a workbook of too many rows', bomb(SHEET, '<row/>', 10_000_000), ['too-many-rows']],
  ['a workbook of endless texts', bomb('xl/sharedStrings.xml', '<si/>', 30_000_000), ['too-many-cells']],
  ['a workbook of endless styles', bomb('xl/styles.xml', '<xf/>', 30_000_000), ['too-large-excel']],
  ['a million columns', `${'a,'.repeat(1_000_000)}\n`, ['too-many-columns']],
  ['a line without an end', `${HEADER}${'x'.repeat(3_000_000)}`, ['endless-line']],
  ['a quote without an end', `${HEADER}a,"${'2026-01-01,1\n'.repeat(200_000)}`, ['unclosed-quote']],
  ['quotes without an end', `${HEADER}${'"'.repeat(2_000_001)}`, ['unclosed-quote']],
  ['titles alone', HEADER, ['no-rows']],
  ['dates all to come', `${HEADER}a,2126-01-01,1\nb,2126-02-01,2\n`, []],
  ['numbers of customers as decimals', `${HEADER}17850.0,2024-01-01,1\n17850,2024-02-01,2\n`, []],
  ['refunds alone', `${HEADER}a,2024-01-01,-1\nb,2024-02-01,-2\n`, []],
  [
    'another encoding below',
    windows1252(`${HEADER}\u00e9,2024-01-01,1\n\u00c3\u00a9,2024-01-01,1\n`),
    ['unreadable-text'],
  ],
];

test.each(BAD)('after a sound file: %s', async (_, content, codes) => {
  const visitor = new Visitor();
  await visitor.drop('client;date;montant\nA;2024-03-02;1\n', 'sound.csv');
  await visitor.read();
  const before = visitor.lab.described;
  expect(before).not.toBeNull();
  await visitor.drop(content as BlobPart, 'next.csv');
  // A file that is refused at the look has no form to send.
  if (visitor.lab.draft) await visitor.read();
  expect(visitor.problems.map(({ code }) => code)).toEqual(codes);
  const said = await terminal(content, []);
  expectProblemsSaid(visitor.problems);
  if (codes.length === 0) expect(page(visitor)).toEqual(said);
  else {
    expect(refused(visitor.problems.map(valueSentenceOf))).toEqual(said);
    expect(visitor.lab.described).toBe(before);
  }
  visitor.controller.stop();
});
