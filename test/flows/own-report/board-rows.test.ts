import { expect, test } from 'vitest';
import type { Decision, Measure } from '../../../src/domain/model/assessment.ts';
import {
  decisionFrom,
  measureFrom,
  rowOfDecision,
  rowOfMeasure,
  rowToEnterAgain,
} from '../../../src/flows/own-report/board-rows.ts';

const measure: Measure = { name: 'Churn', value: '4 %', date: '2026-09' };
const decision: Decision = {
  action: 'Call back within a day',
  owner: 'Customer service',
  due: '2027-01-31',
  indicator: 'Share called back',
  practice: 'closed-loop',
};

const STEP = { action: 'Watch three customers', indicator: 'Hesitations logged' };
const said = ({ action = '', indicator = '', step }: Decision) =>
  step ? { action: STEP.action, indicator: indicator || STEP.indicator } : { action, indicator };
const rowOf = (one: Decision) => rowOfDecision(one, said(one));
const kept = (one: Decision) => decisionFrom(rowOf(one), one, said(one));

test('a measure of last time is entered again at the date of the assessment, as exact as it was', () => {
  const at = (date: string) => rowToEnterAgain({ ...measure, date }, '2026-11-28');
  expect(at('2026-06')).toEqual({ name: 'Churn', value: '', date: '2026-11' });
  expect(at('2026-06-30')).toEqual({ name: 'Churn', value: '', date: '2026-11-28' });
});

test('what is kept, shown in the form and kept again stays the same', () => {
  expect(measureFrom(rowOfMeasure(measure), measure)).toEqual(measure);
  expect(kept(decision)).toEqual(decision);
  expect(decisionFrom(rowOf({ action: 'Call' }), undefined, undefined)).toEqual({ action: 'Call' });
});

test('an emptied field is not kept: absent and empty would be two ways to say the same', () => {
  expect(measureFrom({ ...rowOfMeasure(measure), date: '' }, measure)).not.toHaveProperty('date');
  const emptied = decisionFrom(rowOf({ action: 'Call' }), decision, said(decision));
  expect(emptied).toStrictEqual({ action: 'Call' });
});

test('what another program wrote beside stays', () => {
  const foreign = { ...decision, theirs: 42 };
  expect(decisionFrom(rowOf({ ...decision, action: 'Call' }), foreign, said(foreign))).toEqual({
    ...foreign,
    action: 'Call',
  });
});

test('a practice that does not exist is none', () => {
  expect(decisionFrom({ action: 'Call', practice: 'no-such' }, undefined, undefined)).toEqual({
    action: 'Call',
  });
});

test('a step stays one until it is said otherwise, whatever else is changed', () => {
  const step = { practice: 'guidance', level: 2 } as const;
  const taken: Decision = { practice: 'guidance', step, owner: 'Ann', status: 'under-way' };
  expect(kept(taken)).toStrictEqual(taken);
  expect(kept({ ...taken, action: 'Observer trois clients' })).toStrictEqual({
    ...taken,
    action: 'Observer trois clients',
  });
  const entered = { ...rowOf(taken), owner: 'Bob', indicator: 'Ours' };
  expect(decisionFrom(entered, taken, said(taken))).toStrictEqual({
    ...taken,
    owner: 'Bob',
    indicator: 'Ours',
  });
  const reworded = decisionFrom({ ...rowOf(taken), action: 'Watch five' }, taken, said(taken));
  expect(reworded).toStrictEqual({
    practice: 'guidance',
    action: 'Watch five',
    owner: 'Ann',
    indicator: STEP.indicator,
    status: 'under-way',
  });
});
