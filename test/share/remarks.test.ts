import { expect, test } from 'vitest';
import type { Proof } from '../../src/domain/model/answer.ts';
import { remarksOn } from '../../src/share/remarks.ts';
import { BARE_FILE } from './any-file.ts';

function remarksOf(level: 2 | 3 | 4, proof: Proof): string[] {
  const remarks = remarksOn({ ...BARE_FILE, answers: { guidance: { level, proof } } });
  return remarks.map(({ path, code }) => `${path} ${code}`);
}

test('proof of a level 3 or 4 without name or date is remarked', () => {
  expect(remarksOf(3, { kind: 'indicator' })).toEqual([
    'answers.guidance.proof proof-without-name',
    'answers.guidance.proof proof-without-date',
  ]);
  expect(remarksOf(4, { kind: 'customer', name: 'Panel', date: '2026-10' })).toEqual([]);
});

test('below 3, or without proof, nothing is asked for', () => {
  expect(remarksOf(2, { kind: 'indicator' })).toEqual([]);
  expect(remarksOf(4, { kind: 'none' })).toEqual([]);
});

test('proof dated after the assessment is remarked, at the coarser of the two dates', () => {
  const dated = (date: string) => remarksOf(2, { kind: 'indicator', name: 'Rate', date });
  expect(dated('2026-11-22')).toEqual(['answers.guidance.proof.date proof-after-assessment']);
  expect(dated('2026-12')).toEqual(['answers.guidance.proof.date proof-after-assessment']);
  expect(dated('2026-11-21')).toEqual([]);
  expect(dated('2026-11')).toEqual([]);
});

test('proof of what a workshop decided is remarked too', () => {
  const decided = { guidance: { level: 3, proof: { kind: 'indicator', name: 'Rate' } } } as const;
  const workshop = {
    format: 'cap17-workshop',
    version: 1,
    model: 1,
    date: '2026-11',
    respondents: [],
    decided,
  } as const;
  expect(remarksOn(workshop)).toEqual([{ path: 'decided.guidance.proof', code: 'proof-without-date' }]);
});

test('hands as files of before kept them are remarked', () => {
  const workshop = {
    format: 'cap17-workshop',
    version: 1,
    model: 1,
    date: '2026-11',
    respondents: [],
  } as const;
  expect(remarksOn({ ...workshop, hands: ['guidance'] })).toEqual([
    { path: 'hands', code: 'hands-as-votes' },
  ]);
  expect(remarksOn({ ...workshop, hands: [] })).toEqual([]);
  const copy = { format: 'cap17-working-copy', version: 1, model: 1, date: '2026-11', replies: [] } as const;
  const hands = { guidance: [0, 0, 2, 1, 0] };
  expect(remarksOn({ ...copy, invitation: { model: 1 }, hands })).toEqual([
    { path: 'hands.guidance', code: 'hands-of-before' },
  ]);
});
