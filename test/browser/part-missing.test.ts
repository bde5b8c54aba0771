import type { BrowserContext, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { PRACTICE_IDS } from '../../src/domain/model/model.ts';
import { assessment, collect, compare, kept, privacy, workshop } from '../../src/i18n/en/index.ts';
import { LEFT_OF_REPORT } from '../../src/i18n/left-out.ts';
import { replyFile } from '../../src/share/files.ts';
import { TEXT_LIMITS } from '../../src/share/format/limits.ts';
import { encodeLink } from '../../src/share/link/encode-link.ts';
import { noise } from '../noise.ts';
import { card, openAssessment } from './assessment-page.ts';
import { BARE, freshProfile } from './chromium.ts';
import { awake, openKept, savedAssessment } from './kept-page.ts';
import { keep, keptIn } from './workshop-room.ts';
import { INVITATION, TWELVE } from './workshop-seeds.ts';

// A part of a page that does not come, for the line is cut or the site was published anew: what was asked for is said not
// to be done, where it was asked for, nothing is lost, and it may be asked for again.

/** From here on no script of the site comes that is not there yet. Returns how to let them through. */
async function cutLine(context: BrowserContext): Promise<() => Promise<void>> {
  const scripts = /\/_astro\/.*\.js$/;
  await context.route(scripts, (route) => route.abort());
  return () => context.unroute(scripts);
}

/** What a page threw, for nobody to see. */
function thrownOn(page: Page): string[] {
  const thrown: string[] = [];
  page.on('pageerror', ({ message }) => thrown.push(message));
  return thrown;
}

/** From here on the device keeps nothing more, until it hears `keep again`. */
function keepNothingMore(page: Page) {
  return page.evaluate(() => {
    const { setItem } = Storage.prototype;
    addEventListener('keep again', () => {
      Storage.prototype.setItem = setItem;
    });
    Storage.prototype.setItem = () => {
      throw new DOMException('no', 'SecurityError');
    };
  });
}

/** An assessment on a device that keeps nothing more. */
async function openUnkept(context: BrowserContext): Promise<Page> {
  const page = await openAssessment(context, '#process');
  await keepNothingMore(page);
  await card(page, 'guidance', 3).check();
  await page.locator('.questionnaire [role=alert] .notice-warn').waitFor();
  return page;
}

const toReport = (page: Page) => page.getByRole('link', { name: assessment.progress.report }).click();

test('the report of answers that are not kept', async () => {
  const context = await freshProfile();
  const page = await openUnkept(context);
  const thrown = thrownOn(page);
  const mendLine = await cutLine(context);
  await toReport(page);
  await page.locator('#not-kept').getByText(assessment.noReport).waitFor();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('not-kept');
  await page.locator('#not-kept').getByRole('button', { name: kept.notKept.download }).waitFor();
  await mendLine();
  const [report] = await Promise.all([context.waitForEvent('page'), toReport(page)]);
  expect(report.url()).toMatch(/\/en\/report\/#a2\./);
  await expect.poll(() => page.getByText(assessment.noReport).count()).toBe(0);
  expect(thrown).toEqual([]);
});

test('the report of answers whose notes a link has no room for says so, and goes without them alone', async () => {
  const context = await freshProfile();
  const page = await context.newPage();
  const answers = Object.fromEntries(
    PRACTICE_IDS.map((id, place) => [id, { level: 2, note: noise(TEXT_LIMITS.note, place + 1) }]),
  );
  const saved = JSON.stringify(savedAssessment('a', 'Claims', answers));
  await openKept(page, { a: saved }, '/en/assessment/#process');
  await keepNothingMore(page);
  await card(page, 'guidance', 3).check();
  await page.locator('.questionnaire [role=alert] .notice-warn').waitFor();
  const [report] = await Promise.all([context.waitForEvent('page'), toReport(page)]);
  await page.locator('#not-kept').getByText(LEFT_OF_REPORT.en.notes).waitFor();
  await report.getByText('Scope of Claims').first().waitFor();
  // It is said of answers that are not kept, and goes once they are.
  await page.evaluate(() => dispatchEvent(new Event('keep again')));
  await card(page, 'guidance', 2).check();
  await expect.poll(() => page.getByText(LEFT_OF_REPORT.en.notes).count()).toBe(0);
  await expect.poll(() => page.locator('#not-kept p[role=alert]').count()).toBe(0);
});

test('a backup', async () => {
  const context = await freshProfile();
  const page = await context.newPage();
  await openKept(page, { a: JSON.stringify(savedAssessment('a', 'Claims')) });
  const backup = page.getByRole('button', { name: kept.backup });
  await backup.waitFor();
  const thrown = thrownOn(page);
  const mendLine = await cutLine(context);
  await backup.click();
  await page.getByText(kept.openFailed).waitFor();
  await mendLine();
  await Promise.all([page.waitForEvent('download'), backup.click()]);
  await expect.poll(() => page.getByText(kept.openFailed).count()).toBe(0);
  expect(thrown).toEqual([]);
});

test('what reads pasted replies: they stay, and the next paste is read', async () => {
  const context = await freshProfile();
  const page = await context.newPage();
  await page.goto(BARE);
  await keep(page, TWELVE);
  await page.goto('/en/workshop/#collect');
  await awake(page);
  const field = page.getByLabel(collect.paste.label);
  const take = page.getByRole('button', { name: collect.paste.take });
  await field.waitFor();
  const thrown = thrownOn(page);
  const mendLine = await cutLine(context);
  await field.fill('Nothing of ours');
  await take.click();
  await page.locator('.collect-taken').getByText(collect.taken.file['not-read']).waitFor();
  await expect.poll(() => field.inputValue()).toBe('Nothing of ours');
  await mendLine();
  await take.click();
  await expect
    .poll(() => page.locator('.collect-taken').getByText(collect.taken.file['not-read']).count())
    .toBe(0);
  await expect.poll(() => field.inputValue()).toBe('');
  expect(thrown).toEqual([]);
});

test('what reads the reply that an address holds: it stays in the address, and is taken as the page is loaded again', async () => {
  const context = await freshProfile();
  const page = await context.newPage();
  await page.goto(BARE);
  const ours = { model: INVITATION.model, workshop: INVITATION.workshop };
  await keep(page, { ...TWELVE, invitation: { ...TWELVE.invitation, ...ours } });
  const reply = { ...ours, id: 'ZZZZZZZZ', revision: 1, answers: { guidance: 2 } } as const;
  const link = await encodeLink(replyFile(reply));
  const reader = /\/_astro\/read-messages\.[^/]*\.js$/;
  await context.route(reader, (route) => route.abort());
  const thrown = thrownOn(page);
  await page.goto(`/en/workshop/#${link}`);
  const taken = page.locator('.collect-taken');
  await taken.getByText(collect.taken.file['not-read']).waitFor();
  await expect.poll(() => page.url()).toContain(`#${link}`);
  await context.unroute(reader);
  await page.reload();
  await expect.poll(async () => (await keptIn(page)).replies.map(({ id }) => id)).toContain('ZZZZZZZZ');
  await expect.poll(() => page.url()).toMatch(/#collect$/);
  expect(thrown).toEqual([]);
});

test('what reads links to compare: they stay, and the next are read', async () => {
  const context = await freshProfile();
  const page = await context.newPage();
  await page.goto('/en/compare/');
  await awake(page);
  const field = page.getByLabel('Links to reports');
  const take = page.getByRole('button', { name: 'Open the links' });
  const thrown = thrownOn(page);
  const mendLine = await cutLine(context);
  await field.fill('Nothing of ours');
  await take.click();
  await page.getByText(compare.leftAside.why['not-read']).waitFor();
  await expect.poll(() => field.inputValue()).toBe('Nothing of ours');
  await mendLine();
  await take.click();
  await page.getByText(compare.leftAside.why['no-link']).waitFor();
  expect(thrown).toEqual([]);
});

test('what opens another’s working copy', async () => {
  const context = await freshProfile();
  const page = await context.newPage();
  await page.goto('/en/workshop/');
  await awake(page);
  const thrown = thrownOn(page);
  await cutLine(context);
  await page
    .getByLabel(workshop.list.open)
    .setInputFiles({ name: 'w.json', mimeType: 'application/json', buffer: Buffer.from('{}') });
  await page.locator('.open-copy').getByText(workshop.phases.failed).waitFor();
  expect(thrown).toEqual([]);
});

test('what lists all that is kept', async () => {
  const context = await freshProfile();
  const page = await context.newPage();
  await page.route(/\/_astro\/disk\.[^/]*\.js$/, (route) => route.abort());
  const thrown = thrownOn(page);
  await page.goto('/en/privacy/');
  await page.getByText(privacy.unread).waitFor();
  expect(thrown).toEqual([]);
});
