import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { leanIslands, moduleAmong, PATCHES, patched } from '../../src/build/lean-islands.ts';

const ROOT = new URL('../../', import.meta.url).pathname;

test('a file that is renamed or a package that is gone stops the build, by its name', () => {
  expect(() => leanIslands()).not.toThrow();
  expect(() => moduleAmong(['src/i18n/words.ts', 'src/i18n/gone.ts', 'node_modules/gone/'])).toThrow(
    'src/i18n/gone.ts, node_modules/gone/',
  );
});

test('a module is known by its whole path, or by the folder it is in', () => {
  const isAmong = moduleAmong(['src/i18n/words.ts', 'node_modules/nanostores/']);
  expect(isAmong(`${ROOT}src/i18n/words.ts`)).toBe(true);
  expect(isAmong(`${ROOT}src/i18n/words.ts?used`)).toBe(true);
  expect(isAmong(`${ROOT}node_modules/nanostores/atom/index.js`)).toBe(true);
  expect(isAmong(`${ROOT}src/wording/src/i18n/words.ts`)).toBe(false);
  expect(isAmong(`${ROOT}node_modules/@nanostores/react/index.js`)).toBe(false);
});

test.each(PATCHES)(
  '$file leaves out what no page uses; the build stops when it is written otherwise',
  (patch) => {
    const code = readFileSync(`${ROOT}${patch.file}`, 'utf8');
    expect(patched(code, patch)).toContain(patch.instead);
    expect(() => patched(code.replace(patch.line, ''), patch)).toThrow(patch.file);
  },
);
