import { expect, test } from 'vitest';
import { KINDS, kindOf, LINK_KINDS, startOf } from '../../../src/share/link/kinds.ts';
import { READERS } from '../../../src/share/link/readers.ts';
import { VERSIONS } from '../../../src/share/link/versions.ts';

test('every version of every kind has a reader, and the latest is the one written', () => {
  for (const kind of LINK_KINDS) expect([kind, READERS[kind].length]).toEqual([kind, KINDS[kind].version]);
  expect(KINDS['cap17-assessment'].version).toBe(VERSIONS.length);
});

test('no two kinds share a letter, and the letter gives the kind back', () => {
  for (const kind of LINK_KINDS) expect(kindOf(KINDS[kind].letter)).toBe(kind);
  for (const none of ['', 'z', 'A', 'aa', 'toString', '__proto__']) expect(kindOf(none)).toBeUndefined();
});

test('a kind says how its links begin', () => {
  expect(LINK_KINDS.map(startOf)).toEqual(['a2.', 'w2.', 'q2.', 'v2.', 'b2.', 'p1.']);
});
