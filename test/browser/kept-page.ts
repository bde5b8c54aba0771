import type { Page } from 'playwright-core';
import { expect, vi } from 'vitest';
import { STEP_MS } from '../limits.ts';
import { BARE } from './chromium.ts';

/** The day of every assessment made here. */
const DATE = '2026-11-21';

/** An assessment as the site keeps it, with one answer or more. */
export function savedAssessment(id: string, name: string, answers: object = { guidance: { level: 3 } }) {
  const file = {
    format: 'cap17-assessment',
    version: 1,
    model: 2,
    date: DATE,
    scope: `Scope of ${name}`,
    answers,
  };
  return { id, name, updated: `${DATE}T10:00:00.000Z`, file };
}

/** Opens the assessment page with what was kept before: texts by id. */
export async function openKept(
  page: Page,
  kept: Record<string, string>,
  path = '/en/assessment/',
): Promise<Page> {
  await page.goto(BARE);
  await page.evaluate((texts) => {
    for (const [id, text] of Object.entries(texts)) localStorage.setItem(`cap17:assessment:${id}`, text);
  }, kept);
  await page.goto(path);
  await awake(page);
  return page;
}

/** Waits until the islands of a page answer. */
export async function awake(page: Page): Promise<void> {
  const waiting = () =>
    page.evaluate(() =>
      Array.from(
        document.querySelectorAll('astro-island[ssr]'),
        (island) => `${location.pathname} waits for ${island.getAttribute('component-url')}`,
      ),
    );
  // Not `expect.poll`: pages are opened in hooks too, where it may not be called.
  await vi.waitFor(async () => expect(await waiting()).toEqual([]), { timeout: STEP_MS });
  await settled(page);
}

/** Waits until what says what fields leave out listens: the page asks for it when idle, or at a field; imported again, it has run. */
export async function leftOutSaid(page: Page): Promise<void> {
  // As a text: here an import would become one of the tests' own.
  await page.waitForFunction(`(async () => {
    const asked = performance.getEntriesByType('resource').find(({ name }) => name.includes('/left-out.'));
    return asked !== undefined && (await import(asked.name)) !== undefined;
  })()`);
}

/** Waits until what follows the frame of a drawing is done too. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(
    () =>
      new Promise<boolean>((done) => {
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => done(true))));
      }),
  );
}

/** The section of what is kept. */
export function section(page: Page) {
  return page.getByRole('region', { name: /^(My assessments|Mes évaluations)$/ });
}

/** The row of one assessment. */
export function row(page: Page, name: string) {
  const heading = page.getByRole('heading', { name, exact: true });
  return section(page).getByRole('listitem').filter({ has: heading });
}

/** What the device keeps under the site's names, by key. */
export function keptTexts(page: Page): Promise<Record<string, string>> {
  return page.evaluate(() => ({ ...localStorage }));
}

/** Presses a button that hands over a file; returns its name and text. */
export async function downloaded(
  page: Page,
  press: () => Promise<void>,
): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([page.waitForEvent('download'), press()]);
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(Buffer.from(chunk));
  return { name: download.suggestedFilename(), text: Buffer.concat(chunks).toString('utf8') };
}

/** Opens a file made of a text through the page's own control. */
export async function openFile(page: Page, name: string, text: string | Buffer): Promise<void> {
  const input = section(page).getByLabel(/^(Choose a Cap17 file|Choisissez un fichier)/);
  if ((await input.count()) === 0)
    await section(page)
      .getByRole('button', { name: /^(Open a file|Ouvrir un fichier)$/ })
      .click();
  await input.setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
  await expect
    .poll(() =>
      section(page)
        .getByRole('heading', { name: new RegExp(name.replace('.', '\\.')) })
        .count(),
    )
    .toBe(1);
}

/** Waits until the worker of the site keeps all that the pages of the page's language need. */
export async function keptWhole(page: Page): Promise<void> {
  await page.evaluate(() => navigator.serviceWorker.ready);
  const wanted = await page.evaluate(async () => {
    const source = await (await fetch('/service-worker.js', { cache: 'no-store' })).text();
    const languages = JSON.parse(/^const LANGUAGES = (.*);$/m.exec(source)?.[1] ?? '{}');
    return languages[document.documentElement.lang] as string[];
  });
  expect(wanted.length).toBeGreaterThan(0);
  const keptOf = () =>
    page.evaluate(async () => {
      const caught = await Promise.all(
        (await caches.keys()).map(async (name) => (await caches.open(name)).keys()),
      );
      return caught.flat().map(({ url }) => new URL(url).pathname);
    });
  const missing = async () => {
    const kept = new Set(await keptOf());
    return wanted.filter((address) => !kept.has(address)).length;
  };
  // Asked too often, the question is most of the work.
  await vi.waitFor(async () => expect(await missing()).toBe(0), { timeout: STEP_MS, interval: 500 });
}
