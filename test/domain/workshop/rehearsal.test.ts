import { expect, test } from 'vitest';
import { PRACTICE_IDS } from '../../../src/domain/model/model.ts';
import { figuresOf } from '../../../src/domain/workshop/agreement.ts';
import { isRehearsal, REHEARSAL_ID } from '../../../src/domain/workshop/invitation.ts';
import { rehearsalCopy } from '../../../src/domain/workshop/rehearsal.ts';
import { newCopy, toWorkshop } from '../../../src/domain/workshop/working-copy.ts';
import { votesOn } from '../../../src/domain/workshop/workshop.ts';
import { workingCopyFile } from '../../../src/share/formats.ts';
import { parseFile } from '../../../src/share/parse-file.ts';

const words = {
  scope: 'Rehearsal',
  groups: ['Leaders', 'Front line', 'Support'],
  notes: ['One', 'Two', 'Three'],
};
const copy = rehearsalCopy(words, '2026-11-21');

test('a rehearsal has twelve replies, no two alike, and is the same every time', () => {
  expect(copy.replies).toHaveLength(12);
  expect(new Set(copy.replies.map(({ answers }) => JSON.stringify(answers))).size).toBe(12);
  expect(new Set(copy.replies.map(({ label }) => label)).size).toBe(12);
  expect(rehearsalCopy(words, '2026-11-21')).toEqual(copy);
});

test('a rehearsal is a sound working copy', () => {
  expect(parseFile(JSON.stringify(workingCopyFile(copy)))).toMatchObject({ ok: true });
});

test('a rehearsal is known by the id its invitation and its replies bear, and nothing else is', () => {
  expect(isRehearsal(copy)).toBe(true);
  expect(copy.invitation.workshop).toBe(REHEARSAL_ID);
  const real = newCopy({ model: 1, workshop: 'ABCD1234', scope: 'Rehearsal' }, '2026-11-21');
  expect(isRehearsal(real)).toBe(false);
});

test('a rehearsal shows what a room meets: close, to discuss and split, don’t know, not applicable, silence', () => {
  const workshop = toWorkshop(copy);
  const statuses = PRACTICE_IDS.map((id) => figuresOf(votesOn(workshop, id)).status);
  expect(statuses.filter((status) => status === 'split').length).toBeGreaterThanOrEqual(2);
  expect(new Set(statuses)).toEqual(new Set(['close', 'to-discuss', 'split', null]));
  const votes = new Set(PRACTICE_IDS.flatMap((id) => votesOn(workshop, id)));
  expect(votes).toContain('dont-know');
  expect(votes).toContain('not-applicable');
  expect(PRACTICE_IDS.some((id) => votesOn(workshop, id).length < 12)).toBe(true);
});

test('each group of the rehearsal has three people at least, so that all can be compared', () => {
  for (const place of [0, 1, 2]) {
    expect(copy.replies.filter(({ group }) => group === place).length).toBeGreaterThanOrEqual(3);
  }
});
