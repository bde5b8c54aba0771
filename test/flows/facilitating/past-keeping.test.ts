import { beforeEach, expect, test, vi } from 'vitest';
import { keptUntil } from '../../../src/domain/workshop/keeping-replies.ts';
import type { WorkingCopy } from '../../../src/domain/workshop/working-copy.ts';
import { eraseReplies, keepLonger } from '../../../src/flows/facilitating/past-keeping.ts';
import { hasPastReplies } from '../../../src/stores/past-keeping.ts';
import {
  $results,
  $workshops,
  eraseWorkshop,
  type FacilitatedWorkshop,
} from '../../../src/stores/workshops.ts';
import { emptyDevice, facilitated, TWELVE } from '../kept-here.ts';

beforeEach(() => {
  emptyDevice();
  for (const { id } of [...$workshops.get(), ...$results.get()]) eraseWorkshop(id);
});

const NOTE = 'nobody calls back';
/** Twelve people’s replies to a workshop that is none of a rehearsal. */
const twelve: WorkingCopy = {
  ...TWELVE,
  date: '2026-11-21',
  invitation: { ...TWELVE.invitation, workshop: '7K3M9PQ2', date: '2026-11-21', notesAllowed: true },
  replies: TWELVE.replies.map((reply) => ({
    ...reply,
    label: `Ann ${reply.label}`,
    notes: { guidance: NOTE },
  })),
  decided: { guidance: { level: 3, reason: 'the room' } },
};
function saved(copy = twelve): FacilitatedWorkshop {
  const { id } = facilitated(copy);
  const found = $workshops.get().find((one) => one.id === id);
  if (!found) throw new Error('not kept');
  return found;
}

test('replies go and the result stays: levels, how many replied, nothing that one person said', () => {
  expect(eraseReplies(saved())).toBe(true);
  expect($workshops.get()).toEqual([]);
  expect($results.get()).toMatchObject([
    { name: 'Claims', file: { n: 12, respondents: [], decided: { guidance: { level: 3 } } } },
  ]);
  const text = Object.values({ ...localStorage }).join();
  expect(JSON.stringify($results.get())).not.toMatch(/nobody calls back|Ann \d/);
  expect(text).not.toContain(NOTE);
});

test('groups stay behind where votes had left, for from both each row could be given its group', () => {
  eraseReplies(saved({ ...twelve, left: 'votes' }));
  expect($results.get()[0]?.file).not.toHaveProperty('groupCounts');
});

test('nothing is erased where the result cannot be kept', () => {
  const one = saved();
  vi.spyOn(localStorage, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  expect(eraseReplies(one)).toBe(false);
  expect($workshops.get().map(({ id }) => id)).toEqual([one.id]);
  expect($results.get()).toEqual([]);
  vi.restoreAllMocks();
});

test('they are kept on until a later day, for a reason that is said, and not otherwise', () => {
  const { id } = saved();
  const keep = (until: string, reason: string) => keepLonger(id, until, reason, '2027-03-01');
  expect([keep('', 'an audit'), keep('2027-03-01', 'an audit'), keep('2027-06-30', ' ')]).toEqual([
    false,
    false,
    false,
  ]);
  expect(hasPastReplies('2027-03-01')).toBe(true);
  // Days that no file can hold.
  expect([keep('2027-02-30', 'an audit'), keep('9999-12-31', 'an audit')]).toEqual([false, false]);
  expect(keep('2027-06-30', ' an audit ')).toBe(true);
  expect($workshops.get()[0]?.file.keep).toEqual({ until: '2027-06-30', reason: 'an audit' });
});

test('a page that loads no schema sees whether the time of any workshop kept here is over', () => {
  saved();
  expect(hasPastReplies('2027-02-21')).toBe(false);
  expect(hasPastReplies('2027-02-22')).toBe(true);
  saved({ ...twelve, keep: { until: '2027-06-30', reason: 'an audit' } });
  expect(hasPastReplies('2027-02-22')).toBe(true);
  localStorage.setItem('cap17:workshop:broken', '{');
  expect(hasPastReplies('2027-02-21')).toBe(false);
});

test.each([
  [{}, '2027-02-21', '2027-02-22'],
  [{ sendBy: '2026-12-05' }, '2027-03-05', '2027-03-06'],
  [{ sendBy: '2026-11-01' }, '2027-02-01', '2027-02-02'],
  [{ date: '2026-10' }, '2027-01', '2027-02-01'],
])('it goes by the day the workshop’s own page names, where an invitation says %j', (says, until, after) => {
  const { file } = saved({ ...twelve, invitation: { model: 2, workshop: '7K3M9PQ2', ...says } });
  expect(keptUntil(file)).toBe(until);
  expect([hasPastReplies(until), hasPastReplies(after)]).toEqual([false, true]);
});

test('a date that is none is not gone by', () => {
  const { id, file } = saved();
  const spoilt = { ...file, date: 'soon', invitation: { ...file.invitation, date: 'soon' } };
  localStorage.setItem(`cap17:workshop:${id}`, JSON.stringify({ id, file: spoilt }));
  expect(hasPastReplies('2030-01-01')).toBe(false);
});
