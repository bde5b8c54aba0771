import { expect, test } from 'vitest';
import { sizeToRead } from '../../src/workers/read-code.ts';

test('a photograph of a code is searched as it is, a larger one smaller, and one beyond measure not at all', () => {
  expect(sizeToRead(undefined)).toBe('too-large');
  expect(sizeToRead({ width: 4_032, height: 3_024 })).toEqual({});
  expect(sizeToRead({ width: 12_000, height: 8_000 })).toBe('too-large');
  for (const [width, height] of [
    [8_064, 6_048],
    [6_048, 8_064],
    [50_000_000, 1],
    [1, 50_000_000],
    [20_000, 2_000],
  ] as const) {
    const size = sizeToRead({ width, height });
    const across = size === 'too-large' ? 0 : (size.resizeWidth ?? 0);
    expect(across).toBeGreaterThan(0);
    // As it lies, and on its side: the height follows the width.
    for (const ratio of [height / width, width / height]) {
      if (across <= Math.min(width, height) && across > 1)
        expect(across * across * ratio).toBeLessThan(12_510_000);
    }
  }
});
