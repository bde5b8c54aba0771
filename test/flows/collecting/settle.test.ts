import { beforeEach, expect, test } from 'vitest';
import { sayOne } from '../../../src/domain/workshop/alike.ts';
import type { MergeConflict } from '../../../src/domain/workshop/merge-copies.ts';
import {
  changeReplyTo,
  differingOn,
  openChoices,
  repliesBy,
  settle,
  takeAway,
  takeBack,
  takeTheirs,
} from '../../../src/flows/collecting/settle.ts';
import { emptyDevice, facilitated, TWELVE } from '../kept-here.ts';

beforeEach(() => {
  emptyDevice();
});

const [one, other] = TWELVE.replies as [(typeof TWELVE.replies)[0], (typeof TWELVE.replies)[0]];

test('of several replies said to be one, the others go and can be taken back', () => {
  const { id, kept } = facilitated();
  const keys = [one.key, other.key];
  const gone = settle(id, (copy) => sayOne(copy, keys), keys);
  expect(gone).toEqual([other]);
  expect(repliesBy(kept(), keys)).toEqual([one]);
  takeBack(id, gone);
  expect(kept().replies).toEqual(TWELVE.replies);
});

test('a reply is taken away and back as it was', () => {
  const { id, kept } = facilitated();
  takeAway(id, one);
  expect(kept().replies).toHaveLength(11);
  takeBack(id, [one]);
  expect(kept()).toEqual(TWELVE);
});

test('a reply moves to a group or none, and is named unless the name is empty', () => {
  const { id, kept } = facilitated();
  expect(changeReplyTo(id, one, { group: '', name: ' Ada ' })).toEqual({ label: 'Ada' });
  const [named] = repliesBy(kept(), [one.key]);
  expect([named?.label, named?.group]).toEqual(['Ada', undefined]);
  expect(changeReplyTo(id, one, { group: '2', name: ' ' })).toEqual({ label: one.label });
  expect(repliesBy(kept(), [one.key])[0]?.group).toBe(2);
});

test('on what replies differ is said without any answer', () => {
  const practices = [{ id: 'guidance' }, { id: 'closed-loop' }] as const;
  const again = { ...one, answers: { ...one.answers, guidance: 'not-applicable' } as const };
  expect(differingOn([one, again], practices)).toEqual([{ id: 'guidance' }]);
  expect(differingOn([one, one], practices)).toEqual([]);
});

test('what two copies say differently stands as mine until theirs is taken', () => {
  const { id, kept } = facilitated({
    ...TWELVE,
    decided: { guidance: { level: 1 } },
    matterMost: ['guidance'],
  });
  const conflicts: MergeConflict[] = [
    { what: 'reply', keys: [one.key] },
    { what: 'removed', key: one.key },
    { what: 'removed', key: 'gone' },
    { what: 'decided', practice: 'guidance', theirs: { level: 3 } },
    { what: 'matterMost', theirs: ['closed-loop'] },
  ];
  const choices = openChoices(conflicts, [], kept());
  expect(choices).toEqual([conflicts[1], conflicts[3], conflicts[4]]);
  expect(openChoices(conflicts, choices.slice(0, 2), kept())).toEqual([conflicts[4]]);
  expect(kept().decided).toEqual({ guidance: { level: 1 } });
  for (const choice of choices) takeTheirs(id, choice);
  expect(repliesBy(kept(), [one.key])).toEqual([]);
  expect([kept().decided, kept().matterMost]).toEqual([{ guidance: { level: 3 } }, ['closed-loop']]);
});
