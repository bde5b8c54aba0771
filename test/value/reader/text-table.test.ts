import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Spellings } from '../../../src/value/reader/rows/spellings.ts';
import { TextTable } from '../../../src/value/reader/rows/text-table.ts';
import { codesOf, hashOf } from '../../../src/value/reader/text/codes.ts';

const room = new Uint8Array(256);
const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom('', 'a', 'b', 'aa', '0', '00', 'é', '中', '😀', '\u0000', '\u0000\u0000'),
  fc.integer({ min: 0, max: 50 }).map(String),
  fc.integer({ min: 120, max: 140 }).map((length) => 'x'.repeat(length)),
  fc.constantFrom('y'.repeat(16_383), 'y'.repeat(16_384), 'y'.repeat(70_000)),
);

/** The places of texts that are looked up at once. */
function findAll(table: TextTable, looked: readonly string[]): number[] {
  const codes = codesOf(looked.join(''), new Uint8Array(0));
  const end: number[] = [];
  for (const { length } of looked) end.push((end.at(-1) ?? 0) + length);
  const from = end.map((at, place) => at - (looked[place]?.length ?? 0));
  const column = (of: readonly number[]) => Int32Array.from(of);
  const hash = column(looked.map((text) => hashOf(codesOf(text, room), 0, text.length)));
  const found = new Int32Array(looked.length);
  table.findAll({ codes, from: column(from), end: column(end), hash, count: looked.length }, found);
  return Array.from(found);
}

test('each text has one place, in the order of coming, and comes back as it was', () => {
  fc.assert(
    fc.property(fc.array(texts, { maxLength: 60 }), (added) => {
      const table = new TextTable();
      const known = new Map<string, number>();
      for (const [at, text] of added.entries()) {
        if (at % 3 === 0) expect(findAll(table, added)).toEqual(added.map((one) => table.find(one)));
        expect(table.find(text)).toBe(known.get(text) ?? -1);
        if (!known.has(text)) known.set(text, known.size);
        expect(table.placeOf(text)).toBe(known.get(text));
      }
      expect(table.size).toBe(known.size);
      for (const [text, place] of known) expect(table.textAt(place)).toBe(text);
      expect([table.textAt(-1), table.textAt(known.size)]).toEqual(['', '']);
    }),
    { numRuns: 300 },
  );
});

test('a hundred thousand texts are told apart, Latin ones first', () => {
  const table = new TextTable();
  const nth = (at: number) => (at < 50_000 ? `C${at}` : `Ж${at}`);
  const places = Array.from({ length: 100_000 }, (_, at) => at);
  expect(places.filter((at) => table.placeOf(nth(at)) !== at)).toEqual([]);
  expect(places.filter((at) => table.find(nth(at)) !== at)).toEqual([]);
  const some = places.filter((at) => at % 997 === 0);
  expect(some.map((at) => table.textAt(at))).toEqual(some.map(nth));
  expect(table.find('C50000')).toBe(-1);
});

test('ways of writing are joined with the one that is written as their identity, else with the first', () => {
  const spellings = new Spellings();
  const written = ['17850.0', ' a', 'A@B.c', '17850', 'a@b.C', 'a ', 'x'];
  expect(written.map((text) => spellings.placeOf(text))).toEqual([0, 1, 2, 3, 4, 5, 6]);
  expect([...spellings.identities()]).toEqual(['17850', 'a', 'a@b.c', '17850', 'a@b.c', 'a', 'x']);
  expect(Array.from(spellings.joined())).toEqual([3, 1, 2, 3, 2, 1, 6]);
});
