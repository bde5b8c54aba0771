import { expect, test } from 'vitest';
import { axisBranches } from '../../../src/components/pictures/axes.ts';
import {
  concentrationCurve,
  INVENTED_MARGINS,
  marginShareOf,
  READ_AT,
} from '../../../src/components/pictures/concentration.ts';
import { ladderColumns, linesFor } from '../../../src/components/pictures/ladder.ts';
import { arrowBetween, loopBoxes } from '../../../src/components/pictures/loop.ts';
import { placeIn, uShape } from '../../../src/components/pictures/plane.ts';
import { arrowHead, polyline } from '../../../src/components/pictures/points.ts';
import { textLines, textWidth } from '../../../src/components/pictures/text-lines.ts';
import { PRACTICE_IDS } from '../../../src/domain/model/model.ts';
import { LOCALES } from '../../../src/i18n/locale.ts';
import { messagesOf } from '../../../src/i18n/messages.ts';

test('the first two levels are one line each, the others add up', () => {
  expect(([0, 1, 2, 3, 4] as const).map(linesFor)).toEqual([[0], [1], [2], [2, 3], [2, 3, 4]]);
});

test('the columns of the ladder stand on one ground, within their width', () => {
  const columns = ladderColumns({ left: 0, ground: 100, column: 58, gap: 7.5, block: 20 });
  for (const { blocks } of columns) {
    const [lowest] = blocks;
    expect((lowest?.y ?? 0) + (lowest?.height ?? 0)).toBe(100);
  }
  expect(columns.map(({ blocks }) => blocks.at(-1)?.y)).toEqual([80, 80, 80, 60, 40]);
  expect(Math.max(...columns.flatMap(({ blocks }) => blocks.map(({ x, width }) => x + width)))).toBe(320);
});

test('a loop runs clockwise and comes back', () => {
  const boxes = loopBoxes(6, { width: 320, box: { width: 140, height: 60 }, gap: 20 });
  expect(boxes.map(({ x, y }) => [x, y])).toEqual([
    [0, 0],
    [180, 0],
    [180, 80],
    [180, 160],
    [0, 160],
    [0, 80],
  ]);
  const [first, second, third, fourth, fifth, sixth] = boxes;
  if (!first || !second || !third || !fourth || !fifth || !sixth) throw new Error('six stations');
  expect(arrowBetween(first, second)).toEqual({ from: { x: 140, y: 30 }, to: { x: 180, y: 30 } });
  expect(arrowBetween(second, third)).toEqual({ from: { x: 250, y: 60 }, to: { x: 250, y: 80 } });
  expect(arrowBetween(fourth, fifth)).toEqual({ from: { x: 180, y: 190 }, to: { x: 140, y: 190 } });
  expect(arrowBetween(sixth, first)).toEqual({ from: { x: 70, y: 80 }, to: { x: 70, y: 60 } });
});

test('the share that is read is computed from the invented margins', () => {
  const whole = INVENTED_MARGINS.reduce((sum, one) => sum + one, 0);
  expect(whole).toBe(1000);
  // Four of twenty: 210, 150, 110 and 90 of 1,000.
  expect(marginShareOf(INVENTED_MARGINS, READ_AT)).toBeCloseTo(0.56);
  expect(marginShareOf([1, 1, 1, 1], 0.5)).toBe(0.5);
  expect(marginShareOf([3, 1], 0.25)).toBeCloseTo(0.375);
});

test('a curve of concentration rises from nothing to all, ever more slowly', () => {
  const curve = concentrationCurve([1, 5, 2]);
  expect(curve).toEqual([
    { x: 0, y: 0 },
    { x: 1 / 3, y: 5 / 8 },
    { x: 2 / 3, y: 7 / 8 },
    { x: 1, y: 1 },
  ]);
});

test('a U is lowest where it is said to be and high at both ends', () => {
  const curve = uShape({ x: 0.5, y: 0.3 });
  const lowest = Math.min(...curve.map(({ y }) => y));
  expect(curve.find(({ y }) => y === lowest)?.x).toBe(0.5);
  expect(curve[0]?.y).toBeCloseTo(0.95);
  expect(curve.at(-1)?.y).toBeCloseTo(0.95);
});

test('shares are put in a frame upwards', () => {
  const place = placeIn({ x: 10, y: 20, width: 100, height: 50 });
  expect([place({ x: 0, y: 0 }), place({ x: 1, y: 1 })]).toEqual([
    { x: 10, y: 70 },
    { x: 110, y: 20 },
  ]);
});

test('an arrow points where it goes', () => {
  const [tip, ...back] = arrowHead({ x: 0, y: 0 }, { x: 10, y: 0 }, 5);
  expect(tip).toEqual({ x: 10, y: 0 });
  expect(back.map(({ x }) => x)).toEqual([5, 5]);
  expect(polyline([{ x: 0.04, y: 1.25 }])).toBe('0,1.3');
});

test('lines are broken between words and keep within their width', () => {
  const lines = textLines('someone who can decide answers the customer', 100, 13);
  expect(lines.join(' ')).toBe('someone who can decide answers the customer');
  expect(lines.length).toBeGreaterThan(1);
  for (const line of lines) expect(textWidth(line, 13)).toBeLessThanOrEqual(100);
  expect(textLines('incomprehensibility', 10, 13)).toEqual(['incomprehensibility']);
  expect(textLines('Offer self-service, never force it', 182, 13)).toEqual([
    'Offer self-service,',
    'never force it',
  ]);
});

test.each(LOCALES)('the axes in %s hold every practice, none wider than its place', (locale) => {
  const { common } = messagesOf(locale);
  const place = { width: 200, indent: 18, size: 13, headSize: 15 };
  const branches = axisBranches(
    (axis) => common.axis[axis].name,
    (practice) => practice,
    place,
  );
  expect(branches.flatMap(({ rows }) => rows.map(({ lines }) => lines.join(' ')))).toEqual([...PRACTICE_IDS]);
  for (const { rows, height } of branches) expect(rows.at(-1)?.y).toBeLessThan(height);
});

test.each(LOCALES)('the words of the loop in %s fit their boxes', (locale) => {
  const { stations } = messagesOf(locale).pictures.loop;
  for (const [at, station] of stations.entries())
    expect(textLines(`${at + 1}. ${station}`, 122, 13).length).toBeLessThanOrEqual(3);
});
