import { describe, expect, test } from 'vitest';
import { previewTable } from '../../../src/value/reader/preview.ts';
import { readTransactions } from '../../../src/value/reader/read-transactions.ts';
import { inPieces } from './sources.ts';

const HEADER = 'customer,date,amount,label';
const OK = 'B,2024-03-03,20,ok';
const lines = (...rows: string[]) => `${rows.join('\n')}\n`;

/** Amounts, or the one problem as its code and what it names. */
async function read(text: string, piece?: number) {
  const found = await readTransactions(inPieces(text, piece));
  if (found.ok) return Array.from(found.transactions.amount);
  expect(found.problems).toHaveLength(1);
  const [problem] = found.problems;
  return [problem?.code, problem?.params];
}
const open = (row: number, value: string) => ['unclosed-quote', { row, value }];

describe('a quote that is not closed', () => {
  const opening = 'A,2024-03-02,10,"24 screen';
  test.each([
    ['at all', lines(HEADER, opening, OK, 'C,2024-03-04,30,ok')],
    ['before the end of the file', [HEADER, OK, opening].join('\n'), 3],
    ['before quotes that are', lines(HEADER, opening, 'B,2024-03-03,20,"ok"', OK)],
    ['before a quoted field in front', lines(HEADER, opening, '"B",2024-03-03,20,ok', OK)],
    ['before an empty quoted field', lines(HEADER, opening, 'B,2024-03-03,20,""', 'C,2024-03-04,30,"x"')],
    ['where it stands for inches, and another does', lines(HEADER, opening, 'B,2024-03-03,20,27" TV', OK)],
    ['below blank lines', `\n\n${lines(HEADER, '', opening, OK)}`, 5],
    ['below a title', lines('Sales "2024"', 'in euros', HEADER, opening, OK), 4],
    [
      'below remarks of several lines',
      lines(HEADER, 'B,2024-03-03,20,"one\ntwo\n""three"""', opening, OK),
      3,
    ],
  ])('%s is told with the row where it opens, by the preview too', async (_, text, row = 2) => {
    const wanted = open(row, '24 screen');
    for (const written of [text, text.replaceAll('\n', '\r\n'), text.replaceAll('\n', '\r')]) {
      expect(await read(written)).toEqual(wanted);
      expect(await read(written, 7)).toEqual(wanted);
      const preview = await previewTable(inPieces(written));
      expect(preview.ok || preview.problems[0]).toEqual({ code: wanted[0], params: wanted[1] });
    }
  });

  test('is told when every field is quoted, or others stand in fields that are open too', async () => {
    const quoted = '"A","2024-03-02","10","24 screen\n"B","2024-03-03","20","ok"\n';
    expect(await read(`"customer","date","amount","label"\n${quoted}`)).toEqual(open(2, '24 screen'));
    const merged = lines(HEADER, 'A,2024-03-02,10,"24" screen', OK, 'C,2024-03-04,30,TV 30"', OK);
    expect(await read(merged)).toEqual(open(2, '24" screen'));
  });

  test('is found far into a large file, however the file comes in pieces', async () => {
    const rows = `${OK}\nB,2024-03-03,20,"a ""remark""\nin two"\n`.repeat(20_000);
    const late = `${HEADER}\n${rows}A,2024-03-02,10,"24 screen\n`;
    const expected = open(40_002, '24 screen');
    expect(await read(late, 65_536)).toEqual(expected);
    expect(await read(`${late}${rows}`, 1_000_003)).toEqual(expected);
    expect(await read(`${late}${`${OK}\n`.repeat(200_000)}`, 65_536)).toEqual(expected);
    const preview = await previewTable(inPieces(late));
    expect(preview.ok).toBe(true);
  });

  test('is shown by what follows it on its line, or by a sign for nothing', async () => {
    expect(await read(lines(HEADER, 'A,2024-03-02,10,"'))).toEqual(open(2, '…'));
    expect(await read(lines(HEADER, `A,2024-03-02,10,"${'x'.repeat(500)}`))).toEqual(
      open(2, `${'x'.repeat(60)}…`),
    );
  });

  test('among 200,000 others is found', async () => {
    expect(await read(lines(HEADER, `A,2024-03-02,10,"${'x"x'.repeat(200_000)}`, OK))).toMatchObject([
      'unclosed-quote',
      { row: 2 },
    ]);
  });
});

describe('quotes that are well', () => {
  test.each([
    ['doubled ones', 'A,2024-03-02,10,"a ""large"" one"'],
    [
      'remarks over several lines, with delimiters and doubled quotes',
      'A,2024-03-02,10,"one, two\n""three"",\nfour"',
    ],
    ['single ones inside a field of one line', 'A,2024-03-02,10,"a "large" one"'],
    ['single ones in a remark of two lines', 'A,2024-03-02,10,"he said "no" twice\nand left"'],
    ['signs of inches in a field without quotes', 'A,2024-03-02,10,24" screen'],
    ['spaces behind the closing one', 'A,2024-03-02,10,"one\ntwo" '],
  ])('%s', async (_, row) => {
    const text = lines(HEADER, row, OK);
    expect(await read(text)).toEqual([10, 20]);
    expect(await read(text.replaceAll('\n', '\r\n'), 7)).toEqual([10, 20]);
    expect(await read([HEADER, OK, row].join('\n'), 7)).toEqual([20, 10]);
  });

  test('rows that end as on an old Macintosh, with line feeds inside a cell', async () => {
    expect(await read(`${HEADER}\rA,2024-03-02,10,"one\ntwo"\r${OK}\r`)).toEqual([10, 20]);
  });
});
