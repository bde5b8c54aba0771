import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type ReadOptions,
  type ReadResult,
  readTransactions,
} from '../../../src/value/reader/read-transactions.ts';
import type { RowsAhead } from '../../../src/value/reader/rows-ahead.ts';
import { packRows, RowUnpacker } from '../../../src/value/reader/text/packed-rows.ts';
import { rowsBelow } from '../../../src/value/reader/text/separated-rows.ts';
import { CASE_FILES, casesIn } from '../../cli/export-cases.ts';
import { inPieces, listed, utf16, windows1252 } from './sources.ts';

/** Another thread that is ready once so many bytes were given; `began` tells where it did. */
class OtherThread implements RowsAhead {
  began = -1;
  #given = 0;
  readonly #file: Uint8Array;
  readonly #from: number;
  readonly #size: number;

  constructor(file: Uint8Array, from: number, size: number) {
    this.#file = file;
    this.#from = from;
    this.#size = size;
  }

  get isReady(): boolean {
    return this.#given >= this.#from;
  }

  async *pieces(): AsyncGenerator<Uint8Array> {
    for await (const piece of inPieces(this.#file, this.#size)) {
      this.#given += piece.length;
      yield piece;
    }
  }

  async *find(...[place, work]: Parameters<RowsAhead['find']>) {
    this.began = place.byte;
    const { between, above } = structuredClone(place);
    const unpacker = new RowUnpacker(between.separators);
    const below = inPieces(this.#file.subarray(place.byte), this.#size);
    for await (const batch of rowsBelow(below, between, above))
      yield { rows: unpacker.unpack(structuredClone(packRows(batch, work))), byte: this.#file.length };
  }
}

const TODAY = { today: 20_000, leavesOutUnreadable: true } as const;

/** Expects a file to be the same where another thread finds its rows behind so many bytes; from where that did. */
async function expectSame(
  file: Uint8Array,
  alone: ReadResult,
  { from, size, reading = TODAY }: { from: number; size: number; reading?: ReadOptions },
): Promise<number> {
  const ahead = new OtherThread(file, from, size);
  expect(listed(await readTransactions(ahead.pieces(), reading, { ahead }))).toEqual(listed(alone));
  return ahead.began;
}

const bytesOf = (text: string) => new TextEncoder().encode(text);

/** Enough plain rows for all that first rows tell: so many letters are there before a text is looked at. */
const LOOKED_AT = 16_384;
const PLAIN = Array.from(
  { length: 640 },
  (_, at) => `C00${1 + (at % 9)};2024-03-${10 + (at % 19)};${at},50;${100 + at};Mug`,
);
const HEAD = ['customer;date;amount;order;note', ...PLAIN].join('\n');
const cells = (usual: fc.Arbitrary<string>, ...others: readonly string[]) =>
  fc.oneof({ arbitrary: usual, weight: 9 }, fc.constantFrom(...others));
const row = fc
  .tuple(
    cells(
      fc.nat({ max: 20 }).map((who) => `C00${who}`),
      '',
      'guest',
      'a@B.c',
      'Zoé',
      '"C 7"',
      '1E+12',
      'Total',
    ),
    cells(
      fc.nat({ max: 18 }).map((day) => `2024-03-${10 + day}`),
      '2024-03-02 14:05',
      '03/04/2024',
      '',
      'x',
    ),
    cells(
      fc.nat({ max: 900 }).map((cents) => `${cents},25`),
      '1,234',
      '12 €',
      '',
      '-3,50',
      '1.5',
      '9999999999999',
    ),
    cells(fc.nat({ max: 400 }).map(String), '', '#12', 'N/A', '0012'),
    cells(
      fc.constantFrom('Mug', 'Set'),
      '"a; ""b"""',
      '"two\nlines"',
      'Totaux mars',
      'é',
      '="007"',
      '"3"" nail"',
    ),
  )
  .map((parts) => parts.join(';'));
const line = cells(
  row,
  '',
  'C001',
  'C001;2024-03-10;5;7;Mug;more',
  'customer;date;amount;order;note',
  '"open',
);

test('a file is the same where another thread finds the rows, whatever they are and from wherever on', async () => {
  let begun = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(line, { minLength: 1, maxLength: 60 }),
      fc.constantFrom('\n', '\r\n'),
      fc.integer({ min: LOOKED_AT, max: 20_000 }),
      fc.integer({ min: 20, max: 4000 }),
      fc.boolean(),
      async (lines, newline, from, size, isLatin) => {
        const text = [HEAD.replaceAll('\n', newline), ...lines].join(newline);
        const file = isLatin ? windows1252(text) : bytesOf(text);
        // Of an encoding that shows late, what is said hangs on how long the first piece is.
        const alone = await readTransactions(inPieces(file, size), TODAY);
        if ((await expectSame(file, alone, { from, size })) > 0) begun += 1;
      },
    ),
    { numRuns: 150, seed: 20 },
  );
  expect(begun).toBeGreaterThan(80);
});

test('a file is the same from line after line on', async () => {
  const rows = PLAIN.slice(0, 120).map((plain, at) =>
    at % 7 === 3 ? plain.replace('Mug', '"a\n""b"""') : plain,
  );
  const file = bytesOf([HEAD, ...rows, 'é@x.fr;2024-04-01;7,00;9;Mug', ...PLAIN.slice(0, 20)].join('\n'));
  const alone = await readTransactions(inPieces(file), TODAY);
  expect(alone.ok).toBe(true);
  const begun = new Set<number>();
  for (let from = HEAD.length - 200; from < file.length; from += 24)
    begun.add(await expectSame(file, alone, { from, size: 24 }));
  expect(begun.size).toBeGreaterThan(60);
});

test('files as people have them are the same, each made long', async () => {
  let [begun, files] = [0, 0];
  for (const { text } of CASE_FILES.flatMap(casesIn)) {
    const [title = '', ...rows] = text.trimEnd().split('\n');
    const times = Math.ceil((LOOKED_AT * 1.3) / Math.max(1, rows.join('\n').length));
    const file = bytesOf([title, ...Array.from({ length: times }, () => rows).flat()].join('\n'));
    const alone = await readTransactions(inPieces(file), TODAY);
    if ((await expectSame(file, alone, { from: LOOKED_AT, size: 512 })) > 0) begun += 1;
    files += 1;
  }
  expect(files).toBeGreaterThan(300);
  expect(begun).toBeGreaterThan(20);
});

test('a file of sixteen bits is read on in its encoding', async () => {
  const text = `${HEAD}\nÉ01;2024-03-10;5,00;900;Mug\n`.repeat(2);
  for (const isBig of [true, false]) {
    const file = utf16(text, isBig, true);
    const alone = await readTransactions(inPieces(file), TODAY);
    await expectSame(file, alone, { from: 2 * LOOKED_AT, size: 700 });
  }
});

test('what refuses a file behind the place says the same row', async () => {
  const file = bytesOf(`${HEAD}\n${PLAIN.join('\n')}\n"open;2024-03-10;5,00;900;Mug\n${PLAIN.join('\n')}`);
  const alone = await readTransactions(inPieces(file), TODAY);
  expect(alone).toMatchObject({ ok: false, problems: [{ code: 'unclosed-quote', params: { row: 1282 } }] });
  expect(await expectSame(file, alone, { from: LOOKED_AT, size: 300 })).toBeGreaterThan(0);
});

test('a file is the same whatever size it is said to have: room is made for its rows, and more where they are more', async () => {
  const rows = Array.from(
    { length: 60_000 },
    (_, at) => `C${at % 999};2024-03-${10 + (at % 19)};${at % 90},50;${1_000_000 + at};Mug`,
  );
  const file = bytesOf(['customer;date;amount;order;note', ...rows].join('\n'));
  const alone = listed(await readTransactions(inPieces(file), TODAY));
  expect(alone.ok).toBe(true);
  for (const size of [1000, 1.2 * 1_048_576, file.length, 3 * file.length])
    expect(listed(await readTransactions(inPieces(file), TODAY, { size }))).toEqual(alone);
});
