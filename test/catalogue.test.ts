import { expect, test } from 'vitest';
import { importsOf, sourceFiles } from './sources.ts';

test('every part is in the catalogue', () => {
  const shown = sourceFiles('catalogue').flatMap((file) => importsOf(file).map(({ to }) => to));
  const parts = sourceFiles('components/parts').filter((file) => file.endsWith('.tsx'));
  expect(parts.length).toBeGreaterThan(10);
  expect(parts.filter((part) => !shown.includes(part))).toEqual([]);
});

test('nothing that is released leads to the catalogue', () => {
  const leading = sourceFiles().filter(
    (file) => !file.startsWith('catalogue/') && importsOf(file).some(({ to }) => to.startsWith('catalogue/')),
  );
  expect(leading).toEqual([]);
});
