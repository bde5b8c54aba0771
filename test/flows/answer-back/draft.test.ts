import { describe, expect, test } from 'vitest';
import { answerFrom, type Draft, EMPTY_ACTION } from '../../../src/flows/answer-back/draft.ts';
import { assessmentFrom } from '../../domain/sample.ts';

const report = assessmentFrom('2222');
const actions = [{ id: 'guidance:3', action: 'Name a pilot' }];
const written = (of: Partial<Draft['actions'][string]>): Draft => ({
  name: 'Bo',
  contested: [],
  actions: { 'guidance:3': { ...EMPTY_ACTION, ...of } },
});
const made = (of: Partial<Draft['actions'][string]>) =>
  answerFrom(report, actions, written(of), '2026-11-28')?.actions;

describe('an answer that is being written', () => {
  test('holds a verdict with its reason', () => {
    expect(made({ verdict: 'handed-back', reason: ' Not my team ' })).toEqual([
      { decision: 'guidance:3', verdict: 'handed-back', reason: 'Not my team' },
    ]);
  });

  test('holds no reason that no field shows any more', () => {
    expect(made({ reason: 'Not my team' })).toBeUndefined();
    expect(made({ reason: 'Not my team', status: 'done' })).toEqual([
      { decision: 'guidance:3', status: 'done' },
    ]);
  });
});
