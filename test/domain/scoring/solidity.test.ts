import { describe, expect, it } from 'vitest';
import type { Proof } from '../../../src/domain/model/answer.ts';
import type { Assessment } from '../../../src/domain/model/assessment.ts';
import { oldestProofMonth } from '../../../src/domain/scoring/oldest-proof.ts';
import { scoreAssessment } from '../../../src/domain/scoring/report.ts';
import type { SolidityWord } from '../../../src/domain/scoring/solidity-words.ts';
import { assessmentFrom } from '../sample.ts';

const solidityOf = (assessment: Assessment, agreement: SolidityWord | null = null) =>
  scoreAssessment(assessment, agreement).solidity;
const withProof = (codes: string, proof: Proof) => assessmentFrom(codes, { 'channel-choice': { proof } });

describe('how solid a report is', () => {
  it('covers well from nine practices in ten, fairly from six', () => {
    expect(solidityOf(assessmentFrom('22222 222222 22222D')).coverage).toBe('good');
    expect(solidityOf(assessmentFrom('22222 222222 2222DD')).coverage).toBe('fair');
    expect(solidityOf(assessmentFrom('222NN 222DDN 222DDN')).coverage).toBe('fair');
    expect(solidityOf(assessmentFrom('22222 22222_ ______')).coverage).toBe('low');
    expect(solidityOf(assessmentFrom('N'.repeat(17))).coverage).toBe('low');
  });

  it('judges the proof of high levels only, and says nothing where there is none', () => {
    expect(solidityOf(withProof('3333_', { kind: 'indicator' })).proof).toBe('low');
    expect(solidityOf(withProof('33___', { kind: 'indicator' })).proof).toBe('fair');
    expect(solidityOf(withProof('32___', { kind: 'customer' })).proof).toBe('good');
    expect(solidityOf(assessmentFrom('22222')).proof).toBeNull();
  });

  it('counts months, not days, from the oldest dated proof to the date of the assessment', () => {
    const freshness = (date: string) =>
      solidityOf(withProof('3'.repeat(17), { kind: 'indicator', date })).freshness;
    expect(freshness('2025-11-01')).toBe('good');
    expect(freshness('2025-10-31')).toBe('fair');
    expect(freshness('2024-11')).toBe('fair');
    expect(freshness('2024-10')).toBe('low');
    expect(freshness('2027-01')).toBe('good');
    expect(solidityOf(withProof('3', { kind: 'indicator' })).freshness).toBeNull();
  });

  it('takes the oldest month of proofs that count, or the one that travelled with a link', () => {
    const assessment = assessmentFrom('33N', {
      'channel-choice': { proof: { kind: 'indicator', date: '2026-03-15' } },
      'time-choice': { proof: { kind: 'none', date: '2020-01' } },
      'self-service': { proof: { kind: 'customer', date: '2019-01' } },
    });
    expect(oldestProofMonth(assessment)).toBe('2026-03');
    expect(oldestProofMonth({ ...assessment, oldestProof: '2025-01' })).toBe('2025-01');
    expect(oldestProofMonth(assessmentFrom('33'))).toBeUndefined();
  });

  it('is only as solid as its weakest fact', () => {
    const proven = withProof('3'.repeat(1) + '2'.repeat(16), { kind: 'customer', date: '2026-09' });
    expect(solidityOf(proven, 'good')).toEqual({
      overall: 'good',
      coverage: 'good',
      proof: 'good',
      agreement: 'good',
      freshness: 'good',
    });
    expect(solidityOf(proven, 'low').overall).toBe('low');
  });

  it('is at most fair with one voice, and low when that voice proves nothing', () => {
    expect(solidityOf(withProof('2'.repeat(17), { kind: 'indicator' })).overall).toBe('fair');
    expect(solidityOf(withProof('2'.repeat(17), { kind: 'none' })).overall).toBe('low');
    expect(solidityOf(assessmentFrom('2'.repeat(17)), 'good').overall).toBe('good');
  });
});
