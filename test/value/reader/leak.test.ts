import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { findTitle } from '../../../src/value/reader/usual-titles.ts';

test('of the titles that were looked for nothing is held once the file is read', async () => {
  setFlagsFromString('--expose-gc');
  const collect: () => void = runInNewContext('gc');
  const look = () => {
    const titles = ['customer no', 'client'];
    expect(findTitle(['Customer', 'Client'], titles)).toBe(1);
    return new WeakRef(titles);
  };
  const looked = look();
  // What a turn reads of a weak reference stays up to its end.
  await new Promise((resolve) => setTimeout(resolve));
  collect();
  expect(looked.deref()).toBeUndefined();
});
