import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { DIST } from '../site/pages.ts';
import { leftOutSaid } from './kept-page.ts';

/** What calls a field of text or of files into being in a built script; ticks, and what one only reads, take no text. */
const MAKES = /\b[\w$]+\(`(input|textarea)`,\{((?:[^{}]|\{[^{}]*\})*)/g;
const TAKES_NOTHING = /type:`(?:checkbox|radio)`|readOnly:!0/;

/** Code with the names that the bundler drew taken away: words, keys and figures stay. */
const withoutNames = (code: string) =>
  code
    .replace(/\.\.\.[$\w]+/g, '')
    .replace(/`[^`]*`|"[^"]*"|[$\w]+(?=:)|\.\w+|[A-Za-z_$][\w$]*/g, (part) =>
      /^(?:[`"]|\.\w)/.test(part) || part.length > 2 ? part : '',
    );

/** A place in a script where a field is made, by what stands around it. */
interface Making {
  readonly at: number;
  readonly as: string;
}
function makingsIn(script: string): Making[] {
  return [...script.matchAll(MAKES)]
    .filter(([, , given = '']) => !TAKES_NOTHING.test(given))
    .map(({ index, 0: made }) => ({ at: index, as: withoutNames(made.slice(0, 120)) }));
}

/** Every place in the built scripts that makes a field. */
export function allMakings(): ReadonlySet<string> {
  const folder = join(DIST, '_astro');
  const scripts = readdirSync(folder).filter((file) => file.endsWith('.js'));
  return new Set(
    scripts.flatMap((file) => makingsIn(readFileSync(join(folder, file), 'utf8')).map(({ as }) => as)),
  );
}

type Covered = Awaited<ReturnType<Page['coverage']['stopJSCoverage']>>;

/** Those of them that ran, by what the browser counted. */
export function ranIn(covered: Covered): string[] {
  return covered.flatMap(({ source = '', functions }) => {
    const ranges = functions.flatMap((one) => one.ranges);
    const ran = (at: number) => {
      const around = ranges.filter(({ startOffset, endOffset }) => startOffset <= at && at < endOffset);
      const innermost = around.sort(
        (one, other) => one.endOffset - one.startOffset - (other.endOffset - other.startOffset),
      );
      return (innermost[0]?.count ?? 0) > 0;
    };
    return makingsIn(source).flatMap(({ at, as }) => (ran(at) ? [as] : []));
  });
}

/** What is put into each field: by one's own hand, from a page, from a program, from somebody who means harm. */
const PAYLOADS = [
  '7',
  '2026-02-31',
  'a\ud83d \u202eb\u2067\u0000\u001b[31m👨‍👩‍👧‍👦🏳️‍🌈\ufeff',
  '{"__proto__":{"level":7},"constructor":1}',
  `"'><img src=x onerror=x17()><script>x17()</script>`,
  `${'9'.repeat(400)}e308`,
  `e${'\u0301'.repeat(400)}`,
  'a\n'.repeat(300),
];

const FIELDS =
  ':is(input:not([type=checkbox], [type=radio], [type=file], [type=hidden], [type=range]), textarea, [contenteditable]):not([readonly], :disabled):visible';

/** Fields of one make, of which a list has one a row, are as many as this driven. */
const OF_A_MAKE = 2;

/** Runs in the page: marks the fields that are to be driven, and gives how many there are. */
function mark(all: (Element & { readonly type?: string })[], most: number): number {
  const makes = new Map<string, number>();
  let marked = 0;
  for (const field of all) {
    const own = ['type', 'maxlength', 'class', 'rows', 'inputmode', 'placeholder'].map((name) =>
      field.getAttribute(name),
    );
    const make = [
      field.tagName,
      ...own,
      field.parentElement?.className,
      field.closest('form, section, dialog')?.className,
    ].join();
    const before = makes.get(make) ?? 0;
    makes.set(make, before + 1);
    if (before < most) field.setAttribute('data-driven', String(marked++));
  }
  return marked;
}

/** Runs in the page: the paste as the browser sends it, before it puts the text in. Gives whether the page took it. */
function paste(element: Element, [unit, times]: readonly [string, number]): boolean {
  const field = element as HTMLTextAreaElement;
  field.focus();
  field.select();
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', unit.repeat(times));
  return !field.dispatchEvent(
    new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
  );
}

/** Runs in the page: what a field says after it was given more than it holds. */
function standing(element: Element) {
  const { maxLength, value, labels, name } = element as HTMLInputElement;
  const label = labels?.[0]?.textContent || element.getAttribute('aria-label') || name;
  // Its own note: that of a field before it may still stand.
  const note = (element.closest('label') ?? element).nextElementSibling;
  return {
    most: maxLength,
    length: value.length,
    label,
    isSaid: note?.matches('.error[role=alert]') === true && note.textContent?.includes('left out here'),
  };
}

/** Runs in the page: a day or a month as its control gives it; what is none it does not hold. */
function setDay(element: Element, text: string): void {
  const field = element as HTMLInputElement;
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, text);
  field.dispatchEvent(new Event('input', { bubbles: true }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Millions of signs and of lines: the page takes them itself, before the browser lays them out, and says what it left. */
async function choke(field: Locator): Promise<string[]> {
  const faults: string[] = [];
  for (const [unit, times] of [
    ['x', 10_000_000],
    ['\n', 1_000_000],
  ] as const) {
    // What listens in a field without a limit may be coming still.
    await expect.poll(() => field.evaluate(paste, [unit, times] as const)).toBe(true);
    const { label, most, length, isSaid } = await field.evaluate(standing);
    const what = `${label}: ${length} of ${times} × ${JSON.stringify(unit)}`;
    // A code is written in fours as it is typed.
    if (length > 2 * Math.max(most, 0)) faults.push(`${what}, for ${most}`);
    if (most >= 0 && !isSaid) faults.push(`${what}, in silence`);
  }
  return faults;
}

/** Puts every payload into every field that is on the page as it stands, of which there are so many. Tells what is wrong. */
export async function attackFields(page: Page, least: number): Promise<string[]> {
  const unfold = () =>
    page.evaluate(() => {
      for (const fold of document.querySelectorAll('details')) fold.open = true;
    });
  await expect
    .poll(async () => [await unfold(), await page.locator(FIELDS).count()][1])
    .toBeGreaterThanOrEqual(least);
  const many = await page.locator(FIELDS).evaluateAll(mark, OF_A_MAKE);
  const faults: string[] = [];
  for (let at = 0; at < many; at += 1) {
    const field = page.locator(`[data-driven="${at}"]`);
    // What was put into another may have taken it away.
    if ((await field.count()) === 0) continue;
    if (/^(?:date|month)$/.test((await field.getAttribute('type')) ?? '')) {
      for (const text of ['2026-02-31', '9999-12-31', '275760-09-13', 'x', ''])
        await field.evaluate(setDay, text);
      continue;
    }
    await field.focus();
    if (await field.evaluate((one: HTMLInputElement) => one.maxLength >= 0)) await leftOutSaid(page);
    for (const text of PAYLOADS)
      if (!(await field.evaluate(paste, [text, 1] as const))) await page.keyboard.insertText(text);
    const { label, most, isSaid } = await field.evaluate(standing);
    if (most >= 0 && most < 600 && !isSaid && (await field.evaluate((one) => one.tagName)) === 'TEXTAREA')
      faults.push(`${label}: 600 signs in silence`);
    faults.push(...(await choke(field)));
    await field.blur();
  }
  return faults;
}

const FILES = [
  ['empty.json', ''],
  ['letters.json', 'x'.repeat(1_000_000)],
  ['zeros.xlsx', '\u0000'.repeat(10_000)],
  ['prototype.json', PAYLOADS[3] ?? ''],
  [
    'level.json',
    '{"format":"cap17-assessment","version":1,"model":2,"date":"2026-02-31","answers":{"guidance":{"level":7}}}',
  ],
  [`"'><img src=x onerror=x17()>\u202e.csv`, 'a,b\n=1,\ud83d\n'],
] as const;

/** Hands every hostile file to every field of files on the page; how many there are. */
export async function attackFiles(page: Page): Promise<number> {
  const fields = page.locator('input[type=file]');
  const many = await fields.count();
  for (let at = 0; at < many; at += 1) {
    for (const [name, text] of FILES) {
      // One that took a file may be gone.
      if ((await fields.count()) <= at) break;
      await fields
        .nth(at)
        .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(text) });
    }
  }
  return many;
}
