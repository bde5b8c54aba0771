import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FileRefusal } from '../../../src/value/reader/problem.ts';
import type { Separators } from '../../../src/value/reader/text/quoted-field.ts';
import { RowSplitter } from '../../../src/value/reader/text/row-splitter.ts';

/** All rows of a text that comes in pieces of a size. */
function split(text: string, separators: Separators, piece = text.length || 1): string[][] {
  const splitter = new RowSplitter(separators);
  const rows: string[][] = [];
  for (let at = 0; at < text.length; at += piece) splitter.split(rows, text.slice(at, at + piece), false);
  splitter.split(rows, '', true);
  return rows;
}

const COMMAS: Separators = { delimiter: ',', newline: '\n' };
/** A delimiter, the sign that ends rows, and all that is written there. */
const WAYS = [
  [COMMAS, '\n'],
  [COMMAS, '\r\n'],
  [{ delimiter: ';', newline: '\r' }, '\r'],
  [{ delimiter: '\t', newline: '\n' }, '\r\n'],
  [{ delimiter: '|', newline: '\n' }, '\n'],
] as const;

const letters = fc.constantFrom('a', 'é', '"', '""', ',', ';', '\t', '|', '\n', '\r\n', ' ', '1', '😀');
const cells = fc.array(letters, { maxLength: 6 }).map((signs) => signs.join(''));
const tables = fc.array(fc.array(cells, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 8 });

function written(rows: readonly (readonly string[])[], delimiter: string, end: string, isAllQuoted: boolean) {
  const cell = (text: string) =>
    isAllQuoted || /["\r\n,;\t|]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  return rows.map((row) => row.map(cell).join(delimiter) + end).join('');
}

test('whatever a table holds, it comes back as it was written, however its text comes in pieces', () => {
  fc.assert(
    fc.property(
      tables,
      fc.constantFrom(...WAYS),
      fc.boolean(),
      fc.boolean(),
      fc.integer({ min: 1, max: 30 }),
      (table, [separators, end], isAllQuoted, endsInLine, piece) => {
        // A line of one empty cell at the very end cannot be told from the end.
        const rows = [...table, ['x', '']];
        const text = written(rows, separators.delimiter, end, isAllQuoted);
        const whole = endsInLine ? text : text.slice(0, -end.length);
        expect(split(whole, separators)).toEqual(rows);
        expect(split(whole, separators, piece)).toEqual(rows);
      },
    ),
    { numRuns: 1000 },
  );
});

test('any text gives the same rows, or the same refusal, however it comes in pieces', () => {
  const outcome = (text: string, piece?: number) => {
    try {
      return split(text, COMMAS, piece);
    } catch (error) {
      if (error instanceof FileRefusal) return error.problem;
      throw error;
    }
  };
  fc.assert(
    fc.property(fc.array(letters, { maxLength: 60 }), fc.integer({ min: 1, max: 20 }), (signs, piece) => {
      const text = signs.join('');
      expect(outcome(text, piece)).toEqual(outcome(text));
    }),
    { numRuns: 1000 },
  );
});

test.each([
  ['a quote in the middle of a field', 'a"b,c\n', [['a"b', 'c']]],
  ['single quotes in a field of one line', '"a "b" c",d\n', [['a "b" c', 'd']]],
  ['blanks behind the closing quote', '"a" ,"b"\t\r\n"c"  ', [['a', 'b'], ['c']]],
  ['doubled quotes alone', '"","""",""""""\n', [['', '"', '""']]],
  ['blank lines', '\n\na\n\n', [[''], [''], ['a'], ['']]],
  ['no end of line', 'a,b,', [['a', 'b', '']]],
  ['nothing', '', []],
])('%s', (_, text, rows) => {
  expect(split(text, COMMAS)).toEqual(rows);
  expect(split(text, COMMAS, 1)).toEqual(rows);
});
