import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fromRoot, underBase } from '../../src/build/base.ts';
import { sitePath } from '../../src/i18n/site-path.ts';

const SRC = new URL('../../src', import.meta.url).pathname;
/** Files that write or fetch an address of the site. */
const written = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((file) =>
  /\.(?:astro|tsx?)$/.test(file),
);
/** An address from the root of the site, as a text or a template, which no function puts under its path. */
const BARE =
  /(?<!sitePath\()(?<!address\()["'`]\/(?:\$\{(?:locale|other)\}\/|(?:en|fr|r|social|sources|favicon\.svg|service-worker\.js)\b)/;
/** What names files of the build and never addresses of the host. */
const BUILD_TIME = /^(?:build|cli)\//;

test('an address stands under the path of the site', () => {
  expect(sitePath('/en/report/')).toBe('/en/report/');
  expect(underBase('/en/report/', '/')).toBe('/en/report/');
  expect(underBase('/en/report/', '/team/cap17/')).toBe('/team/cap17/en/report/');
  expect(fromRoot('/team/cap17/_astro/a.js', '/team/cap17/')).toBe('/_astro/a.js');
  expect(fromRoot('/other/_astro/a.js', '/team/cap17/')).toBe('/other/_astro/a.js');
});

test('no page writes an address that forgets where the site stands', () => {
  const bare = written
    .filter((file) => !BUILD_TIME.test(file))
    .flatMap((file) =>
      readFileSync(join(SRC, file), 'utf8')
        .split('\n')
        .filter((line) => BARE.test(line) && !line.trim().startsWith('path='))
        .map((line) => `${file}: ${line.trim()}`),
    );
  expect(bare).toEqual([]);
});
