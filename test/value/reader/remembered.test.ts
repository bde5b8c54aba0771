import { expect, test } from 'vitest';
import { remembered } from '../../../src/value/reader/remembered.ts';

function counted() {
  const asked: string[] = [];
  const length = remembered((title) => {
    asked.push(title);
    return title.length;
  });
  return { asked, length };
}

test('each title is worked out once, an empty one too', () => {
  const { asked, length } = counted();
  for (const title of ['Date', '', 'Date', '']) expect(length(title)).toBe(title.length);
  expect(asked).toEqual(['Date', '']);
});

test('neither long titles nor very many are held', () => {
  const { asked, length } = counted();
  const long = 'x'.repeat(201);
  for (const title of [long, long]) expect(length(title)).toBe(201);
  expect(asked).toHaveLength(2);
  const longest = 'x'.repeat(200);
  for (const title of [longest, longest]) expect(length(title)).toBe(200);
  expect(asked).toHaveLength(3);
  for (let at = 0; at < 4_097; at += 1) length(`title ${at}`);
  expect(length('title 0')).toBe(7);
  expect(asked.filter((title) => title === 'title 0')).toHaveLength(2);
});
