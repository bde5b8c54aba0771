import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { SCHEMAS } from '../../src/share/formats.ts';
import { parseFile } from '../../src/share/parse-file.ts';

/** Files as they were downloaded, of every format and version released. Never rewritten. */
const FIXTURES = new URL('../fixtures/', import.meta.url);
const files = ['assessments', 'workshops', 'files'].flatMap((folder) =>
  readdirSync(new URL(`${folder}/`, FIXTURES)).map((name) => `${folder}/${name}`),
);
const read = (name: string) => readFileSync(new URL(name, FIXTURES), 'utf8');

test.each(files)('the file %s still opens, and holds what it held', (name) => {
  expect(parseFile(read(name))).toMatchObject({ ok: true, file: JSON.parse(read(name)) });
});

test('every format ever released is among them', () => {
  const formats = new Set(files.map((name) => JSON.parse(read(name)).format));
  expect([...formats].sort()).toEqual(Object.keys(SCHEMAS).sort());
});
