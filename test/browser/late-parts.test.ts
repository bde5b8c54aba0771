import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import {
  answer,
  assessment,
  close,
  importing,
  kept,
  prepare,
  report,
  share,
  site,
  workshop,
} from '../../src/i18n/en/index.ts';
import { LEFT_OUT } from '../../src/i18n/left-out.ts';
import { fill } from '../../src/i18n/words.ts';
import { invitationFile } from '../../src/share/formats.ts';
import { encodeLink } from '../../src/share/link/encode-link.ts';
import { BARE, freshProfile } from './chromium.ts';
import { awake, openKept, savedAssessment } from './kept-page.ts';
import { CLAIMS } from './share-profile.ts';
import { openInvitation } from './workshop-page.ts';
import { keep } from './workshop-room.ts';
import { INVITATION, TWELVE } from './workshop-seeds.ts';

// Parts of pages that do not come, one after the other. What a press asks for is said not to be there, and comes with the next
// press; what a page adds by itself is said to be missing.

/** A page of a fresh profile, what it threw for nobody to see, and how to cut a part of it off, or anything that is not there yet. */
async function openPage() {
  const context = await freshProfile();
  const page = await context.newPage();
  const thrown: string[] = [];
  page.on('pageerror', ({ message }) => thrown.push(message));
  const cut = async (part = '[^/]*') => {
    const address = new RegExp(`/${part}\\.[^/]*(?:js|json)$`);
    await context.route(address, (route) => route.abort());
    return () => context.unroute(address);
  };
  return { page, thrown, cut };
}

const CLAIMS_KEPT = { a: JSON.stringify({ ...savedAssessment('a', 'Claims'), file: CLAIMS }) };
const press = (name: string) => (page: Page) => page.getByRole('button', { name }).first().click();
const openReport = (page: Page) => openKept(page, CLAIMS_KEPT, '/en/report/');
async function openPhase(page: Page, phase: string): Promise<void> {
  await page.goto(BARE);
  await keep(page, TWELVE);
  await page.goto(`/en/workshop/#${phase}`);
  await awake(page);
}
const inMore = (name: string) => async (page: Page) => {
  const button = page.getByRole('button', { name, exact: true });
  if (!(await button.first().isVisible())) await page.getByText(report.tools.more, { exact: true }).click();
  await button.first().click();
};

/** A press whose part does not come, or anything that is not there yet: where it is, what is said then, what is there once it came. */
const PRESSES: Record<
  string,
  {
    readonly open: (page: Page) => Promise<unknown>;
    readonly part?: string;
    readonly press: (page: Page) => Promise<void>;
    readonly said: string;
    readonly there: (page: Page) => Promise<void>;
  }
> = {
  'own words': {
    open: (page) => openKept(page, {}),
    press: press(importing.wording.button),
    said: kept.openFailed,
    there: (page) => page.getByRole('heading', { name: importing.wording.title }).waitFor(),
  },
  'the dialog that shares a report': {
    open: openReport,
    part: 'ShareDialog',
    press: press(share.button),
    said: share.unavailable,
    there: (page) => page.getByRole('dialog', { name: share.dialog.title }).waitFor(),
  },
  'what looks how a password holds': {
    open: async (page) => {
      await openReport(page);
      await press(share.button)(page);
      await page.getByText(share.dialog.password.title).click();
    },
    part: 'dist',
    press: async (page) => {
      await page.getByLabel(share.dialog.password.label, { exact: true }).fill('rather unlikely tortoise 71');
      await press(share.dialog.password.set)(page);
    },
    said: share.unavailable,
    there: (page) => page.getByText(share.dialog.password.isSet).waitFor(),
  },
  documents: {
    open: openReport,
    part: 'ExportDialog',
    press: inMore('Documents'),
    said: share.unavailable,
    there: (page) => page.getByRole('dialog').waitFor(),
  },
  'the code on the whole screen': {
    open: async (page) => {
      await openPhase(page, 'prepare');
      await page.getByRole('button', { name: prepare.invitation.wall, disabled: false }).waitFor();
    },
    press: press(prepare.invitation.wall),
    said: workshop.phases.failed,
    there: (page) => page.getByRole('dialog').waitFor(),
  },
  'choosing by phone': {
    open: async (page) => {
      await openPhase(page, 'close');
      await page.getByRole('button', { name: close.matter.phones.open }).waitFor();
    },
    press: press(close.matter.phones.open),
    said: close.matter.phones.failed,
    there: (page) => page.getByText(close.matter.phones.how).waitFor(),
  },
  'an invitation in a file': {
    open: async (page) => {
      await page.goto('/en/answer/');
      await awake(page);
    },
    press: async (page) => {
      const buffer = Buffer.from(JSON.stringify(invitationFile(INVITATION)));
      const file = { name: 'invitation.json', mimeType: 'application/json', buffer };
      await page.getByLabel(answer.noInvitation.file).setInputFiles(file);
    },
    said: answer.noInvitation.unread,
    there: (page) => page.locator('.replying h1').waitFor(),
  },
};

test.each(Object.entries(PRESSES))('%s: said, and there with the next press', async (_, one) => {
  const { page, thrown, cut } = await openPage();
  await one.open(page);
  const said = page.getByRole('alert').getByText(one.said).or(page.getByText(one.said)).first();
  const mend = await cut(one.part);
  await one.press(page);
  await said.waitFor();
  await mend();
  await one.press(page);
  await one.there(page);
  await expect.poll(() => page.getByText(one.said).count()).toBe(0);
  expect(thrown).toEqual([]);
});

const LATER = { ...savedAssessment('b', 'Claims again'), previous: 'a', updated: '2026-11-22T10:00:00.000Z' };
const OWN_WORDS = JSON.stringify({
  id: 'own',
  updated: '2026-11-22T10:00:00.000Z',
  file: { format: 'cap17-wording', version: 1, model: 2, date: '2026-11-21', practices: {} },
});
const missing = (page: Page) => page.getByText(site.keptMissing);

/** What a page adds of what is kept here: under which key that stands, on which page, by which part, and what says it is missing. */
const ADDED: Record<
  string,
  {
    readonly kept: Readonly<Record<string, string>>;
    readonly path: string | (() => Promise<string>);
    readonly part: string;
    readonly says?: string;
  }
> = {
  'own words on a page': { kept: { 'wording:own': OWN_WORDS }, path: '/en/assessment/', part: 'own-wording' },
  'own words in a workshop': {
    kept: { 'wording:own': OWN_WORDS },
    path: '/en/workshop/',
    part: 'own-wording',
  },
  'what is taken over from last time': {
    kept: { 'assessment:a': CLAIMS_KEPT.a, 'assessment:b': JSON.stringify(LATER), current: 'b' },
    path: '/en/assessment/',
    part: '(?:next-time|again)',
  },
  'what was decided last time': {
    kept: {
      'assessment:a': CLAIMS_KEPT.a,
      'assessment:b': JSON.stringify({ ...LATER, file: { ...LATER.file, decisions: CLAIMS.decisions } }),
      current: 'b',
    },
    path: '/en/assessment/#scope',
    part: 'report-words',
  },
  'the look of documents, on paper': {
    kept: { 'assessment:a': CLAIMS_KEPT.a, 'house:own': '{}' },
    path: '/en/report/',
    part: 'PaperHead',
  },
  'one’s own level on the page of a practice': {
    kept: { 'assessment:a': CLAIMS_KEPT.a },
    path: '/en/playbook/guidance/',
    part: 'read-own-assessment',
  },
  'replies kept for longer than was announced': {
    kept: { 'workshop:w1': '{}' },
    path: '/en/',
    part: 'past-keeping',
  },
  'one’s own report beside another': {
    kept: { 'assessment:a': CLAIMS_KEPT.a },
    path: async () => `/en/report/#${await encodeLink(CLAIMS, ['scope'])}`,
    part: 'keep-opened',
    says: share.unavailable,
  },
};

test.each(Object.entries(ADDED))('%s: said to be missing', async (_, one) => {
  const { page, thrown, cut } = await openPage();
  await page.goto(BARE);
  await page.evaluate((texts) => {
    for (const [key, text] of Object.entries(texts)) localStorage.setItem(`cap17:${key}`, text);
  }, one.kept);
  const mend = await cut(one.part);
  const path = typeof one.path === 'string' ? one.path : await one.path();
  await page.goto(path);
  const said = one.says ? page.getByText(one.says) : missing(page);
  await said.filter({ visible: true }).waitFor();
  expect(thrown).toEqual([]);
  await mend();
  await page.reload();
  await awake(page);
  await expect.poll(() => said.filter({ visible: true }).count()).toBe(0);
});

test('the end of a reply is asked for again once one is there', async () => {
  const { page, thrown, cut } = await openPage();
  const mend = await cut('SendStep');
  const failed = page.waitForEvent('requestfailed', (request) => request.url().includes('SendStep'));
  await openInvitation(page, { practices: ['guidance'], groups: undefined });
  await failed;
  await mend();
  await page.getByRole('button', { name: answer.start.begin }).click();
  await page.getByRole('radio').nth(2).click();
  await page.getByRole('heading', { name: answer.send.title }).waitFor();
  expect(thrown).toEqual([]);
});

test('what a field cuts while what tells how much never comes is said beside it, and told once that came', async () => {
  const { page, thrown, cut } = await openPage();
  const mend = await cut('left-out');
  await page.goto('/en/assessment/#scope');
  await awake(page);
  const field = page.locator('main :is(input, textarea)[maxlength]:visible').first();
  const most = await field.evaluate((one: HTMLInputElement) => one.maxLength);
  await field.focus();
  await page.keyboard.insertText('x'.repeat(most - 1));
  await expect.poll(() => page.locator('#end-cut').isVisible()).toBe(false);
  await page.keyboard.insertText('yyyy');
  const said = page.getByText(site.endCut);
  await said.filter({ visible: true }).waitFor();
  const isBeside = () =>
    said.evaluate((one) => one.previousElementSibling?.contains(document.activeElement) === true);
  await expect.poll(isBeside).toBe(true);
  await mend();
  await page.keyboard.insertText('z');
  const counts = { left: '4', all: '5', most: most.toLocaleString('en') };
  await page.getByText(fill(LEFT_OUT.en, counts)).waitFor();
  await expect.poll(() => said.filter({ visible: true }).count()).toBe(0);
  expect(thrown).toEqual([]);
});

test('what a field cut before the page was awake is said', async () => {
  const context = await freshProfile();
  const page = await context.newPage();
  const { promise: late, resolve: wake } = Promise.withResolvers<void>();
  await page.route('**/_astro/*.js', async (route) => {
    await late;
    await route.continue();
  });
  await page.goto('/en/assessment/', { waitUntil: 'commit' });
  const field = page.getByLabel(assessment.scope.organisation);
  const most = await field.evaluate((one: HTMLInputElement) => one.maxLength);
  await field.focus();
  await page.keyboard.insertText('x'.repeat(most + 3));
  wake();
  await page.getByText(site.endCut).filter({ visible: true }).waitFor();
  await expect.poll(() => field.inputValue()).toBe('x'.repeat(most));
});

test.each(['/en/playbook/', '/en/sources/', '/en/playbook/cases/'])(
  'what is searched for on %s is not cut where what tells of it does not come',
  async (path) => {
    const { page, thrown, cut } = await openPage();
    const mend = await cut('left-out');
    await page.goto(path);
    const field = page.getByRole('searchbox').first();
    await field.fill('x '.repeat(900));
    await expect.poll(() => field.inputValue()).toBe('x '.repeat(900));
    expect(thrown).toEqual([]);
    await mend();
    await page.reload();
    await expect.poll(() => field.getAttribute('maxlength')).toBe('1000');
  },
);
