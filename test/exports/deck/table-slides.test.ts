import { expect, test } from 'vitest';
import { tableSlides } from '../../../src/exports/deck/table-slides.ts';
import type { Shape } from '../../../src/exports/pptx/shape.ts';
import { languageOf } from '../leaving.ts';

const slidesFor = (rows: number, most: number) =>
  tableSlides(
    {
      title: 'Rows',
      columns: [{ head: 'Name', bold: true }, { head: 'Said' }],
      rows: Array.from({ length: rows }, (_, at) => [`row ${at}`, 'said of it '.repeat(40)]),
      largest: 20,
      alt: 'A table',
      remark: 'In their order.',
    },
    languageOf('en'),
    most,
  );
const feet = (shapes: readonly Shape[]) =>
  shapes.flatMap((shape) =>
    shape.kind === 'text'
      ? [shape.paragraphs.flatMap(({ runs }) => runs.map(({ text }) => text)).join('')]
      : [],
  );
const rowsOn = (shapes: readonly Shape[]) =>
  shapes.reduce((sum, shape) => sum + (shape.kind === 'table' ? shape.table.rows.length - 1 : 0), 0);

test('the foot counts the rows that have no room beside what else stands there; the notes name each', () => {
  for (const rows of [5, 40]) {
    const slides = slidesFor(rows, 2);
    const shown = slides.reduce((sum, { shapes }) => sum + rowsOn(shapes), 0);
    const left = rows - shown;
    expect(left > 0).toBe(rows === 40);
    for (const { shapes, notes } of slides) {
      expect(feet(shapes)).toEqual([
        left > 0 ? `${left} more in the report. In their order.` : 'In their order.',
      ]);
      expect(notes).toHaveLength(rows);
    }
  }
});

test('slides of one table are told apart by their number; without rows there is none', () => {
  const titles = slidesFor(40, 3).map(({ shapes }) =>
    shapes.flatMap((shape) => (shape.kind === 'filled' ? shape.paragraphs : [])).flatMap(({ runs }) => runs),
  );
  expect(titles.map(([run]) => run?.text)).toEqual(['Rows (1/3)', 'Rows (2/3)', 'Rows (3/3)']);
  expect(slidesFor(0, 3)).toEqual([]);
});
