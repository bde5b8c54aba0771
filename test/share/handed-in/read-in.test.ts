import { expect, test } from 'vitest';
import { REPLIES_AT_MOST } from '../../../src/domain/workshop/invitation.ts';
import { type ReadIn, withinMeasure } from '../../../src/share/handed-in/read-in.ts';

const broken: ReadIn = { kind: 'file', text: 'a.txt', why: 'nothing' };
const reply: ReadIn = {
  ...{ kind: 'reply', text: '', how: 'link' },
  reply: { model: 2, answers: {} },
};
const many = (one: ReadIn, length: number) => Array.from({ length }, () => one);

test('of what did not open 500 are told, of replies twice what a workshop holds, each by its own count', () => {
  const all = [...many(broken, 500), ...many(reply, 2 * REPLIES_AT_MOST)];
  expect(withinMeasure(all)).toEqual(all);
  const told = withinMeasure([...all, broken, reply, { kind: 'more', text: '', many: 7 }]);
  expect(told).toEqual([...all, { kind: 'more', text: '', many: 9 }]);
});
