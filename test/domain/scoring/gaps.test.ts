import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../../src/domain/model/assessment.ts';
import { EFFORTS, PRACTICE_IDS, type PracticeId, practiceOf } from '../../../src/domain/model/model.ts';
import { ratedPractices } from '../../../src/domain/scoring/axis-answers.ts';
import { bandOf, findStrengths, rankGaps, unmetPrerequisites } from '../../../src/domain/scoring/gaps.ts';
import { anyAssessment } from '../arbitrary.ts';
import { answersFrom, assessmentFrom } from '../sample.ts';

const ratedOf = (assessment: Assessment) => ratedPractices(assessment);
const gapOf = (assessment: Assessment, id: PracticeId) =>
  rankGaps(ratedOf(assessment)).find(({ practice }) => practice === id);

describe('a gap', () => {
  it('runs from the declared level to the target; what matters most comes first, within it the widest gap', () => {
    const assessment = assessmentFrom('01___', {
      'channel-choice': { importance: 3 },
      'time-choice': { importance: 1, target: 4 },
    });
    expect(gapOf(assessment, 'channel-choice')).toEqual({
      practice: 'channel-choice',
      level: 0,
      target: 3,
      gap: 3,
      toProve: false,
      importance: 3,
      priority: 11,
      band: 'high',
    });
    expect(gapOf(assessment, 'time-choice')).toMatchObject({ gap: 3, priority: 3, band: 'low' });
  });

  it('is never negative, but a level without its proof leaves something to do', () => {
    expect(gapOf(assessmentFrom('3'), 'channel-choice')).toMatchObject({
      gap: 0,
      toProve: true,
      priority: 5,
    });
    const indicator = { 'channel-choice': { importance: 3 as const, proof: { kind: 'indicator' as const } } };
    expect(gapOf(assessmentFrom('4', indicator), 'channel-choice')).toMatchObject({
      toProve: true,
      priority: 9,
    });
    expect(gapOf(assessmentFrom('3', indicator), 'channel-choice')).toMatchObject({
      toProve: false,
      priority: 0,
    });
  });

  it('falls into a band', () => {
    expect([0, 1, 4, 5, 8, 9, 12].map(bandOf)).toEqual([
      'none',
      'low',
      'low',
      'medium',
      'medium',
      'high',
      'high',
    ]);
  });
});

describe('the order of gaps', () => {
  /** Moved prerequisites apart: they follow a rule of their own. */
  const isPlain = ({ practice }: { practice: PracticeId }) =>
    practice !== 'first-contact-resolution' && practice !== 'easy-feedback';

  it('is priority, then the effort of the next step, then the lower level, then the model', () => {
    fc.assert(
      fc.property(anyAssessment, (assessment) => {
        const gaps = rankGaps(ratedOf(assessment));
        expect(gaps).toHaveLength(ratedOf(assessment).length);
        const keys = gaps.filter(isPlain).map(({ practice, level, gap, toProve, priority }) => {
          const effort = EFFORTS.indexOf(practiceOf(practice).steps[level as 0 | 1 | 2 | 3]?.effort);
          const next = toProve && gap === 0 ? 0 : level === 4 ? 9 : effort;
          return [12 - priority, next, level, PRACTICE_IDS.indexOf(practice)];
        });
        const text = keys.map((key) => key.map((part) => String(part).padStart(2, '0')).join(' '));
        expect(text).toEqual([...text].sort());
      }),
    );
  });

  it('puts a confirmed practice behind the others that have nothing to do', () => {
    const proof = { kind: 'customer' as const };
    const gaps = rankGaps(
      ratedOf(assessmentFrom('43322', { 'channel-choice': { proof }, 'time-choice': { proof } })),
    );
    expect(gaps[0]?.practice).toBe('self-service');
    expect(gaps.at(-1)?.practice).toBe('channel-choice');
  });

  it('moves an unmet prerequisite just before the first practice that needs it', () => {
    const codes = '22222 221222 212200';
    const order = rankGaps(
      ratedOf(assessmentFrom(codes, { 'positive-surprise': { importance: 3, target: 4 } })),
    ).map(({ practice }) => practice);
    expect(order.slice(0, 2)).toEqual(['first-contact-resolution', 'positive-surprise']);
  });

  it('moves it before the first of several, and only when it has a priority', () => {
    const more = {
      'closed-loop': { importance: 3 as const },
      'listening-by-value': { importance: 3 as const },
    };
    const order = (target: 1 | 2) =>
      rankGaps(
        ratedOf(
          assessmentFrom('22222 222222 221200', { ...more, 'easy-feedback': { importance: 1, target } }),
        ),
      ).map(({ practice }) => practice);
    expect(order(2)[0]).toBe('easy-feedback');
    expect(order(1).slice(0, 2)).not.toContain('easy-feedback');
  });

  it('leaves a met prerequisite, or one that stands before already, where it is', () => {
    const surprise = { 'positive-surprise': { importance: 3 as const, target: 4 as const } };
    const more = { ...surprise, 'first-contact-resolution': { target: 3 as const } };
    const order = rankGaps(ratedOf(assessmentFrom('22222 222222 212222', more))).map((gap) => gap.practice);
    expect(order[0]).toBe('positive-surprise');
  });

  it('does not depend on the order of the answers', () => {
    fc.assert(
      fc.property(anyAssessment, (assessment) => {
        const reversed = Object.fromEntries(Object.entries(assessment.answers).reverse());
        expect(rankGaps(ratedOf({ ...assessment, answers: reversed }))).toEqual(
          rankGaps(ratedOf(assessment)),
        );
      }),
    );
  });
});

describe('beside the gaps', () => {
  it('an unmet prerequisite is a warning only where both practices are rated', () => {
    const unmet = (codes: string) =>
      unmetPrerequisites({ model: 1, answers: answersFrom(codes) }).map(({ practice }) => practice);
    expect(unmet('22222 221222 222222')).toEqual(['positive-surprise']);
    expect(unmet('22222 222222 22122N')).toEqual(['listening-by-value']);
    expect(unmet('22222 22D222 22_222')).toEqual([]);
  });

  it('a strength is carried by its proof at level 3 or more and reaches its target', () => {
    const proof = { kind: 'indicator' as const };
    const strengths = findStrengths(
      assessmentFrom('33443', {
        'channel-choice': { proof },
        'self-service': { proof, target: 3 },
        'place-choice': { proof, target: 4 },
        'privacy-choice': { proof: { kind: 'customer' }, target: 4 },
      }),
    );
    expect(strengths).toEqual(['channel-choice', 'self-service']);
  });
});
