import { describe, expect, test } from 'vitest';
import { roadmapOf } from '../../../src/domain/scoring/roadmap.ts';
import { bandsOf, barsOf, lanesOf, type RoadmapBar } from '../../../src/islands/report/roadmap-chart.ts';
import { assessmentFrom } from '../../domain/sample.ts';

const assessment = {
  ...assessmentFrom('1'.repeat(17)),
  decisions: [
    { step: { practice: 'guidance', level: 2 }, due: '2027-01-31' },
    { step: { practice: 'guidance', level: 3 }, due: '2027-06-30' },
    { action: 'Someday' },
  ],
} as const;
const { bars, last } = barsOf(roadmapOf(assessment).items, assessment.date);

test('a roadmap is drawn from the day of the assessment to its last date; what has no date is not', () => {
  expect(last).toBe('2027-06-30');
  expect(bars).toHaveLength(2);
  expect(bars.at(-1)?.to).toBe(100);
  for (const { from, to } of bars) {
    expect(from).toBeGreaterThanOrEqual(0);
    expect(to).toBeGreaterThanOrEqual(from);
  }
});

const ends = (dues: readonly string[], date = '2026-11-21') => {
  const decisions = dues.map((due) => ({ action: 'Name a pilot', due }));
  const drawn = barsOf(roadmapOf({ ...assessment, date, decisions }).items, date);
  return { ...drawn, before: drawn.bars.map(({ isBefore }) => isBefore) };
};

test('decisions that were all due before the day of the assessment stand at its edge, and the way runs on from there', () => {
  const { bars: overdue, last: end, before } = ends(['2026-06-30', '2026-11-20']);
  expect(end).toBe('2027-02-20');
  expect(overdue.map(({ from, to }) => [from, to])).toEqual([
    [0, 0],
    [0, 0],
  ]);
  expect(before).toEqual([true, true]);
  expect(bandsOf('2026-11-21', end).map(({ horizon }) => horizon)).toEqual(['now']);
  // Of a month it is told by the month.
  expect(ends(['2026-11-15', '2026-10'], '2026-11').before).toEqual([false, true]);
});

test('a month ends the way on its last day, beside days of the same month', () => {
  expect(ends(['2027-01', '2027-01-15']).last).toBe('2027-01');
});

describe('lanes beside the rows', () => {
  const barOf = (place: number, standsOn: readonly number[]) =>
    ({ item: { place, standsOn }, from: 0, to: 1 }) as unknown as RoadmapBar;

  test('lead from what comes before to what stands on it', () => {
    expect(lanesOf(bars)).toEqual([['leaves'], ['ends']]);
    expect(lanesOf([barOf(0, []), barOf(1, [])])).toEqual([[], []]);
  });

  test('branch to all that stand on one, pass what does not, and share a place only below one another', () => {
    const rows = [barOf(3, []), barOf(0, [3]), barOf(7, []), barOf(1, [3, 0]), barOf(2, []), barOf(4, [2])];
    expect(lanesOf(rows)).toEqual([
      ['leaves', undefined],
      ['branches', 'leaves'],
      ['passes', 'passes'],
      ['ends', 'ends'],
      ['leaves', undefined],
      ['ends', undefined],
    ]);
  });
});

test('the three horizons stand side by side, each decision in its own', () => {
  const items = roadmapOf(assessment).items;
  const bands = bandsOf(assessment.date, last);
  expect(bands.map(({ horizon }) => horizon)).toEqual(['now', 'next', 'later']);
  expect(bands[0]?.from).toBe(0);
  expect(bands.at(-1)?.to).toBe(100);
  expect(bands.slice(1).map(({ from }) => from)).toEqual(bands.slice(0, -1).map(({ to }) => to));
  for (const { item, to } of bars) {
    const band = bands.find(({ horizon }) => horizon === item.horizon);
    expect(to).toBeGreaterThan(band?.from ?? 100);
    expect(to).toBeLessThanOrEqual(band?.to ?? 0);
  }
  expect(items.filter(({ horizon }) => horizon === null)).toHaveLength(1);
});

test('a horizon that no date reaches is not drawn', () => {
  expect(bandsOf('2026-11-21', '2026-12-31').map(({ horizon }) => horizon)).toEqual(['now']);
  expect(bandsOf('2026-11', '2027-04').map(({ horizon }) => horizon)).toEqual(['now', 'next']);
});
