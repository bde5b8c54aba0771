import { expect, test } from 'vitest';
import type { Answers } from '../../../src/domain/model/answer.ts';
import { PRACTICES } from '../../../src/domain/model/model.ts';
import { type Fault, faultsAfter, faultsIn } from '../../../src/flows/answering/faults.ts';
import { type FormValues, nameOf, toFormValues } from '../../../src/flows/answering/form-values.ts';
import { goOnFrom } from '../../../src/flows/answering/going-on.ts';
import { type FormStep, STEPS, stepAfter, stepBefore, stepOf } from '../../../src/flows/answering/steps.ts';
import {
  fieldsToCheck,
  isDone,
  minutesLeft,
  stepOfField,
  stepToResume,
} from '../../../src/flows/answering/what-is-left.ts';

const practices = PRACTICES.map(({ id, axis }) => ({ id, axis, words: 100 }));
const all = Object.fromEntries(practices.map(({ id }) => [id, { level: 2 as const }]));
const formOf = (answers: Answers, scope = 'Motor claims') =>
  toFormValues({ model: 1, date: '2026-11-21', scope, answers }, '2026-11-21');

function from(step: FormStep, answers: Answers, changed: Partial<Parameters<typeof goOnFrom>[0]> = {}) {
  const standing = { step, values: formOf(answers), kept: { answers }, isClosed: false, isTold: false };
  return goOnFrom({ ...standing, ...changed }, practices);
}

test('the way leads from the scope through the axes to what matters and the proof', () => {
  expect(STEPS[0]).toBe('scope');
  expect(STEPS.map(stepAfter).slice(0, -1)).toEqual(STEPS.slice(1));
  expect(STEPS.map(stepBefore).slice(1)).toEqual(STEPS.slice(0, -1));
  expect([stepOf('#matters'), stepOf('matters'), stepOf('#elsewhere'), stepOf('')]).toEqual([
    'matters',
    'matters',
    undefined,
    undefined,
  ]);
});

test('without a scope one does not go on; with one, one does', () => {
  const faults: Fault[] = [{ name: 'scope', code: 'scope-missing' }];
  expect(from('scope', {}, { values: formOf({}, '   ') })).toEqual({ is: 'held', faults });
  expect(from('scope', {})).toEqual({ is: 'step', step: STEPS[1] });
});

test('open questions are told once, and may then be left', () => {
  expect(from('process', {})).toEqual({ is: 'told' });
  expect(from('process', {}, { isTold: true })).toMatchObject({ is: 'step' });
  expect(from('process', all)).toMatchObject({ is: 'step' });
});

test('a practice that is not applicable needs its reason before one goes on', () => {
  const answers: Answers = { ...all, guidance: { status: 'not-applicable' } };
  const { axis } = practices.find(({ id }) => id === 'guidance') ?? { axis: 'process' };
  const name = nameOf('guidance', 'reason');
  expect(from(axis, answers)).toEqual({ is: 'held', faults: [{ name, code: 'reason-missing' }] });
  const said: Answers = { ...all, guidance: { status: 'not-applicable', reason: 'no-such-case' } };
  expect(from(axis, said)).toMatchObject({ is: 'step' });
});

test('the last step looks at the scope again, and only at months of levels that claim proof', () => {
  const answers: Answers = { ...all, guidance: { level: 3 } };
  expect(fieldsToCheck('proof', practices, answers)).toEqual([
    'scope',
    'date',
    nameOf('guidance', 'proofMonth'),
  ]);
  const values: FormValues = formOf(answers);
  values.practices.guidance.proofMonth = 'last autumn';
  expect(from('proof', answers, { values })).toMatchObject({
    is: 'held',
    faults: [{ code: 'month-unclear' }],
  });
  values.practices.guidance.proofMonth = '9/2026';
  expect(from('proof', answers, { values })).toEqual({ is: 'over' });
});

test('a closed assessment is only read: nothing holds its reader back', () => {
  expect(from('scope', {}, { values: formOf({}, ''), isClosed: true })).toMatchObject({ is: 'step' });
});

test('a date that is no day is told; what is wrong elsewhere is not', () => {
  const values = { ...formOf({}, ''), date: '2026-02-30' };
  expect(faultsIn(values, ['date'])).toEqual([{ name: 'date', code: 'date-unclear' }]);
  expect(faultsIn(values, ['organisation', 'sector'])).toEqual([]);
});

test('a fault is told until its field changes, and a missing reason until another choice is made', () => {
  const faults: Fault[] = [
    { name: 'scope', code: 'scope-missing' },
    { name: nameOf('guidance', 'reason'), code: 'reason-missing' },
  ];
  expect(faultsAfter(faults, 'scope')).toEqual([faults[1]]);
  expect(faultsAfter(faults, nameOf('guidance', 'choice'))).toEqual([faults[0]]);
  expect(faultsAfter(faults, nameOf('guidance', 'note'))).toBe(faults);
});

test('one goes on where something is left, and at the proof when nothing is', () => {
  const kept = (answers: Answers, scope?: string) => ({ model: 1, date: '2026-11-21', scope, answers });
  expect(stepToResume(practices, undefined)).toBe('scope');
  expect(stepToResume(practices, kept({}, 'Motor claims'))).toBe(STEPS[1]);
  expect(stepToResume(practices, kept(all, 'Motor claims'))).toBe('matters');
  const weighed: Answers = { ...all, guidance: { level: 3, importance: 3 } };
  expect(stepToResume(practices, kept(weighed, 'Motor claims'))).toBe('proof');
  const proven: Answers = { ...weighed, guidance: { level: 3, importance: 3, proof: { kind: 'none' } } };
  expect(isDone('proof', practices, kept(proven, 'Motor claims'))).toBe(true);
  expect(stepToResume(practices, kept(proven, 'Motor claims'))).toBe('proof');
});

test('each field is on the step that asks for it', () => {
  expect(stepOfField('date', practices)).toBe('scope');
  expect(stepOfField(nameOf('guidance', 'matters'), practices)).toBe('matters');
  expect(stepOfField(nameOf('guidance', 'proofName'), practices)).toBe('proof');
  const { id, axis } = practices[0] ?? { id: 'guidance', axis: 'process' };
  expect(stepOfField(nameOf(id, 'note'), practices)).toBe(axis);
});

test('minutes left are for what is still open, none when all is answered', () => {
  expect(minutesLeft(practices, all)).toBe(0);
  expect(minutesLeft(practices, {})).toBeGreaterThan(minutesLeft(practices, { guidance: { level: 1 } }));
});
