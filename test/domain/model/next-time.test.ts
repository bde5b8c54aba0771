import { describe, expect, test } from 'vitest';
import type { Assessment } from '../../../src/domain/model/assessment.ts';
import {
  monthsBetween,
  proofToOffer,
  unchangedAmong,
  withUnchanged,
} from '../../../src/domain/model/last-time.ts';
import { measuresSince } from '../../../src/domain/model/measure.ts';
import { practicesIn } from '../../../src/domain/model/model.ts';
import { nextFrom } from '../../../src/domain/model/next-time.ts';

const last: Assessment = {
  model: 2,
  date: '2026-08-21',
  scope: 'Claims',
  answers: {
    'channel-choice': {
      level: 3,
      importance: 3,
      target: 4,
      note: 'n',
      proof: { kind: 'indicator', name: 'Rate', date: '2026-06' },
    },
    'place-choice': { status: 'not-applicable', reason: 'barred-by-law' },
    guidance: { status: 'dont-know', ask: 'Ann' },
    'closed-loop': { target: 1 },
  },
  measures: [{ name: 'Complaints', value: '4 %', date: '2026-06' }],
  decisions: [
    { action: 'Open', owner: 'Bo' },
    { action: 'Begun', status: 'under-way' },
    { action: 'Done', status: 'done' },
    { action: 'Dropped', status: 'dropped' },
  ],
};
const next = nextFrom(last, '2026-11-28');

describe('the next assessment of a scope', () => {
  test('holds a measure as that of last time until it is entered again, also one without a date', () => {
    const before = { ...last, measures: [...(last.measures ?? []), { name: 'Calls', value: '38 %' }] };
    const again = nextFrom(before, '2026-11-28');
    const { measures = [] } = again;
    expect(measures[1]).toEqual({ name: 'Calls', value: '38 %', date: '2026-08-21' });
    expect(measuresSince(before, again).map(({ isAgain }) => isAgain)).toEqual([false, false]);
    const [one = { name: '', value: '' }] = measures;
    const since = (said: object) =>
      measuresSince(before, { ...again, measures: [{ ...one, ...said }] }).map(({ isAgain }) => isAgain);
    for (const said of [{ value: '3 %' }, { date: '2026-11' }, { date: undefined }])
      expect(since(said)).toEqual([true]);
    expect(since({ name: 'Returns' })).toEqual([]);
    const { measures: _, ...without } = before;
    expect([measuresSince(without, again), measuresSince(before, without)]).toEqual([[], []]);
  });

  test('takes over what matters, targets, measures and the decisions that are not done; no answer', () => {
    expect(next).toEqual({
      model: 2,
      date: '2026-11-28',
      scope: 'Claims',
      answers: { 'channel-choice': { importance: 3, target: 4 }, 'closed-loop': { target: 1 } },
      measures: last.measures,
      decisions: [
        { action: 'Open', owner: 'Bo' },
        { action: 'Begun', status: 'under-way' },
      ],
    });
  });

  test('takes the answers of last time in one go, where none is given yet, with why and who', () => {
    const answered = { ...next, answers: { ...next.answers, guidance: { level: 2 } as const } };
    expect(unchangedAmong(practicesIn(2), last, answered)).toEqual(['channel-choice', 'place-choice']);
    expect(withUnchanged(answered, last, practicesIn(2)).answers).toEqual({
      'channel-choice': { importance: 3, target: 4, level: 3 },
      'place-choice': { status: 'not-applicable', reason: 'barred-by-law' },
      guidance: { level: 2 },
      'closed-loop': { target: 1 },
    });
    const taken = withUnchanged(next, last, practicesIn(2));
    expect(withUnchanged(taken, last, practicesIn(2))).toEqual(taken);
    expect(taken.answers.guidance).toEqual({ status: 'dont-know', ask: 'Ann' });
  });

  test('of one axis alone, only its own', () => {
    expect(withUnchanged(next, last, ['guidance']).answers['channel-choice']?.level).toBeUndefined();
  });

  test('offers the proof of last time where the level still claims one, and none is named', () => {
    const taken = withUnchanged(next, last, practicesIn(2));
    const proof = last.answers['channel-choice']?.proof;
    expect(proofToOffer('channel-choice', last, taken)).toBe(proof);
    expect(proofToOffer('channel-choice', last, next)).toBeUndefined();
    const shown = { ...taken.answers['channel-choice'], proof } as const;
    const named = { ...taken, answers: { ...taken.answers, 'channel-choice': shown } } as Assessment;
    expect(proofToOffer('channel-choice', last, named)).toBeUndefined();
  });

  test('a question that asks something else since is asked again', () => {
    const before = {
      ...last,
      model: 1,
      answers: { 'closed-loop': { level: 2 }, 'easy-feedback': { level: 1 } },
    } as const;
    expect(unchangedAmong(practicesIn(2), before, nextFrom(before, '2026-11-28'))).toEqual(['easy-feedback']);
  });

  test('an age is counted in whole months, across years', () => {
    expect(monthsBetween('2026-06', '2026-11-28')).toBe(5);
    expect(monthsBetween('2025-12-31', '2026-01-01')).toBe(1);
    expect(monthsBetween('2027-01', '2026-11-28')).toBe(0);
  });
});
