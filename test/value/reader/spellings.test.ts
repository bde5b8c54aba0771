import { expect, test } from 'vitest';
import { Spellings } from '../../../src/value/reader/rows/spellings.ts';

test.each(['too-many-customers', 'too-many-orders'] as const)(
  'more than can be held are refused as %s',
  (code) => {
    const spellings = new Spellings(code, 2);
    expect(['a', 'b', 'a'].map((text) => spellings.placeOf(text))).toEqual([0, 1, 0]);
    expect(() => spellings.placeOf('c')).toThrow(
      expect.objectContaining({ problem: { code, params: { most: 2 } } }),
    );
  },
);
