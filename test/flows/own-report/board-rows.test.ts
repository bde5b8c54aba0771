import { expect, test } from 'vitest';
import type { Decision, Measure } from '../../../src/domain/model/assessment.ts';
import {
  decisionFrom,
  measureFrom,
  rowOfDecision,
  rowOfMeasure,
} from '../../../src/flows/own-report/board-rows.ts';

const measure: Measure = { name: 'Churn', value: '4 %', date: '2026-09' };
const decision: Decision = {
  action: 'Call back within a day',
  owner: 'Customer service',
  due: '2027-01-31',
  indicator: 'Share called back',
  practice: 'closed-loop',
};

test('what is kept, shown in the form and kept again stays the same', () => {
  expect(measureFrom(rowOfMeasure(measure), measure)).toEqual(measure);
  expect(decisionFrom(rowOfDecision(decision), decision)).toEqual(decision);
  expect(decisionFrom(rowOfDecision({ action: 'Call' }), undefined)).toEqual({ action: 'Call' });
});

test('an emptied field is not kept: absent and empty would be two ways to say the same', () => {
  expect(measureFrom({ ...rowOfMeasure(measure), date: '' }, measure)).not.toHaveProperty('date');
  const emptied = decisionFrom({ ...rowOfDecision({ action: 'Call' }) }, decision);
  expect(emptied).toStrictEqual({ action: 'Call' });
});

test('what another program wrote beside stays', () => {
  const foreign = { ...decision, theirs: 42 };
  expect(decisionFrom(rowOfDecision({ ...decision, action: 'Call' }), foreign)).toEqual({
    ...foreign,
    action: 'Call',
  });
});

test('a practice that does not exist is none', () => {
  expect(decisionFrom({ action: 'Call', practice: 'no-such' }, undefined)).toEqual({ action: 'Call' });
});
