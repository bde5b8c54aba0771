import { expect, test } from 'vitest';
import {
  firstOpenStep,
  handedOver,
  missingAtStart,
  openIn,
  replyStepOf,
  replySteps,
} from '../../../src/flows/replying/steps.ts';
import { invitationFile, replyFile } from '../../../src/share/files.ts';

const asked = ['guidance', 'closed-loop', 'self-service'] as const;

test('a reply leads from the rules through each practice asked to the sending', () => {
  expect(replySteps(asked)).toEqual(['start', ...asked, 'send']);
});

test('a screen that is none of this reply’s stands for the first', () => {
  expect(replyStepOf('closed-loop', asked)).toBe('closed-loop');
  expect(replyStepOf('send', asked)).toBe('send');
  for (const name of [null, '', 'easy-feedback', 'elsewhere']) expect(replyStepOf(name, asked)).toBe('start');
});

test('one goes on at the first practice without an answer, and at the sending when none is left', () => {
  expect(firstOpenStep(asked, { answers: {} })).toBe('guidance');
  expect(firstOpenStep(asked, { answers: { guidance: 0, 'self-service': 'dont-know' } })).toBe('closed-loop');
  const answers = { guidance: 0, 'closed-loop': 'not-applicable', 'self-service': 4 } as const;
  expect(firstOpenStep(asked, { answers })).toBe('send');
  expect(openIn(asked, { answers: { guidance: 0 } })).toEqual(['closed-loop', 'self-service']);
});

test('one begins once the name and the group that are asked for are there', () => {
  const groups = ['North', 'South'];
  expect(missingAtStart({}, { name: '', hasGroup: false })).toBeUndefined();
  expect(missingAtStart({ named: true, groups }, { name: ' ', hasGroup: false })).toBe('name');
  expect(missingAtStart({ named: true, groups }, { name: 'Ada', hasGroup: false })).toBe('group');
  expect(missingAtStart({ named: true, groups }, { name: 'Ada', hasGroup: true })).toBeUndefined();
});

test('a reply is handed over as it stands until it is changed again', () => {
  const own = (sent: number, revision?: number, out?: number) => ({
    id: 'W0RKSH0P',
    updated: '2026-11-21T10:00:00.000Z',
    sent,
    ...(out !== undefined && { out }),
    invitation: invitationFile({ model: 1 }),
    reply: replyFile({ model: 1, answers: {}, ...(revision && { revision }) }),
  });
  expect([own(0, 1), own(1, 1), own(1), own(1, 2)].map(handedOver)).toEqual([
    'never',
    'as-it-stands',
    'as-it-stands',
    'changed',
  ]);
  expect([own(0, 1, 1), own(1, 2, 2), own(1, 1, 1), own(0, 2, 1)].map(handedOver)).toEqual([
    'out',
    'out',
    'as-it-stands',
    'changed',
  ]);
});
