import fc from 'fast-check';
import { expect, test } from 'vitest';
import { carryOver } from '../../../src/domain/model/carry-over.ts';
import { comparabilityOf } from '../../../src/domain/model/comparability.ts';
import { MODEL_VERSION, practicesIn } from '../../../src/domain/model/model.ts';
import { anyAssessment } from '../arbitrary.ts';
import { assessmentFrom } from '../sample.ts';

test('answers to what asks the same stay, those to what asks something else are asked again', () => {
  const before = assessmentFrom('22222 222222 222222', {
    'privacy-choice': { importance: 3, target: 4, note: 'Ask legal', proof: { kind: 'indicator' } },
    guidance: { proof: { kind: 'indicator' } },
    'channel-choice': { proof: { kind: 'customer' }, note: 'Kept' },
  });
  const { assessment, askedAgain } = carryOver(before);
  expect(assessment.model).toBe(MODEL_VERSION);
  expect(assessment.answers['channel-choice']).toEqual(before.answers['channel-choice']);
  expect(assessment.answers['partner-journeys']).toEqual({ level: 2 });
  expect(assessment.answers['privacy-choice']).toEqual({ importance: 3, target: 4, note: 'Ask legal' });
  expect(assessment.answers.guidance).toBeUndefined();
  expect(askedAgain).toEqual([
    'self-service',
    'privacy-choice',
    'guidance',
    'customer-routines',
    'lifetime-value',
    'listening-by-value',
    'closed-loop',
  ]);
});

test('what was not answered is not asked again: it was never asked', () => {
  expect(carryOver(assessmentFrom('22___')).askedAgain).toEqual([]);
});

test('a proof of what was not answered is not lost in silence', () => {
  const before = {
    ...assessmentFrom('______'),
    answers: { guidance: { proof: { kind: 'indicator' } } },
  } as const;
  expect(carryOver(before)).toMatchObject({ assessment: { answers: {} }, askedAgain: ['guidance'] });
});

test('nothing is lost but levels and proofs of what asks something else', () => {
  fc.assert(
    fc.property(anyAssessment, (before) => {
      const { assessment, askedAgain } = carryOver(before);
      const { answers, model, ...rest } = assessment;
      const { answers: former, model: from, ...untouched } = before;
      expect(rest).toEqual(untouched);
      for (const id of practicesIn(MODEL_VERSION)) {
        if (comparabilityOf(id, from, MODEL_VERSION) !== 'not-comparable')
          expect(answers[id]).toEqual(former[id]);
        else expect(answers[id]?.level).toBeUndefined();
        expect(answers[id]?.note).toEqual(former[id]?.note);
        expect(answers[id]?.importance).toEqual(former[id]?.importance);
      }
      expect(askedAgain.every((id) => former[id] !== undefined)).toBe(true);
      expect(carryOver(assessment)).toEqual({ assessment, askedAgain: [] });
    }),
  );
});
