import fc from 'fast-check';
import { expect, test } from 'vitest';
import { piecesOf } from '../../src/share/text-pieces.ts';

test('pieces joined are the text', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 40 })), fc.nat(4_000), (words, times) => {
      const text = `${words.join(' ')}\n`.repeat(times % 500);
      expect([...piecesOf(text)].join('')).toBe(text);
    }),
    { numRuns: 50 },
  );
});

test('a word is never cut, and no piece is long', () => {
  const text = `${'v1.abcdefghij-klmnopqrst_uvwxyz'.repeat(30)} `.repeat(300);
  const pieces = [...piecesOf(text)];
  expect(pieces.length).toBeGreaterThan(10);
  expect(pieces.every((piece) => piece.length < 20_000)).toBe(true);
  expect(pieces.slice(1).every((piece) => /^\s/.test(piece))).toBe(true);
});

test('a link broken over lines is never cut', () => {
  const link = `https://cap17.example/r#v1.${'abcdefghij-klmno_pqrst\n> '.repeat(40)}uvwxyz`;
  const pieces = [...piecesOf(`Hello,\n\nhere is mine: ${link}\n\nRegards, Ann.\n`.repeat(100))];
  expect(pieces.length).toBeGreaterThan(3);
  for (const piece of pieces) expect(piece.split('#v1.').length).toBe(piece.split('uvwxyz').length);
});

test('a text without a space is cut all the same', () => {
  const pieces = [...piecesOf('x'.repeat(1_000_000))];
  expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThanOrEqual(64_000);
  expect(pieces.join('')).toHaveLength(1_000_000);
});
