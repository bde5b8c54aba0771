import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { ROOT } from './sources.ts';

/** What each script is called with by a slip, and what the sentence names. */
const SLIPS: readonly (readonly [script: string, words: readonly string[], named: RegExp])[] = [
  ['test/fuzz/fuzz.ts', ['--from', '-1'], /--from/],
  ['test/fuzz/fuzz.ts', ['--count', 'NaN'], /--count is no whole number .*«NaN»/],
  ['test/fuzz/fuzz.ts', ['--sed', '1'], /--sed.*\n.*--seed/],
  ['test/fuzz/fuzz.ts', ['--door', 'lnik'], /There is no door «lnik»/],
  ['test/fuzz/fuzz.ts', ['--replay', 'nowhere.json'], /nowhere\.json cannot be read/],
  ['test/fuzz/fuzz.ts', ['--replay', 'package.json'], /package\.json is no input that fuzz wrote/],
  ['test/engines/walk.ts', ['--without'], /--without/],
  ['test/engines/walk.ts', ['assesment'], /There is no journey and no engine «assesment»/],
  ['test/hosts/check-site.ts', [], /is no address of a site/],
  ['test/hosts/check-site.ts', ['ftp://there'], /«ftp:\/\/there» is no address of a site/],
  ['test/bench/crash.ts', ['--workshop', 'many'], /--workshop is no whole number .*«many»/],
  ['test/bench/room.ts', ['many'], /is no whole number .*«many»/],
  ['test/bench/workshop-thousands.ts', ['-5'], /is no whole number .*«-5»/],
  ['test/bench/room-page.ts', ['NaN'], /is no whole number .*«NaN»/],
  ['test/bench/foreign-files.ts', ['nothing'], /There is no «nothing»/],
  ['test/bench/doors.ts', ['nothing'], /There is no «nothing»/],
];

test.each(SLIPS)('%s %j is answered by a sentence', (script, words, named) => {
  const { stderr, status } = spawnSync(process.execPath, [script, ...words], { cwd: ROOT, encoding: 'utf8' });
  expect(stderr).toMatch(named);
  expect(stderr).not.toMatch(/^\s+at /m);
  expect(status).toBe(2);
});

test.each([
  ['PORT', 'abc', /PORT is no number .*«abc»/],
  ['PORT', '70000', /PORT is no number .*«70000»/],
  ['SITE_URL', 'cap17', /SITE_URL is no address .*«cap17»/],
])('a site is not served where %s is %s, and a sentence says why', (name, value, named) => {
  const env = { ...process.env, [name]: value };
  const { stderr, status } = spawnSync(process.execPath, ['src/build/serve.ts'], {
    cwd: ROOT,
    encoding: 'utf8',
    env,
  });
  expect(stderr).toMatch(named);
  expect(stderr).not.toMatch(/^\s+at /m);
  expect(status).toBe(2);
});
