import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tableWidths } from '../../../src/exports/docx/table-widths.ts';
import { longestWord } from '../../../src/exports/text-fit.ts';

const WIDTH = 6.7;
const cell = (text: string) => [{ text }];

test('a narrow column keeps its words whole while the others have room', () => {
  const head = ['Practice', 'Level', 'Absent', 'Confirmed'];
  const widths = tableWidths({ shares: [6, 4, 0.5, 0.5], head, rows: [head.map(cell)] }, WIDTH);
  head.forEach((word, at) => {
    expect(widths[at]).toBeGreaterThan(longestWord(word, 9, 'bold'));
  });
  expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(WIDTH, 6);
});

test('a table whose words fit stays as its shares say', () => {
  const widths = tableWidths({ shares: [1, 3], head: ['a', 'b'], rows: [['c', 'd'].map(cell)] }, 4);
  expect(widths).toEqual([1, 3]);
});

test('whatever stands in it, a table is as wide as its page', () => {
  const text = fc.oneof(fc.string({ maxLength: 60 }), fc.constant('W'.repeat(300)));
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 7 }), (texts) => {
      const widths = tableWidths({ shares: texts.map(() => 1), head: texts, rows: [] }, WIDTH);
      expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(WIDTH, 6);
      for (const width of widths) expect(width).toBeGreaterThan(0);
    }),
  );
});
