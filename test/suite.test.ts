import { readdirSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { expect, test } from 'vitest';
import { HANG_MS, STEP_MS } from './limits.ts';

const HERE = new URL('.', import.meta.url).pathname;

/** Every file of the tests by its path, but those that are no tests: the benchmark, how work grows, other servers, what drives other browsers, hostile inputs. */
const FILES = readdirSync(HERE, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
  .map((entry) => relative(HERE, `${entry.parentPath}/${entry.name}`))
  .filter((path) => !/^(?:bench|hosts|engines)\/|^fuzz\/fuzz\.ts$|^growth\.ts$|^suite\.test\.ts$/.test(path));

const RULES = [
  ['asks no clock how long something took', /performance\.(?:now|mark|measure)|Date\.now|hrtime|cpuUsage/i],
  ['waits for states, not for silence', /networkidle/],
  [
    'never sleeps',
    /waitForTimeout|setTimeout\([^;]*,\s*(?!0\b)[\w.]+,?\s*\)|timers\/promises|Atomics\.wait|AbortSignal\.timeout/,
  ],
  ['has no limit of its own', /[tT]imeout:(?! (?:STEP_MS|HANG_MS)\b)|setDefault\w*Timeout\((?!STEP_MS\))/],
  ['has a name of some words', /%\.\d+s/],
  ['has no limit beside a test', /^\s*\}, [\d_]{4,}\);|^\s*\},\n\s*[\d_]{4,},\n\s*\);/m],
  [
    'polls what it expects of a page',
    /expect\(\s*(?:async )?\(?await [^;]*?\.(?:count|isVisible|innerText|textContent|isChecked|inputValue|getAttribute|isDisabled|isEnabled|allInnerTexts)\([^;]*?\)\s*\.(?:not\.)?to[A-Z]/,
  ],
  [
    'presses a key once what the press before it led to is there',
    /\.(?:click|goto|reload)\([^;]*\);\n\s*(?:for \([^\n]*\) )?await \w+\.keyboard\.press\(/,
  ],
  ['waits for the one it takes: a list is that of this moment', /const \[\w+\] = await [^;]*\.all\(\);/],
] as const;

test.each(RULES)('a test %s', (_, pattern) => {
  const broken = FILES.flatMap((path) => {
    const found = pattern.exec(readFileSync(HERE + path, 'utf8'));
    return found ? [`${path}: ${found[0].slice(0, 80)}`] : [];
  });
  expect(broken).toEqual([]);
});

test('limits only catch what hangs, and the step that hangs is named before its test is over', () => {
  expect(STEP_MS).toBeGreaterThanOrEqual(60_000);
  expect(HANG_MS).toBeGreaterThan(2 * STEP_MS);
  const config = readFileSync(`${HERE}vitest.config.ts`, 'utf8');
  for (const limit of ['testTimeout: HANG_MS', 'hookTimeout: HANG_MS', 'poll: { timeout: STEP_MS }']) {
    expect(config).toContain(limit);
  }
});

test.each([
  [0, 'const start = performance.now();'],
  [1, "await page.goto('/', { waitUntil: 'networkidle' });"],
  [2, 'await page.waitForTimeout(300);'],
  [2, 'await new Promise((done) => setTimeout(done, 300));'],
  [2, 'await new Promise((resume) => setTimeout(resume, pause));'],
  [2, 'setTimeout(\n  () => done(),\n  300,\n);'],
  [3, 'await field.waitFor({ timeout: 5_000 });'],
  [3, 'context.setDefaultTimeout(10_000);'],
  [4, "('%.30s is refused', () => {"],
  [5, '}, 60_000);'],
  [5, '  },\n  60_000,\n);'],
  [6, "expect(await page.getByText('x').count()).toBe(1);"],
  [7, "await page.getByText('x').click();\n  await page.keyboard.press('o');"],
  [8, "const [first] = await page.getByRole('button').all();"],
])('rule %i is broken by %s', (rule, line) => {
  expect(line).toMatch(RULES[rule]?.[1] ?? 'no such rule');
});
