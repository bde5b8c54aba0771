import { expect, test } from 'vitest';
import { sizeToRead } from '../../src/workers/read-code.ts';

test('a photograph of a code is searched as it is, a larger one smaller, and one beyond measure not at all', () => {
  expect(sizeToRead(undefined)).toBe('unreadable');
  expect(sizeToRead({ width: 4_032, height: 3_024 })).toEqual({});
  expect(sizeToRead({ width: 8_064, height: 6_048 })).toBe('picture-too-large');
  expect(sizeToRead({ width: 12_000, height: 8_000 })).toBe('picture-too-large');
  for (const [width, height] of [
    [7_680, 4_320],
    [4_320, 7_680],
    [36_000_000, 1],
    [1, 36_000_000],
    [18_000, 2_000],
  ] as const) {
    const size = sizeToRead({ width, height });
    const across = typeof size === 'string' ? 0 : (size.resizeWidth ?? 0);
    expect(across).toBeGreaterThan(0);
    // As it lies, and on its side: the height follows the width.
    for (const ratio of [height / width, width / height]) {
      if (across <= Math.min(width, height) && across > 1)
        expect(across * across * ratio).toBeLessThan(8_010_000);
    }
  }
});
