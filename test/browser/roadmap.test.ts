import { expect, test } from 'vitest';
import { expectAccessible, watch } from './chromium.ts';
import { freshPage } from './fresh-page.ts';
import { keptTexts, openKept, savedAssessment } from './kept-page.ts';

const saved = savedAssessment('a', 'Claims', { guidance: { level: 1, target: 3 } });
const early = { step: { practice: 'guidance', level: 3 }, owner: 'Claire', due: '2026-12-01' };
const kept = JSON.stringify({ ...saved, file: { ...saved.file, decisions: [early] } });

test('someone decides a step, sees what stands on what, and puts the dates in order', async () => {
  const page = await openKept(await freshPage(), { a: kept }, '/en/report/');
  const seen = watch(page);
  const roadmap = page.getByRole('region', { name: 'Roadmap' });
  await roadmap.waitFor();
  await page.mouse.move(5, 5);
  await expect.poll(() => roadmap.innerText()).toContain('which no decision leads to');

  await page
    .getByRole('region', { name: 'Gaps' })
    .getByRole('button', { name: /Help at every step/ })
    .first()
    .click();
  await expect.poll(() => roadmap.innerText()).toContain('Due before what it stands on.');
  await expect.poll(() => roadmap.innerText()).toContain('1 of them stands on another.');
  await expect.poll(() => roadmap.innerText()).toContain('This is a plan, not a forecast.');
  await expectAccessible(page);

  await roadmap.getByRole('button', { name: 'Put dates in order' }).click();
  await expect.poll(() => roadmap.innerText()).not.toContain('Due before');
  await expect
    .poll(async () => {
      const texts = await keptTexts(page);
      return JSON.parse(texts['cap17:assessment:a'] ?? '{}').file.decisions[0].due > '2027-01';
    })
    .toBe(true);
  expect(seen).toEqual([]);
});

const eight = [
  ['easy-feedback', 1],
  ['easy-feedback', 2],
  ['first-contact-resolution', 2],
  ['closed-loop', 1],
  ['positive-surprise', 1],
  ['guidance', 2],
  ['listening-by-value', 1],
  ['closed-loop', 2],
] as const;
const answers = Object.fromEntries(eight.map(([practice]) => [practice, { level: 0 }]));
const whole = savedAssessment('a', 'Claims', { ...answers, 'first-contact-resolution': { level: 1 } });
const decided = JSON.stringify({
  ...whole,
  file: {
    ...whole.file,
    decisions: eight.map(([practice, level], at) => ({
      step: { practice, level },
      due: `2027-0${at + 1}-20`,
    })),
  },
});

test.each([375, 1280])(
  'at %i pixels eight decisions, their bars and what leads to them cross no name',
  async (width) => {
    const page = await openKept(
      await freshPage({ viewport: { width, height: 800 } }),
      { a: decided },
      '/fr/report/',
    );
    await page.mouse.move(5, 5);
    const rows = page.locator('.roadmap-picture li');
    await expect.poll(() => rows.count()).toBe(8);
    await page.evaluate(() => document.fonts.ready);
    const found = await page.evaluate(() => {
      // A font's box is higher than its letters.
      const SPARE = 2;
      const boxesOf = (name: Element) => {
        const range = document.createRange();
        range.selectNodeContents(name);
        return Array.from(range.getClientRects());
      };
      const texts = Array.from(document.querySelectorAll('.roadmap-name bdi')).flatMap(boxesOf);
      const drawn = Array.from(
        document.querySelectorAll('.roadmap-picture svg :is(rect, line, path)'),
        (shape) => shape.getBoundingClientRect(),
      );
      const crossed = drawn.filter((shape) =>
        texts.some(
          (text) =>
            shape.left < text.right &&
            text.left < shape.right &&
            shape.top < text.bottom - SPARE &&
            text.top + SPARE < shape.bottom,
        ),
      );
      const heights = (which: string) =>
        Array.from(document.querySelectorAll(which), (one) => one.getBoundingClientRect().height);
      return {
        shapes: drawn.length,
        crossed: crossed.length,
        lanes: heights('li .roadmap-lanes'),
        rows: heights('.roadmap-picture li'),
        wide: document.documentElement.scrollWidth,
      };
    });
    expect(found.shapes).toBeGreaterThan(20);
    expect(found.crossed).toBe(0);
    // From row to row without a gap.
    expect(found.lanes).toEqual(found.rows);
    expect(found.wide).toBe(width);
    await expect.poll(() => rows.nth(1).innerText()).toMatch(/Repose sur/);
    await expectAccessible(page, { within: '#roadmap' });
  },
);

test.each([375, 1280])('at %i pixels decisions that stand on nothing have their bars too', async (width) => {
  const page = await openKept(
    await freshPage({ viewport: { width, height: 800 } }),
    { a: kept },
    '/en/report/',
  );
  await page.mouse.move(5, 5);
  const bar = page.locator('.roadmap-picture li rect');
  await expect.poll(() => bar.evaluate((one) => one.getBoundingClientRect().width)).toBeGreaterThan(1);
  await expect.poll(() => page.locator('li .roadmap-lanes').count()).toBe(0);
});

test('what is done is told beside its name, and its bar stands back', async () => {
  const decisions = [
    { ...early, status: 'done' },
    { action: 'Call back', due: '2027-02-15' },
  ];
  const half = JSON.stringify({ ...saved, file: { ...saved.file, decisions } });
  const page = await openKept(await freshPage(), { a: half }, '/en/report/');
  await page.mouse.move(5, 5);
  const rows = page.locator('.roadmap-picture li');
  await expect.poll(() => rows.first().innerText()).toContain('done');
  await expect.poll(() => rows.nth(1).innerText()).not.toContain('done');
  const fillOf = (at: number) =>
    rows
      .nth(at)
      .locator('rect')
      .evaluate((bar) => getComputedStyle(bar).fill);
  await expect.poll(async () => (await fillOf(0)) === (await fillOf(1))).toBe(false);
  await expectAccessible(page, { within: '#roadmap' });
});
