import { expect, test } from 'vitest';
import { DECISION_STATUSES, type Decision } from '../../../src/domain/model/assessment.ts';
import { withProof, withStatus } from '../../../src/flows/own-report/progress.ts';

const DECISION: Decision = { action: 'Name a pilot', owner: 'Ada', due: '2027-01-31' };
const PROVEN: Decision = {
  ...DECISION,
  status: 'done',
  proof: { kind: 'customer', name: 'Panel', date: '2026-10' },
};

test.each(DECISION_STATUSES)('a decision is set to %s, and back to open as it was', (status) => {
  expect(withStatus(DECISION, status).status ?? 'open').toBe(status);
  expect(withStatus(withStatus(DECISION, status), 'open')).toStrictEqual(DECISION);
});

test('what was proven stays when a decision is taken up again', () => {
  expect(withStatus(PROVEN, 'under-way').proof).toEqual(PROVEN.proof);
});

test('a proof has a kind, a name or both; its date stays', () => {
  const done = withStatus(DECISION, 'done');
  expect(withProof(done, { kind: 'customer', name: '' }).proof).toStrictEqual({ kind: 'customer' });
  expect(withProof(done, { kind: 'none', name: ' Call log ' }).proof).toStrictEqual({
    kind: 'indicator',
    name: 'Call log',
  });
  expect(withProof(PROVEN, { kind: 'indicator', name: 'Log' }).proof).toStrictEqual({
    kind: 'indicator',
    name: 'Log',
    date: '2026-10',
  });
});

test('without kind and name there is no proof, and none is required', () => {
  expect(withProof(PROVEN, { kind: 'none', name: ' ' })).not.toHaveProperty('proof');
});
