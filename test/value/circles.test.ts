import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const ROOM = new URL('../../src/value/', import.meta.url).pathname;
const files = readdirSync(ROOM, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));

function importsOf(file: string): string[] {
  const source = readFileSync(join(ROOM, file), 'utf8');
  return [...source.matchAll(/ from '(\.[^']+)'/g)].map(([, to = '']) => join(dirname(file), to));
}

/** A way from a file back to itself, of types or of values; undefined when there is none. */
function circleFrom(
  file: string,
  way: readonly string[] = [],
  seen = new Set<string>(),
): string[] | undefined {
  if (way[0] === file) return [...way, file];
  if (seen.has(file)) return undefined;
  seen.add(file);
  for (const next of importsOf(file)) {
    const circle = circleFrom(next, [...way, file], seen);
    if (circle) return circle;
  }
  return undefined;
}

test('no file of the room of purchases needs itself, not even for a type', () => {
  expect(files.length).toBeGreaterThan(30);
  expect(files.map((file) => circleFrom(file)?.join(' → ')).filter(Boolean)).toEqual([]);
});
