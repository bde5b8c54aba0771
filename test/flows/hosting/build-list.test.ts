import { expect, test } from 'vitest';
import { buildList } from '../../../src/flows/hosting/build-list.ts';

const TEXT = `const BASE = "/tools/";
const VERSION = "5941cd3de01d";
const ANSWER = ["/tools/_astro/a.js"];
const LANGUAGES = {"fr":["/tools/fr/"],"en":["/tools/_astro/a.js","/tools/en/"]};
const PAGES = ["/tools/en/"];
const FILES = ["/tools/en/words.json"];
self.addEventListener('install', () => {});
`;

test('the list of a build is read at the head of its service worker, for one language and for all', () => {
  expect(buildList(TEXT, 'en')).toEqual({
    base: '/tools/',
    version: '5941cd3de01d',
    kept: ['/tools/_astro/a.js', '/tools/en/'],
    files: ['/tools/_astro/a.js', '/tools/fr/', '/tools/en/', '/tools/en/words.json'],
  });
});

test('a page in the place of the service worker, or half of one, is no list', () => {
  expect(buildList('<!doctype html>', 'en')).toBeUndefined();
  expect(buildList('const BASE = "/', 'en')).toBeUndefined();
  expect(buildList('const BASE = "/";\nconst VERSION = 3;', 'en')).toBeUndefined();
  const odd = 'const BASE = "/";\nconst VERSION = "a";\nconst ANSWER = {"a":1};\nconst LANGUAGES = null;';
  expect(buildList(odd, 'en')).toMatchObject({ kept: [], files: [] });
});
