import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Assessment } from '../../../src/domain/model/assessment.ts';
import { PRACTICE_IDS } from '../../../src/domain/model/model.ts';
import { scoreAssessment } from '../../../src/domain/scoring/report.ts';
import { scoredText } from '../../../src/domain/scoring/scored.ts';
import { anyAssessment } from '../arbitrary.ts';
import { assessmentFrom } from '../sample.ts';

const first = (code: string, more = {}) => assessmentFrom(code, { [PRACTICE_IDS[0]]: more });
const assessment = first('2');

it('decisions, measures and what customers are worth leave a report as it was scored', () => {
  const more = { decisions: [{ action: 'Ask' }], measures: [{ name: 'NPS', value: '4' }], customerValue: {} };
  expect(scoredText({ ...assessment, ...more })).toBe(scoredText(assessment));
});

it('every part that is scored makes it another', () => {
  const others: Partial<Assessment>[] = [
    first('3'),
    first('N'),
    first('2', { importance: 3 }),
    first('2', { target: 4 }),
    first('2', { proof: { kind: 'indicator', date: '2026-01' } }),
    { scope: 'Other' },
    { date: '2020-01-01' },
    { model: 2 },
    { oldestProof: '2019-02' },
  ];
  for (const other of others)
    expect(scoredText({ ...assessment, ...other })).not.toBe(scoredText(assessment));
});

it('two assessments of one text have one score', () => {
  fc.assert(
    fc.property(anyAssessment, (one) => {
      const { decisions, measures, customerValue, organisation, sector, ...scored } = one;
      expect(scoredText(scored)).toBe(scoredText(one));
      expect(scoreAssessment(scored)).toEqual(scoreAssessment(one));
    }),
  );
});
