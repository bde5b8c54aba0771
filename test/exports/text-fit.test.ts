import { expect, test } from 'vitest';
import { cutBefore, cutToLines, type Face, linesOf, widthOf } from '../../src/exports/text-fit.ts';

const TITLE = 'Ce que dit la recherche de ce qui vient d’abord';
/** How wide it is in DejaVu Sans, its bold and DejaVu Serif, in hundredths of its size: by the faces' own tables. */
const WIDEST: Readonly<Record<Face, number>> = { body: 2362, bold: 2652, heading: 2394 };

test.each(Object.entries(WIDEST))(
  'a text is reckoned as wide as in the widest face it may be set in, %s',
  (face, hundredths) => {
    const width = widthOf(TITLE, 12, face as Face);
    const widest = (hundredths / 100) * (12 / 72);
    expect(width).toBeGreaterThanOrEqual(widest);
    expect(width).toBeLessThan(widest * 1.05);
  },
);

test('accents cost nothing, spaces that do not break are no wider than others', () => {
  expect(widthOf('été', 12)).toBe(widthOf('ete', 12));
  expect(widthOf('a\u00A0b', 12)).toBeCloseTo(widthOf('a b', 12), 1);
});

test('a text that is cut takes the lines it was cut to', () => {
  const cut = cutToLines(TITLE.repeat(20), 3, 4, 12);
  expect(cut.endsWith('…')).toBe(true);
  expect(linesOf(cut, 4, 12)).toBe(3);
});

test('what stays after a text that is cut stays whole, and nothing hangs before the ellipsis', () => {
  const room = { lines: 1, width: 3, points: 12 };
  expect(cutBefore('Short', ' (Ada)', room)).toBe('Short (Ada)');
  expect(cutBefore('Give staff the guide, the authority and the time', ' (Ada Byron)', room)).toBe(
    'Give staff the guide… (Ada Byron)',
  );
  expect(linesOf(cutBefore(TITLE, ' (Ada Byron)', room), room.width, room.points)).toBe(1);
});
