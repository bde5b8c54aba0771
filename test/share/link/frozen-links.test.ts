import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { decodeLink } from '../../../src/share/link/decode-link.ts';
import { decryptLink } from '../../../src/share/link/password.ts';

/** Links as they were given away, `name.txt`, each beside the file it opens to, `name.json`. Never rewritten. */
const FOLDER = new URL('../../fixtures/links/', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, FOLDER), 'utf8').trim();
const namesOf = (kind: string) =>
  readdirSync(FOLDER)
    .filter((name) => name.startsWith(kind) && name.endsWith('.txt'))
    .map((name) => name.slice(0, -'.txt'.length));

test.each(['a', 'b', 'q', 'v', 'w'].flatMap(namesOf))('the link %s still opens to its file', async (name) => {
  expect(await decodeLink(read(`${name}.txt`))).toEqual({ ok: true, file: JSON.parse(read(`${name}.json`)) });
});

test.each([
  ['p1-heading', 'heading', 'a1-answers'],
  ['p1-everything', 'Château 17', 'w1-everything'],
])('the link %s under the password “%s” still opens to %s', async (name, password, within) => {
  expect(await decryptLink(read(`${name}.txt`), password)).toEqual({
    ok: true,
    fragment: read(`${within}.txt`),
  });
});

test('every version ever released is among them', () => {
  expect(['q', 'v', 'w'].flatMap(namesOf)).toEqual([
    'q1-everything',
    'q1-least',
    'q2-everything',
    'q2-least',
    'q2-sending-shown',
    'q2-sending',
    'v1-everything',
    'v1-least',
    'v2-everything',
    'v2-least',
    'w1-everything',
    'w1-groups',
    'w1-result',
    'w1-votes',
    'w2-everything',
    'w2-groups',
    'w2-model-1',
    'w2-result',
  ]);
  expect(namesOf('a')).toEqual([
    'a1-answers',
    'a1-empty',
    'a1-everything',
    'a1-longest',
    'a1-month',
    'a2-answers',
    'a2-everything',
    'a2-model-1',
  ]);
  expect(namesOf('b')).toEqual(['b2-contested', 'b2-everything', 'b2-model-1']);
  expect(namesOf('p')).toEqual(['p1-everything', 'p1-heading']);
});
