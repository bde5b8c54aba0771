import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { DIST } from './pages.ts';

const HERE = new URL('../..', import.meta.url).pathname.replace(/\/$/, '');
const TEXT =
  /\.(?:html|m?js|css|json|svg|xml|txt|bib|ris|csv|webmanifest)$|_headers$|\.htaccess$|\.config$|file$/i;

test('nothing of the build tells where it was made', () => {
  const texts = readdirSync(DIST, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && TEXT.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
  expect(texts.length).toBeGreaterThan(100);
  expect(
    texts.filter((file) => {
      const text = readFileSync(file, 'utf8');
      return text.includes(HERE) || /<astro-island[^>]* uid=/.test(text);
    }),
  ).toEqual([]);
});
