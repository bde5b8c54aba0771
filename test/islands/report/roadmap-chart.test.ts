import { expect, test } from 'vitest';
import { roadmapOf } from '../../../src/domain/scoring/roadmap.ts';
import { arrowsOf, barsOf, ROADMAP } from '../../../src/islands/report/roadmap-chart.ts';
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
