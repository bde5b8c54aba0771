import { expect, test } from 'vitest';
import { roadmapOf } from '../../../src/domain/scoring/roadmap.ts';
import { arrowsOf, bandsOf, barsOf, ROADMAP } from '../../../src/islands/report/roadmap-chart.ts';
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
  expect(bars.at(-1)?.to).toBe(ROADMAP.right);
  for (const { from, to } of bars) {
    expect(from).toBeGreaterThanOrEqual(ROADMAP.left);
    expect(to).toBeGreaterThanOrEqual(from);
  }
});

test('an arrow leads from what comes before to what stands on it', () => {
  expect(arrowsOf(bars).map(({ key }) => key)).toEqual(['0 1']);
});

test('the three horizons stand side by side, each decision in its own', () => {
  const items = roadmapOf(assessment).items;
  const bands = bandsOf(assessment.date, last);
  expect(bands.map(({ horizon }) => horizon)).toEqual(['now', 'next', 'later']);
  expect(bands[0]?.from).toBe(ROADMAP.left);
  expect(bands.at(-1)?.to).toBe(ROADMAP.right);
  expect(bands.slice(1).map(({ from }) => from)).toEqual(bands.slice(0, -1).map(({ to }) => to));
  for (const { item, to } of bars) {
    const band = bands.find(({ horizon }) => horizon === item.horizon);
    expect(to).toBeGreaterThan(band?.from ?? ROADMAP.right);
    expect(to).toBeLessThanOrEqual(band?.to ?? 0);
  }
  expect(items.filter(({ horizon }) => horizon === null)).toHaveLength(1);
});

test('a horizon that no date reaches is not drawn', () => {
  expect(bandsOf('2026-11-21', '2026-12-31').map(({ horizon }) => horizon)).toEqual(['now']);
  expect(bandsOf('2026-11', '2027-04').map(({ horizon }) => horizon)).toEqual(['now', 'next']);
});
