import fc from 'fast-check';
import { expect, test } from 'vitest';
import { columnWidths } from '../../../src/exports/deck/column-widths.ts';
import { fittingTables } from '../../../src/exports/deck/fitting-table.ts';

const PLACE = { x: 0, y: 0, w: 12, h: 4 };
const wanted = (rows: readonly (readonly string[])[]) => ({
  place: PLACE,
  columns: [{ head: 'One' }, { head: 'Two', bold: true }],
  rows,
  sizes: [20, 16, 12, 11],
  alt: 'A table',
});

test('columns take their place between them; a short one keeps its line whole', () => {
  const need = fc.record({
    word: fc.double({ min: 0.1, max: 3, noNaN: true }),
    more: fc.double({ min: 0, max: 40, noNaN: true }),
  });
  fc.assert(
    fc.property(fc.array(need, { minLength: 1, maxLength: 7 }), (all) => {
      const needs = all.map(({ word, more }) => ({ word, line: word + more }));
      const widths = columnWidths(needs, 12);
      expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(12, 6);
      needs.forEach(({ line }, at) => {
        if (line <= 12 / needs.length) expect(widths[at]).toBeGreaterThanOrEqual(line - 1e-9);
        expect(widths[at]).toBeGreaterThan(0);
      });
    }),
  );
});

test('one row stands as a list, the name first', () => {
  const { shapes, left } = fittingTables(wanted([['a', 'b']]), 1);
  const texts = shapes[0]?.table.rows.map(({ cells }) =>
    cells.map(({ paragraphs }) => paragraphs.flatMap(({ runs }) => runs.map(({ text }) => text)).join()),
  );
  expect(texts).toEqual([
    ['Two', 'b'],
    ['One', 'a'],
  ]);
  expect(left).toBe(0);
});

test('rows that would be small go on to another slide where there may be one, and none is lost', () => {
  const rows = Array.from({ length: 14 }, (_, at) => [`row ${at}`, 'said of it '.repeat(12)]);
  const sizeOf = (most: number) =>
    fittingTables(wanted(rows), most).shapes[0]?.table.rows[1]?.cells[0]?.paragraphs[0]?.runs[0]?.size ?? 0;
  expect(fittingTables(wanted(rows), 1).shapes).toHaveLength(1);
  expect(sizeOf(3)).toBeGreaterThanOrEqual(12);
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 1, max: 4 }), (count, most) => {
      const { shapes, left } = fittingTables(
        wanted(Array.from({ length: count }, () => rows[0] ?? [])),
        most,
      );
      const shown = shapes.reduce((sum, { table }) => sum + table.rows.length - 1, 0);
      expect(shapes.length).toBeLessThanOrEqual(most);
      expect((count === 1 ? 1 : shown) + left).toBe(count);
      for (const { place } of shapes) expect(place.h).toBeLessThanOrEqual(PLACE.h + 0.001);
    }),
  );
});
