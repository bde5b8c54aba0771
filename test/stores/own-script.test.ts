import { expect, test } from 'vitest';
import { ownScript } from '../../src/stores/browser/own-script.ts';

test('a worker is started from an address of this site, and no other', () => {
  expect(ownScript('/service-worker.js')).toBe('/service-worker.js');
  expect(ownScript('/tools/cap17/_astro/value-worker-a1.js')).toBe('/tools/cap17/_astro/value-worker-a1.js');
  for (const address of [
    '//other.example/a.js',
    '/\\other.example/a.js',
    'https://other.example/a.js',
    'data:,1',
    '',
  ])
    expect(() => ownScript(address)).toThrow(TypeError);
});
