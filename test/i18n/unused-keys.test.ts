import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import * as english from '../../src/i18n/en/index.ts';

const SRC = new URL('../../src', import.meta.url).pathname;

/** Keys under which texts stand; a text that depends on a count is one. */
function keys(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [path];
  if ('one' in value && 'other' in value) return [path];
  return Object.entries(value).flatMap(([key, inner]) => keys(inner, [...path, key]));
}

/** Every name the code may ask a dictionary for: what stands after a dot, in braces or brackets, or as a code. */
function namesAskedFor(): ReadonlySet<string> {
  const files = readdirSync(SRC, { recursive: true, withFileTypes: true }).filter(
    ({ name, parentPath }) => /\.(ts|tsx|astro)$/.test(name) && !/\/i18n\/[a-z]{2}$/.test(parentPath),
  );
  const code = files.map(({ name, parentPath }) =>
    readFileSync(join(parentPath, name), 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, ''),
  );
  const names = code.flatMap((text) => [
    ...[...text.matchAll(/\.([A-Za-z]\w*)/g)].map(([, name]) => name ?? ''),
    ...[...text.matchAll(/['"]([\w-]+)['"]/g)].map(([, name]) => name ?? ''),
    ...[...text.matchAll(/\{([^{}]*)\}/g)].flatMap(([, within]) => within?.match(/[A-Za-z]\w*/g) ?? []),
    // Levels and importances are numbers.
    ...[...text.matchAll(/\b\d+\b/g)].map(([number]) => number),
    // Codes are keys of tables as often as strings.
    ...[...text.matchAll(/([A-Za-z]\w*)\??:/g)].map(([, name]) => name ?? ''),
  ]);
  return new Set(names);
}

test('every text of the dictionaries is asked for somewhere', () => {
  const asked = namesAskedFor();
  const all = keys(english);
  expect(all.length).toBeGreaterThan(500);
  const unused = all.filter((path) => !asked.has(path.at(-1) ?? '')).map((path) => path.join('.'));
  expect(unused).toEqual([]);
});
