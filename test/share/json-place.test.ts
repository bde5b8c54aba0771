import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeOfSyntaxError } from '../../src/share/json-place.ts';

test.each([
  ['', 1, 1],
  ['{"a": 1,}', 1, 9],
  ['{\n  "a": 1\n  "b": 2\n}', 3, 3],
  ['[1, 2', 1, 6],
  ['[1,,2]', 1, 4],
  ['{"a" 1}', 1, 6],
  ["{'a': 1}", 1, 2],
  ['{"a": NaN}', 1, 7],
  ['{"a": 01}', 1, 8],
  ['{"a": "x\ny"}', 1, 7],
  ['{} {}', 1, 4],
  ['[1}', 1, 3],
  ['"\\x"', 1, 1],
])('%j stops being JSON at line %i, column %i', (text, line, column) => {
  expect(placeOfSyntaxError(text)).toEqual({ line, column });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

test('it finds nothing wrong in JSON', () => {
  fc.assert(
    fc.property(fc.json(), (json) => {
      expect(placeOfSyntaxError(json)).toBeUndefined();
    }),
  );
});

test('it agrees with the platform on what is JSON, after any slip of the hand', () => {
  const slip = fc.tuple(
    fc.nat(60),
    fc.nat(2),
    fc.constantFrom('', ',', '"', '}', ']', '[', ':', '0', '-', 'e', '\\', '\n'),
  );
  fc.assert(
    fc.property(fc.json(), slip, (json, [at, removed, added]) => {
      const text = json.slice(0, at) + added + json.slice(at + removed);
      expect(placeOfSyntaxError(text) === undefined).toBe(isJson(text));
    }),
    { numRuns: 2_000 },
  );
});

test('it stands deep nesting and long texts', () => {
  expect(placeOfSyntaxError('['.repeat(1_000_000))).toEqual({ line: 1, column: 1_000_001 });
  expect(placeOfSyntaxError(`"${'a'.repeat(4_000_000)}"`)).toBeUndefined();
});
