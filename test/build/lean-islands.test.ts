import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { leanIslands, moduleAmong, withPartsOfReact } from '../../src/build/lean-islands.ts';

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

test('forms take of React what they use; the build stops when their library is written otherwise', () => {
  const forms = readFileSync(`${ROOT}node_modules/react-hook-form/dist/index.esm.mjs`, 'utf8');
  expect(withPartsOfReact(forms)).toContain("import * as React from 'react';");
  expect(() => withPartsOfReact("import*as React from 'react';")).toThrow('react-hook-form');
});
