import { beforeEach, expect, test } from 'vitest';
import { toWorkshop } from '../../../src/domain/workshop/working-copy.ts';
import { refusalOf } from '../../../src/flows/closing/parts.ts';
import { keepLeft } from '../../../src/flows/sending/left.ts';
import { emptyDevice, facilitated, TWELVE } from '../kept-here.ts';

beforeEach(() => {
  emptyDevice();
});

test('of rows and groups, the first to leave decides, and what holds neither decides nothing', () => {
  const { id, kept } = facilitated();
  keepLeft({ id }, ['scope', 'notes']);
  expect(kept().left).toBeUndefined();
  keepLeft({ id }, ['scope', 'groups']);
  keepLeft({ id }, ['votes']);
  expect(kept().left).toBe('groups');
  keepLeft(undefined, ['votes']);
});

test('the other stays behind from then on, and it is said why', () => {
  const workshop = toWorkshop(TWELVE);
  expect(refusalOf(workshop, 'votes', [], 'groups')).toBe('groupsLeft');
  expect(refusalOf(workshop, 'votes', [], 'votes')).toBeUndefined();
  expect(refusalOf(workshop, 'groups', [], 'votes')).toBe('votesLeft');
  expect(refusalOf(workshop, 'scope', [], 'votes')).toBeUndefined();
});
