import { describe, expect, it } from 'vitest';
import { compareAssessments } from '../../../src/domain/scoring/comparison.ts';
import { assessmentFrom } from '../sample.ts';

const before = assessmentFrom('11111 2222DN 222222', {
  guidance: { proof: { kind: 'indicator' } },
  'closed-loop': { proof: { kind: 'indicator' } },
});
const after = assessmentFrom('31111 1222DD 222222', { 'closed-loop': { proof: { kind: 'customer' } } });

describe('two assessments', () => {
  const comparison = compareAssessments(before, after);
  const changeOf = (id: string) => comparison.practices.find(({ practice }) => practice === id);

  it('compare the declared level only where both are rated', () => {
    expect(changeOf('channel-choice')).toMatchObject({ before: 1, after: 3, change: 2, proof: null });
    expect(changeOf('customer-education')).toMatchObject({ before: 'dont-know', change: null });
    expect(changeOf('partner-journeys')).toEqual({
      practice: 'partner-journeys',
      before: 'not-applicable',
      after: 'dont-know',
      change: null,
      proof: null,
    });
  });

  it('tell the proof gained and the proof lost', () => {
    expect(changeOf('guidance')).toMatchObject({ change: -1, proof: 'lost' });
    expect(changeOf('closed-loop')).toMatchObject({ change: 0, proof: 'gained' });
  });

  it('tell what moved on each axis, and by which practices', () => {
    expect(comparison.axes).toEqual([
      {
        axis: 'interaction',
        counts: { applicable: 0, rated: 0, inPlace: 1, proven: 0, unknown: 0 },
        stage: 0,
        index: 10,
        practices: ['channel-choice'],
      },
      {
        axis: 'process',
        counts: { applicable: 1, rated: 0, inPlace: -1, proven: -1, unknown: 1 },
        stage: 0,
        index: -6,
        practices: ['guidance', 'partner-journeys'],
      },
      {
        axis: 'relation',
        counts: { applicable: 0, rated: 0, inPlace: 0, proven: 0, unknown: 0 },
        stage: 0,
        index: 0,
        practices: ['closed-loop'],
      },
    ]);
  });

  it('have no change of index or stage where one of them is not scored', () => {
    const { axes, whole } = compareAssessments(before, assessmentFrom('11___ 222222 222222'));
    expect(axes[0]).toMatchObject({ stage: null, index: null });
    expect(whole).toMatchObject({ stage: null, index: null, counts: { rated: -1 } });
  });

  it('say when they were made with different models', () => {
    expect(comparison.isSameModel).toBe(true);
    expect(compareAssessments(before, { ...after, model: 2 }).isSameModel).toBe(false);
  });

  it('show nothing moved between an assessment and itself', () => {
    const same = compareAssessments(after, after);
    expect(same.practices.every(({ change, proof }) => (change ?? 0) === 0 && proof === null)).toBe(true);
    expect(same.whole).toMatchObject({ stage: 0, index: 0 });
  });
});
