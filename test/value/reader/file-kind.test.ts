import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { previewTable } from '../../../src/value/reader/preview.ts';
import { readTransactions } from '../../../src/value/reader/read-transactions.ts';
import { inPieces, utf16, windows1252 } from './sources.ts';

async function problemOf(content: string | Uint8Array, piece?: number) {
  const found = await readTransactions(inPieces(content, piece));
  const preview = await previewTable(inPieces(content, piece));
  expect(preview.ok || preview.problems).toEqual(found.ok || found.problems);
  return found.ok ? undefined : found.problems[0];
}
const called = (kind: string) => ({ code: 'not-purchases', params: { kind } });

const SPREADSHEET_2003 = `<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>
<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="x"><Table><Row><Cell><Data>customer</Data></Cell></Row></Table></Worksheet></Workbook>`;

const TEXTS: readonly [kind: string, text: string][] = [
  ['html', '<html><body><table><tr><td>customer</td><td>date</td></tr></table></body></html>'],
  ['html', '  \r\n<!DOCTYPE html>\n<p>Sign in'],
  ['html', '<table border="1"><tr><td>customer</td></tr></table>'],
  ['html', '<!-- sales --><div>customer,date,amount</div>'],
  ['html', '<?xml version="1.0"?><!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0"><html/>'],
  ['html', 'MIME-Version: 1.0\nContent-Type: multipart/related\n\n<html>'],
  ['xml', SPREADSHEET_2003],
  ['xml', '<orders><order customer="a" date="2026-01-31" amount="1"/></orders>'],
  ['image', '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>'],
  ['image', '<svg><title>customer</title></svg>'],
  ['cap17', '{\n  "format": "cap17-assessment",\n  "version": 1 }'],
  ['json', '{"format":"cap18"}'],
  ['json', '[{"customer":"a","date":"2026-01-31","amount":1}]'],
  ['json', '{\n  "orders": [\n    { "customer": "a" } ] }'],
  ['json', '{“customer”: “a”, “date”: “2026-01-31”}'],
  ['json', '{"customer":"a"}\n{"customer":"b"}\n'],
  ['json', "[{'customer': 'a'}]"],
  ['json', '{ customer: "a", date: "2026-01-31" }'],
  ['json', '[["a","2026-01-31",1],["b","2026-01-31",2]]'],
  ['json', '[1, 2, 3]'],
  ['json', `[${'{"customer":"a","date":"2026-01-31","amount":1},'.repeat(20_000)}{}]`],
  ['sql', '-- MySQL dump 10.13\nINSERT INTO orders VALUES (1);'],
  ['sql', 'CREATE TABLE orders (id int);'],
  ['document', '{\\rtf1\\ansi customer, date}'],
];

describe('a text that is no table is called by its name', () => {
  // A title holds the beginning: one of these texts is a megabyte.
  const begun = TEXTS.map(([kind, text]) => [kind, text.slice(0, 60), text] as const);
  test.each(begun)('%s: %s', async (kind, _, text) => {
    expect(await problemOf(text)).toEqual(called(kind));
    expect(await problemOf(`\uFEFF\n ${text}`, 7)).toEqual(called(kind));
    for (const isBigEndian of [false, true])
      expect(await problemOf(utf16(text, isBigEndian, true))).toEqual(called(kind));
    if (!/[“”]/.test(text)) expect(await problemOf(windows1252(`${text} é`))).toEqual(called(kind));
  });
});

describe('bytes that are no text are called by their name', () => {
  const padded = (...bytes: readonly number[]) => new Uint8Array([...bytes, ...new Array(40).fill(0)]);
  const ascii = (text: string) => [...text].map((letter) => letter.charCodeAt(0));
  test.each([
    ['pdf', new TextEncoder().encode('%PDF-1.7\n1 0 obj')],
    ['image', padded(0x89, ...ascii('PNG'))],
    ['image', padded(0xff, 0xd8, 0xff)],
    ['image', padded(...ascii('GIF89a'))],
    ['image', padded(...ascii('RIFF'), 1, 2, 3, 4, ...ascii('WEBP'))],
    ['image', padded(...ascii('BM'), 9, 9, 9, 9)],
    ['image', padded(0, 0, 0, 24, ...ascii('ftypheic'))],
    ['gzip', new Uint8Array(gzipSync('customer,date,amount\n'))],
    ['archive', padded(...ascii('7z'), 0xbc, 0xaf, 0x27, 0x1c)],
    ['archive', padded(...ascii('PK'), 5, 6)],
    ['database', padded(...ascii('SQLite format 3'))],
    ['database', padded(...ascii('PAR1'))],
    ['binary', new TextEncoder().encode('a\u0001\u0002b\u0003'.repeat(100))],
  ])('%s', async (kind, bytes) => {
    expect(await problemOf(bytes)).toEqual(called(kind));
    expect(await problemOf(bytes, 1)).toEqual(called(kind));
  });

  test.each([[[0xd0, 0xcf, 0x11, 0xe0]], [[0x09, 0x08, 0x10, 0x00]]])(
    'an old workbook, or a locked one, by its own',
    async (bytes) => {
      expect(await problemOf(padded(...bytes))).toEqual({ code: 'old-excel' });
    },
  );
});

describe('what only begins like another kind is a table', () => {
  test.each([
    ['BMW,2026-01-31,1.5\n'],
    ['"{a}",2026-01-31,1.5\n'],
    ['[2026] a,2026-01-31,1.5\n'],
    ['<a> & b,2026-01-31,1.5\n'],
    ['--a,2026-01-31,1.5\n'],
    ['PK,2026-01-31,1.5\n'],
    ['Draftype,2026-01-31,1.5\n'],
  ])('%s', async (row) => {
    const found = await readTransactions(inPieces(row), { customer: '1', date: '2', amount: '3' });
    expect(found.ok && Array.from(found.transactions.amount)).toEqual([1.5]);
  });
});
