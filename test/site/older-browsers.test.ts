import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { DIST } from './pages.ts';

/**
 * The bundler writes for Chrome 111, Firefox 114 and Safari 16.4: a syntax that one of them lacks is written otherwise,
 * a function is not. Those that came later, and attributes of ARIA that only later are properties too, by how they are
 * used without a word for who has none of them.
 */
const LATER =
  /\.(?:isWellFormed|toWellFormed|transfer|isSubsetOf|isSupersetOf|isDisjointFrom|symmetricDifference|throwIfAborted|toBase64|getOrInsert)\(|\b(?:URL\.(?:canParse|parse)|AbortSignal\.any|Array\.fromAsync|(?:Object|Map)\.groupBy|Promise\.(?:try|withResolvers)|RegExp\.escape|Uint8Array\.from(?:Base64|Hex)|Intl\.(?:Segmenter|DurationFormat))\b|\.(?:keys|values|entries)\(\)\.(?:map|filter|toArray|some|every|find|reduce|flatMap|take|drop|forEach)\(|\.aria[A-Z]\w*|\.role=(?!=)/g;

/** A class of ours has a field of that name. */
const FIELD = /\bthis\.role=/g;

test.each([
  'a.isWellFormed()',
  'URL.canParse(a)',
  'a.buffer.transfer(0)',
  'a.ariaDisabled="true"',
  'note.role="alert"',
  'a.keys().map(b)',
])('%s is told', (code) => expect(code.match(LATER)).not.toBeNull());

test('no script of a page asks a browser for what only later ones have', () => {
  const folder = join(DIST, '_astro');
  const scripts = readdirSync(folder).filter((file) => file.endsWith('.js'));
  const pages = readdirSync(DIST, { recursive: true })
    .map(String)
    .filter((file) => file.endsWith('.html'));
  const used = [
    ...scripts.map((file) => join(folder, file)),
    ...pages.map((file) => join(DIST, file)),
  ].flatMap((file) =>
    (readFileSync(file, 'utf8').replace(FIELD, '').match(LATER) ?? []).map((what) => `${file}: ${what}`),
  );
  expect(scripts.length).toBeGreaterThan(50);
  expect([...new Set(used)]).toEqual([]);
});
