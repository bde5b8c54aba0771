import { expect, test } from 'vitest';
import { announcedUntil } from '../../../src/domain/workshop/announced-keeping.ts';
import { isKeptTooLong, keptUntil } from '../../../src/domain/workshop/keeping-replies.ts';
import { mergeCopies } from '../../../src/domain/workshop/merge-copies.ts';
import { rehearsalCopy } from '../../../src/domain/workshop/rehearsal.ts';
import { newCopy, type WorkingCopy } from '../../../src/domain/workshop/working-copy.ts';

const replies = [{ key: 'k', how: 'link', label: '7', answers: { guidance: 2 } }] as const;
const copy = (more: Partial<WorkingCopy> = {}): WorkingCopy => ({
  ...newCopy({ model: 2, workshop: '7K3M9PQ2', date: '2026-11-21' }, '2026-11-21'),
  replies,
  ...more,
});

test('an invitation announces three months after the workshop, or after the last day to reply', () => {
  expect(announcedUntil({ date: '2026-11-21' })).toBe('2027-02-21');
  expect(announcedUntil({ date: '2026-11-21', sendBy: '2026-12-05' })).toBe('2027-03-05');
  expect(announcedUntil({ date: '2026-11-21', sendBy: '2026-11-01' })).toBe('2027-02-21');
  expect(announcedUntil({ date: '2026-11-30' })).toBe('2027-02-28');
  expect(announcedUntil({ date: '2026-11' })).toBe('2027-02');
  expect(announcedUntil({})).toBeUndefined();
});

test('once that day is past, and not before, the facilitator is asked', () => {
  expect(isKeptTooLong(copy(), '2027-02-21')).toBe(false);
  expect(isKeptTooLong(copy(), '2027-02-22')).toBe(true);
  const monthly = copy({ invitation: { model: 2, date: '2026-11' } });
  expect(isKeptTooLong(monthly, '2027-02-28')).toBe(false);
  expect(isKeptTooLong(monthly, '2027-03-01')).toBe(true);
});

test('a workshop whose invitation has no date goes by its own', () => {
  expect(keptUntil(copy({ invitation: { model: 2 } }))).toBe('2027-02-21');
});

test('what was kept on for a reason is asked about on its own day, in another’s copy too', () => {
  const kept = copy({ keep: { until: '2027-06-30', reason: 'an audit' } });
  expect(isKeptTooLong(kept, '2027-06-30')).toBe(false);
  expect(isKeptTooLong(kept, '2027-07-01')).toBe(true);
  for (const merged of [mergeCopies(copy(), kept), mergeCopies(kept, copy())]) {
    expect(merged?.copy.keep).toEqual(kept.keep);
  }
});

test('nothing is asked of a workshop without replies, nor of a rehearsal', () => {
  expect(isKeptTooLong(copy({ replies: [] }), '2030-01-01')).toBe(false);
  const rehearsal = rehearsalCopy({ scope: 'Claims', groups: ['a', 'b', 'c'], notes: [] }, '2026-11-21');
  expect(isKeptTooLong(rehearsal, '2030-01-01')).toBe(false);
});
