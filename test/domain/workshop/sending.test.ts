import { expect, test } from 'vitest';
import {
  isMailAddress,
  isPhoneNumber,
  isWebAddress,
  sendToFault,
} from '../../../src/domain/workshop/sending.ts';
import { expectLinear } from '../../growth.ts';

test.each([
  ['ana@cap17.example', true],
  ['ana.b+c@mail.cap17.example', true],
  ['ana@cap17', false],
  ['ana@b.c', false],
  ['a@b.example?cc=all@b.example', false],
  ['Ana <ana@cap17.example>', false],
])('%s: a mail can be written to it: %s', (text, is) => {
  expect(isMailAddress(text)).toBe(is);
});

test.each([
  ['+33 6 12 34 56 78', true],
  ['(0)612.345-678', true],
  ['12', false],
  ['+33 6?body=x', false],
])('%s is a number: %s', (text, is) => {
  expect(isPhoneNumber(text)).toBe(is);
});

test('only an address of the secure web is opened', () => {
  expect(
    ['https://chat.example/a', 'http://chat.example', 'javascript:alert(1)', 'Claims'].map(isWebAddress),
  ).toEqual([true, false, false, false]);
});

test('a reply that is shown needs no place, any other one that can be used', () => {
  expect(sendToFault({ way: 'show' })).toBeUndefined();
  expect(sendToFault({ way: 'chat', to: ' ' })).toBe('missing');
  expect(sendToFault({ way: 'chat', to: 'Claims team' })).toBeUndefined();
  expect(sendToFault({ way: 'mail', to: 'Ana' })).toBe('not-an-address');
  expect(sendToFault({ way: 'number', to: 'Ana' })).toBe('not-a-number');
});

test.each([
  ['a', 'a'],
  ['dots', 'a@.'],
  ['digits', '1 '],
])('%s are judged in time that grows with them alone', async (_, piece) => {
  // Made beforehand: a long text costs more to make than to judge.
  const texts = new Map([10_000, 80_000].map((size) => [size, piece.repeat(size)]));
  await expectLinear(
    (size) => [isMailAddress, isPhoneNumber, isWebAddress].map((is) => is(texts.get(size) ?? '')),
    10_000,
  );
});
