import { beforeEach, expect, test } from 'vitest';
import { PRACTICE_IDS } from '../../../src/domain/model/practice.ts';
import { newCopy } from '../../../src/domain/workshop/working-copy.ts';
import { shownCode, takeCode, watchCode } from '../../../src/flows/collecting/typed-code.ts';
import { codeShape, encodeCode } from '../../../src/share/code/reply-code.ts';
import { emptyDevice, facilitated } from '../kept-here.ts';

beforeEach(() => {
  emptyDevice();
});

const INVITATION = { model: 1, workshop: 'ABCD1234', groups: ['a', 'b'] };
const SHAPE = codeShape(INVITATION);
const [practice] = PRACTICE_IDS;
const CODE = encodeCode(SHAPE, { model: 1, answers: { [practice]: 3 }, group: 1 });
const NOTHING = { name: '', replaces: '' };

test('a code that is only not there yet is no slip', () => {
  expect(watchCode(SHAPE, '')).toEqual({ is: 'empty' });
  expect(watchCode(SHAPE, CODE.slice(0, 3))).toEqual({ is: 'begun', missing: SHAPE.length - 3 });
  expect(watchCode(SHAPE, CODE)).toEqual({ is: 'whole' });
});

test('a slip is told as soon as it is typed', () => {
  expect(watchCode(SHAPE, '!')).toMatchObject({ is: 'wrong', slip: { code: 'symbol', symbol: '!' } });
  expect(watchCode(SHAPE, `${CODE}22`)).toMatchObject({ is: 'wrong', slip: { code: 'too-long' } });
});

test('symbols fall into groups of four, but for a correction in the middle', () => {
  const plain = CODE.replaceAll('-', '');
  expect(shownCode(plain, true)).toBe(CODE);
  expect(shownCode(plain, false)).toBe(plain);
});

test('a whole code is taken in, with what was said beside it', () => {
  const { id, kept } = facilitated(newCopy({ ...INVITATION, named: true }, '2026-11-21'));
  const taken = takeCode({ id }, INVITATION, CODE, { ...NOTHING, name: 'Ada' });
  expect(taken).toMatchObject([{ kind: 'taken', outcome: { is: 'added' } }]);
  expect(kept().replies).toMatchObject([{ how: 'code', label: 'Ada', group: 1, answers: { [practice]: 3 } }]);
});

test('a code corrects the reply one names', () => {
  const { id, kept } = facilitated(newCopy(INVITATION, '2026-11-21'));
  takeCode({ id }, INVITATION, CODE, NOTHING);
  const [before] = kept().replies;
  const again = encodeCode(SHAPE, { model: 1, answers: { [practice]: 1 } });
  const taken = takeCode({ id }, INVITATION, again, { ...NOTHING, replaces: before?.key ?? '' });
  expect(taken).toMatchObject([{ outcome: { is: 'corrected' } }]);
  expect(kept().replies).toMatchObject([{ key: before?.key, answers: { [practice]: 1 } }]);
});

test('a code that does not open is not taken, and its slip is told', () => {
  const { id, kept } = facilitated(newCopy(INVITATION, '2026-11-21'));
  expect(takeCode({ id }, INVITATION, CODE.slice(0, -1), NOTHING)).toMatchObject({ code: 'too-short' });
  expect(kept().replies).toEqual([]);
});
