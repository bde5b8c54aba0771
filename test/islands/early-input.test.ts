import { expect, test } from 'vitest';
import { sourceFiles, sourceOf } from '../sources.ts';

test('every field that is limited comes with what remembers what does not fit', () => {
  const limited = sourceFiles('islands').filter((file) => /\bmax[lL]ength[=:]/.test(sourceOf(file)));
  const isRemembered = (file: string) => /^import '[^']*\/parts\/early-input\.ts';$/m.test(sourceOf(file));
  expect(limited.filter((file) => !isRemembered(file))).toEqual([]);
  expect(limited.length).toBeGreaterThan(35);
});
