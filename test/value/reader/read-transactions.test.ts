import { describe, expect, test } from 'vitest';
import { isoDay } from '../../../src/value/calendar.ts';
import { previewTable } from '../../../src/value/reader/preview.ts';
import { type ReadOptions, readTransactions } from '../../../src/value/reader/read-transactions.ts';
import { excelRows } from '../../../src/value/reader/workbook/excel-rows.ts';
import { EXCEL_LIMITS, type ExcelLimits } from '../../../src/value/reader/workbook/excel-sheet.ts';
import { bomb, codePage850, cutBefore, inPieces, macRoman, utf16, windows1252, workbook } from './sources.ts';

/** Rows as [customer, ISO day, amount], or the codes of the problems. */
async function read(content: string | Uint8Array, reading: ReadOptions = {}, piece?: number) {
  const found = await readTransactions(inPieces(content, piece), reading);
  if (!found.ok) return found.problems.map(({ code }) => code);
  const { ids, customer, day, amount } = found.transactions;
  return Array.from(day, (at, row) => [ids.at(customer[row] as number), isoDay(at), amount[row]]);
}

/** What a text becomes where its bytes are read as another encoding, and written again. */
function misread(text: string): Uint8Array {
  const bytes = new TextEncoder().encode(text);
  return new TextEncoder().encode(new TextDecoder('windows-1252').decode(bytes));
}

const TWO_ROWS = [
  ['a', '2026-01-31', 12.5],
  ['b', '2026-02-01', -3],
];

describe('ways of writing a table', () => {
  test.each([
    ['commas', 'customer_id,date,amount\na,2026-01-31,12.5\nb,2026-02-01,-3\n'],
    ['semicolons and decimal commas', 'client;date;montant\na;2026-01-31;12,50\nb;2026-02-01;-3,00'],
    ['tabs', 'client\tdate d’achat\tmontant TTC (€)\r\na\t31/01/2026\t12,5 €\r\nb\t01/02/2026\t−3\r\n'],
    [
      'bars, quotes and other columns',
      'x|Customer ID|InvoiceDate|Amount\n"1"|"a"|"2026-01-31 10:00:00"|"12.5"\n|b|2026-02-01T23:59:59Z|-3',
    ],
    ['carriage returns alone', 'customer,date,amount\ra,20260131,12.5\rb,20260201,-3\r'],
    [
      'blank lines before, between and after',
      '\n\ncustomer,date,amount\n\na,2026-01-31,12.5\n,,\nb,2026-02-01,-3\n\n',
    ],
    [
      'quoted line ends and doubled quotes',
      'customer,note,date,amount\na,"one ""two""\nthree, four",2026-01-31,12.5\nb,,2026-02-01,-3',
    ],
    ['columns in any order', 'total,order_date,client_id\n12.5,2026-01-31,a\n-3,2026-02-01,b'],
    ['a byte order mark', '\uFEFFcustomer,date,amount\na,2026-01-31,12.5\nb,2026-02-01,-3'],
  ])('%s', async (_, text) => {
    expect(await read(text)).toEqual(TWO_ROWS);
    expect(await read(text, {}, 7)).toEqual(TWO_ROWS);
  });

  const french = 'numéro client;date;montant\nJosé;31/01/2026;12,50 €\nZoë;01/02/2026;1 234,50 €\n';
  const rows = [
    ['José', '2026-01-31', 12.5],
    ['Zoë', '2026-02-01', 1234.5],
  ];
  test.each([
    ['UTF-8', new TextEncoder().encode(french)],
    ['Windows-1252', windows1252(french)],
    ['Mac Roman', macRoman(french)],
    ['UTF-16, little end first', utf16(french, false, true)],
    ['UTF-16, big end first', utf16(french, true, true)],
    ['UTF-16 without a mark', utf16(french, false, false)],
  ])('%s, whatever letter a piece ends in', async (_, bytes) => {
    expect(await read(bytes)).toEqual(rows);
    expect(await read(bytes, {}, 4099)).toEqual(rows);
  });

  test.each([
    ['Windows-1252', windows1252],
    ['Mac Roman', macRoman],
    ['code page 850', codePage850],
    ['UTF-8 taken for Windows-1252 and written again', misread],
  ])('titles and values in %s say what they say', async (_, write) => {
    const [table, status] = ['client;date;montant;montant remboursé;état', ['Payée', 'Annulée', 'Échoué']];
    const lines = [
      ...status.map((value) => `Hélène;31/01/2026;12,50;0;${value}`),
      'François;01/02/2026;1234,50;34,50;Réglée',
    ];
    expect(await read(write([table, ...lines].join('\n')))).toEqual([
      [expect.stringMatching(/^H.+ne$/), '2026-01-31', 12.5],
      [expect.stringMatching(/^Fran.+ois$/), '2026-02-01', 1200],
    ]);
  });

  test('Windows-1252 whose first accent comes late', async () => {
    const many = 'a;2026-01-31;1\n'.repeat(20_000);
    const found = await read(windows1252(`client;date;montant\n${many}José;2026-02-01;2\n`), {}, 4096);
    expect(found.at(-1)).toEqual(['José', '2026-02-01', 2]);
  });

  test('Windows-1252 whose only accent is the last letter, UTF-8 that is cut in one', async () => {
    const text = 'date;montant;client\n2026-01-31;1;a\n2026-02-01;2;Andr\u00e9';
    const expected = ['André', '2026-02-01', 2];
    expect((await read(windows1252(text))).at(-1)).toEqual(expected);
    const bytes = new TextEncoder().encode(`${text.replace('client', 'client;x;y')};€;\u{1F600}`);
    for (const cut of [1, 2, 3, 4, 5, 6, 7, 8]) {
      const found = await read(bytes, {}, bytes.length - cut);
      expect(found.at(-1)).toEqual(expected);
    }
  });

  test('a file without titles, columns named by their place', async () => {
    const reading = { customer: '2', date: '3', amount: '4' };
    expect(await read('x,a,2026-01-31,12.5\nx,b,2026-02-01,-3\n', reading)).toEqual(TWO_ROWS);
  });
});

describe('Excel', () => {
  const cells = (day: number) =>
    `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>date</t></is></c><c r="D1" t="str"><v>Montant</v></c></row>
     <row r="2"><c r="A2" t="s"><v>1</v></c><c r="B2" s="1"><v>${day}.75</v></c><c r="D2"><v>1.234</v></c></row>
     <row r="3"><c r="A3"><v>7</v></c><c r="B3" t="inlineStr"><is><t>2026-02-01</t></is></c><c r="D3"><v>-3</v></c></row>`;
  const strings = ['client', 'Dupont &amp; fils'];

  test('a sign told by its number is that sign, in shared, inline and reckoned texts', async () => {
    const rows = `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="str"><v>date</v></c><c r="C1" t="str"><v>Montant</v></c></row>
      <row r="2"><c r="A2" t="s"><v>1</v></c><c r="B2" t="str"><v>2026-02-01</v></c><c r="C2"><v>3</v></c></row>
      <row r="3"><c r="A3" t="inlineStr"><is><t>Dupont_x000D_</t></is></c><c r="B3" t="str"><v>2026-02-02</v></c><c r="C3"><v>4</v></c></row>
      <row r="4"><c r="A4" t="str"><v>a_x005F_x0041_</v></c><c r="B4" t="str"><v>2026-02-03</v></c><c r="C4"><v>5</v></c></row>`;
    expect(await read(workbook(rows, { strings: ['client', 'Du_x0070_ont'] }))).toEqual([
      ['Dupont', '2026-02-01', 3],
      ['Dupont', '2026-02-02', 4],
      ['a_x0041_', '2026-02-03', 5],
    ]);
  });

  test.each([
    [46_053, false],
    [46_053 - 1462, true],
  ])(
    'the first sheet, shared and inline texts, dates as numbers (day %d, 1904: %s)',
    async (day, isFrom1904) => {
      expect(await read(workbook(cells(day), { strings, isFrom1904 }))).toEqual([
        ['Dupont & fils', '2026-01-31', 1.234],
        ['7', '2026-02-01', -3],
      ]);
    },
  );

  test.each([
    ['dd/mm/yyyy', true, 'dd/mm/yyyy'],
    ['[$-40C]d mmmm yyyy;@', true, '[$-40C]d mmmm yyyy;@'],
    ['"day" 0', false, '&quot;day&quot; 0'],
    ['[Red]0.00_y', false, '[Red]0.00_y'],
    ['yyyy and endless brackets', true, 'yyyy'.padEnd(200_000, '[')],
    ['of endless brackets', false, '['.repeat(200_000)],
    ['of endless quotes', false, '&quot;'.repeat(200_001)],
    ['of endless places', false, '_['.repeat(200_000)],
  ])('the format %s shows a day: %s', async (_, isDay, format) => {
    const row = '<row><c t="str"><v>a</v></c><c s="2"><v>367</v></c><c><v>1</v></c></row>';
    const titles = '<row>'.concat(
      ...['client', 'date', 'montant'].map((title) => `<c t="str"><v>${title}</v></c>`),
      '</row>',
    );
    const found = await read(workbook(`${titles}${row}`, { format }));
    expect(found).toEqual(isDay ? [['a', '1901-01-01', 1]] : ['unreadable-date']);
  });

  test.each([
    ['of spaces', ' ', 'endless-line'],
    // Once its first rows are there, what it lacks is known.
    ['of rows', '<row><c><v>1</v></c></row>', 'missing-column'],
    ['of openings that are never closed', '<row><c>', 'endless-line'],
  ])('a bomb of 700 MB %s in a sheet of ten bytes by its own word is refused', async (_, filling, code) => {
    const packed = bomb('xl/worksheets/sheet3.xml', filling, 700_000_000);
    expect(packed.length).toBeLessThan(4_000_000);
    expect(await read(packed)).toEqual([code]);
  });

  const sheet = 'xl/worksheets/sheet3.xml';
  test.each<[string, Partial<ExcelLimits>, string, string, string]>([
    ['bytes of its sheet', { sheetBytes: 1_000_000 }, sheet, '<row><c><v>1</v></c></row>', 'too-large-excel'],
    [
      'bytes of its texts',
      { partsBytes: 1_000_000 },
      'xl/sharedStrings.xml',
      '<si><t>x</t></si>',
      'too-large-excel',
    ],
    [
      'bytes of its list of sheets',
      { smallPartsBytes: 1_000_000 },
      'xl/workbook.xml',
      ' ',
      'too-large-excel',
    ],
    ['texts', { strings: 100_000 }, 'xl/sharedStrings.xml', '<si/>', 'too-many-cells'],
    [
      'bytes of texts',
      { textBytes: 100_000 },
      'xl/sharedStrings.xml',
      `<si><t>${'x'.repeat(90)}</t></si>`,
      'too-large-excel',
    ],
    ['rows', { rows: 1_000 }, sheet, `<row a="${' '.repeat(50)}"/>`, 'too-many-rows'],
    ['characters in a row', { rowLength: 10_000 }, sheet, ' ', 'endless-line'],
    ['cells', { cells: 10_000 }, sheet, `<row>${'<c/>'.repeat(900)}</row>`, 'too-many-cells'],
  ])('a workbook is refused once it has more %s than are taken', (_, limits, part, filling, code) => {
    const packed = bomb(part, filling, 2_000_000);
    const refusal = expect.objectContaining({ problem: expect.objectContaining({ code }) });
    const read = (most: ExcelLimits) => [
      ...excelRows({ pieces: [packed] }, () => 0, undefined, most).batches,
    ];
    expect(() => read({ ...EXCEL_LIMITS, ...limits })).toThrow(refusal);
    expect(() => read(EXCEL_LIMITS)).not.toThrow(refusal);
  });

  test.each([
    [
      'cut before its sheet begins',
      cutBefore(workbook(cells(46_053), { strings }), 'xl/worksheets/'),
      'damaged-excel',
    ],
    ['cut in the middle', workbook(cells(46_053), { strings }).subarray(0, 700), 'damaged-excel'],
    [
      'a zip of something else',
      new Uint8Array([0x50, 0x4b, 3, 4, ...new Array(60).fill(7)]),
      'damaged-excel',
    ],
    ['of the old kind', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]), 'old-excel'],
  ])('a workbook %s is refused', async (_, bytes, code) => {
    expect(await read(bytes)).toEqual([code]);
  });
});

describe('what is refused', () => {
  const noise = Uint8Array.from(
    { length: 100_000 },
    (_, at) => (Math.imul(at + 1, 2_654_435_761) >>> 13) & 255,
  );
  test.each([
    ['nothing', '', 'empty-file'],
    ['blank lines', '\n\n \n', 'empty-file'],
    ['a header alone', 'customer,date,amount\n', 'no-rows'],
    ['a million columns', `customer,date,amount${',x'.repeat(1_000_000)}\n`, 'too-many-columns'],
    [
      'a row of a million columns',
      `customer,date,amount\na,2026-01-01,1${','.repeat(999_000)}\n`,
      'too-many-columns',
    ],
    ['one endless line', `customer,date,amount\n${'x'.repeat(5_000_000)}`, 'endless-line'],
    [
      'a quote that is never closed',
      `customer,date,amount\na,"${'2026-01-01,1\n'.repeat(200_000)}`,
      'unclosed-quote',
    ],
    ['binary noise', noise, 'not-purchases'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2, 3, 4]), 'not-purchases'],
    ['no column for the amount', 'customer,date,x\na,2026-01-01,1\n', 'missing-column'],
    ['rows without a customer alone', 'customer,date,amount\n,2026-01-01,1\n', 'nothing-used'],
    ['a row without date', 'customer,date,amount\na, ,1\n', 'missing-date'],
    ['a row without amount', 'customer,date,amount\na,2026-01-01,\n', 'missing-amount'],
  ])('%s', async (_, content, code) => {
    expect(await read(content)).toEqual([code]);
  });

  test.each([1, 5000])(
    'an encoding that changes on the way, at the row where it does: below %i rows',
    async (count) => {
      const plain = new TextEncoder().encode('x,2026-01-01,1\n'.repeat(count));
      const [head, more] = [
        'customer,date,amount\n"é\né",2026-01-01,1\n',
        'y,2026-01-01,1\nè,2026-01-01,1\n',
      ];
      const utf8 = (text: string) => new TextEncoder().encode(text);
      for (const [one, other] of [
        [utf8, windows1252],
        [windows1252, utf8],
      ] as const) {
        const whole = new Uint8Array([...one(head), ...plain, ...other(more)]);
        for (const size of [7, 65_536, whole.length])
          expect(await readTransactions(inPieces(whole, size))).toEqual({
            ok: false,
            problems: [{ code: 'unreadable-text', params: { row: count + 4 } }],
          });
      }
    },
  );

  test('a column named that is not there, or named twice', async () => {
    const table = 'customer,date,amount\na,2026-01-01,1\n';
    expect(await read(table, { amount: 'nope' })).toEqual(['no-such-column']);
    expect(await read(table, { amount: 'date' })).toEqual(['same-column']);
  });

  test('bad rows refuse the file, or are counted and left out when so decided', async () => {
    const table = 'customer,date,amount\na,2026-01-31,12.5\nc,soon,12.5\nb,2026-02-01,-3\n';
    expect(await read(table)).toEqual(['unreadable-date']);
    expect(await read(table, { leavesOutUnreadable: true })).toEqual(TWO_ROWS);
    const found = await readTransactions(inPieces(table), { leavesOutUnreadable: true });
    expect(found.ok && found.account).toMatchObject({
      read: 3,
      used: 2,
      setAside: [
        { why: 'unreadable', rows: 1, amount: 12.5, first: [{ row: 3, cells: ['c', 'soon', '12.5'] }] },
      ],
    });
  });

  test('a cause is told once, with how many rows have it and the first of them', async () => {
    const rows = `${'a,never,1\n'.repeat(1427)}a,,1\nb,2026-01-01,x\n`;
    const found = await readTransactions(inPieces(`customer,date,amount\n${rows}`));
    expect(found.ok ? [] : found.problems).toMatchObject([
      { code: 'missing-date', params: { count: 1, rows: '1429' } },
      { code: 'unreadable-date', params: { count: 1427, row: 2, rows: '2, 3, 4', value: 'never' } },
      { code: 'unreadable-amount', params: { count: 1, rows: '1430', value: 'x' }, rows: [{ row: 1430 }] },
    ]);
  });

  test('a reading that is cancelled stops, and progress is told until then', async () => {
    const table = `customer,date,amount\n${'a,2026-01-01,1\n'.repeat(100_000)}`;
    const stop = new AbortController();
    let bytes = 0;
    const onProgress = (read: number) => {
      bytes = read;
      if (read > 200_000) stop.abort();
    };
    const found = await readTransactions(inPieces(table), {}, { signal: stop.signal, onProgress });
    expect(found).toEqual({ ok: false, problems: [{ code: 'cancelled' }] });
    expect(bytes).toBeLessThan(400_000);
  });
});

describe('the preview', () => {
  test('shows the first rows and proposes columns by title', async () => {
    const found = await previewTable(
      inPieces(`client;date;montant\n${'a;31/01/2026;12,5\n'.repeat(50_000)}`),
    );
    expect(found).toMatchObject({
      ok: true,
      form: { kind: 'text', encoding: 'utf-8', delimiter: ';' },
      header: ['client', 'date', 'montant'],
      columns: { customer: 0, date: 1, amount: 2 },
    });
    expect(found.ok && found.rows.length).toBe(20);
  });

  test('proposes columns by what stands in them when titles say nothing, or are missing', async () => {
    const titled = await previewTable(inPieces('who;when;how much\na;2026-01-31;12,5\nb;2026-02-01;3\n'));
    expect(titled).toMatchObject({ columns: { customer: 0, date: 1, amount: 2 } });
    const bare = await previewTable(inPieces('a;2026-01-31;12,5\nb;2026-02-01;3,1\n'));
    expect(bare).toMatchObject({ header: ['', '', ''], columns: { customer: 0, date: 1, amount: 2 } });
    expect(bare.ok && bare.rows.length).toBe(2);
  });
});
