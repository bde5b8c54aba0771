import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { answerBack, house, report, share } from '../../src/i18n/en/index.ts';
import { LEFT_OUT, LINES_LEFT_OUT, STRETCHES_LEFT_OUT } from '../../src/i18n/left-out.ts';
import { fill } from '../../src/i18n/words.ts';
import { encodeLink } from '../../src/share/link/encode-link.ts';
import { encryptLink } from '../../src/share/link/password.ts';
import { freshProfile, watch } from './chromium.ts';
import { freshPage } from './fresh-page.ts';
import { awake, leftOutSaid, openKept, savedAssessment } from './kept-page.ts';
import { CLAIMS } from './share-profile.ts';
import { openInvitation } from './workshop-page.ts';
import { facilitatorOf } from './workshop-room.ts';
import { TWELVE } from './workshop-seeds.ts';

// Nothing that one puts into a field is left out in silence: beside it stands how much, of how much, and what to do.

const LIMITED = ':is(input, textarea)[maxlength]:not([readonly], :disabled):visible';
const note = (page: Page) =>
  page.locator('.error[role=alert]').filter({ hasText: /left out here|laissés de côté/ });
const said = (locale: 'en' | 'fr', left: number, all: number, most: number) => {
  const counts = { left, all, most };
  const places = Object.entries(counts).map(([place, n]) => [place, n.toLocaleString(locale)]);
  return fill(LEFT_OUT[locale], Object.fromEntries(places));
};
const limitOf = (field: Locator) => field.evaluate((element: HTMLInputElement) => element.maxLength);

/** Puts more into every field of a page than it holds, and less after. There are so many fields at least. */
async function expectSaid(page: Page, least: number, within = 'body'): Promise<void> {
  const seen = watch(page);
  await page.evaluate(() => {
    for (const folded of document.querySelectorAll('details')) folded.open = true;
  });
  const fields = page.locator(`${within} ${LIMITED}`);
  await expect.poll(() => fields.count()).toBeGreaterThanOrEqual(least);
  await fields.first().focus();
  await leftOutSaid(page);
  for (let at = 0; at < Math.min(await fields.count(), 8); at += 1) {
    const field = fields.nth(at);
    const most = await limitOf(field);
    await field.focus();
    await field.selectText();
    await page.keyboard.insertText('x'.repeat(most + 3));
    await note(page)
      .getByText(said('en', 3, most + 3, most))
      .waitFor();
    expect(
      await note(page).evaluate((one) => one.previousElementSibling?.matches('input, textarea, label')),
    ).toBe(true);
    const apart = await note(page).evaluate((one) => {
      const [said, field] = [one, document.activeElement ?? one].map((each) => each.getBoundingClientRect());
      const isBeside = said && field && said.left >= field.right;
      return said && field && !isBeside ? said.top - field.bottom : Infinity;
    });
    expect(apart, 'clear of the ring of the focus').toBeGreaterThan(5);
    await field.selectText();
    await page.keyboard.insertText('2');
    await expect.poll(() => note(page).count()).toBe(0);
  }
  expect(seen).toEqual([]);
}

test('of an assessment', async () => {
  const saved = savedAssessment('a', 'Claims', { guidance: { level: 3 } });
  const page = await openKept(await freshPage(), { a: JSON.stringify(saved) });
  for (const [step, least] of [
    ['scope', 2],
    ['interaction', 1],
  ] as const) {
    await page.goto(`/en/assessment/#${step}`);
    await awake(page);
    await expectSaid(page, least);
  }
});

test('of a workshop that is prepared, revealed, closed', async () => {
  const stage = { shown: 'guidance', revealed: ['guidance'] } as const;
  for (const phase of ['prepare', 'reveal', 'close'] as const) {
    const page = await facilitatorOf({ ...TWELVE, stage }, { phase });
    await awake(page);
    await expectSaid(page, 1);
  }
});

test('of a participant', async () => {
  const page = await freshPage();
  await openInvitation(page, { named: true, notesAllowed: true, groups: undefined });
  await expectSaid(page, 1);
});

test('of a report: its password, a decision', async () => {
  const page = await freshPage();
  const saved = { ...savedAssessment('a', 'Claims'), file: CLAIMS };
  await openKept(page, { a: JSON.stringify(saved) }, '/en/report/');
  await awake(page);
  await page.getByRole('button', { name: 'Add a decision' }).click();
  await expectSaid(page, 2, 'main');
});

test.each(['/en/playbook/', '/en/sources/', '/en/assessment/#scope'])(
  'what says so on %s is there before anybody is in a field',
  async (path) => {
    const page = await freshPage();
    await page.goto(path);
    await leftOutSaid(page);
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
  },
);

test.each(['/en/playbook/', '/en/sources/'])('of what is searched on %s', async (path) => {
  const page = await freshPage();
  await page.goto(path);
  await awake(page);
  await expectSaid(page, 1);
});

test('of what is pasted: half a sign is not kept, and millions are cut before the browser draws them', async () => {
  const profile = await freshProfile({ permissions: ['clipboard-read', 'clipboard-write'], locale: 'fr-FR' });
  const page = await profile.newPage();
  const seen = watch(page);
  await page.goto('/fr/assessment/#scope');
  await awake(page);
  const field = page.locator(`main ${LIMITED}`).first();
  await field.focus();
  await leftOutSaid(page);
  const most = await limitOf(field);
  const paste = async (unit: string, times: number) => {
    await page.evaluate(([one, many]) => navigator.clipboard.writeText(one.repeat(many)), [
      unit,
      times,
    ] as const);
    await field.selectText();
    await page.keyboard.press('Control+V');
  };
  await field.fill('x');
  await paste('a', most);
  await expect.poll(() => field.inputValue()).toBe('a'.repeat(most));
  await expect.poll(() => note(page).count()).toBe(0);
  await paste('b', 3_000_000);
  await note(page)
    .getByText(said('fr', 3_000_000 - most, 3_000_000, most))
    .waitFor();
  await expect.poll(() => field.inputValue()).toBe('b'.repeat(most));
  // The last that fits is the first half of a sign.
  await paste('a😀😀😀', 300_000);
  await expect.poll(async () => (await field.inputValue()).startsWith('a😀')).toBe(true);
  const value = await field.inputValue();
  expect(value.isWellFormed() && value.length <= most && value.length > most - 20).toBe(true);
  await page.waitForFunction(
    (text) => Object.values(localStorage).some((one) => one.includes(text)),
    value.slice(0, 100),
  );
  expect(seen).toEqual([]);
});

/** Pastes more than a field holds, by the keyboard, and less after. */
async function expectPasteSaid(page: Page, fields: Locator, least: number): Promise<void> {
  const seen = watch(page);
  await expect.poll(() => fields.count()).toBeGreaterThanOrEqual(least);
  await fields.first().focus();
  await leftOutSaid(page);
  const paste = async (field: Locator, text: string) => {
    await page.evaluate((one) => navigator.clipboard.writeText(one), text);
    await field.selectText();
    await page.keyboard.press('Control+V');
  };
  for (const field of await fields.all()) {
    const most = await limitOf(field);
    await paste(field, 'y'.repeat(most + 7));
    await note(page)
      .getByText(said('en', 7, most + 7, most))
      .waitFor();
    await expect.poll(() => field.inputValue()).toBe('y'.repeat(most));
    await paste(field, 'z');
    await expect.poll(() => note(page).count()).toBe(0);
  }
  expect(seen).toEqual([]);
}
const CLIPBOARD = { permissions: ['clipboard-read', 'clipboard-write'] };

test('of what is pasted into the password of a link, and into a look', async () => {
  const page = await (await freshProfile({ ...CLIPBOARD, locale: 'en-GB' })).newPage();
  await openKept(
    page,
    { a: JSON.stringify({ ...savedAssessment('a', 'Claims'), file: CLAIMS }) },
    '/en/report/',
  );
  await awake(page);
  await page.getByRole('button', { name: share.button }).first().click();
  const dialog = page.getByRole('dialog', { name: share.dialog.title });
  await dialog.getByText(share.dialog.password.title).click();
  await expectPasteSaid(page, dialog.locator(LIMITED), 1);
  await page.keyboard.press('Escape');
  await page.getByText(report.tools.more, { exact: true }).click();
  await page.getByRole('button', { name: 'Documents' }).click();
  await page.getByRole('button', { name: house.button }).click();
  await expectPasteSaid(page, page.locator(`.house-form ${LIMITED}`), 5);
});

test('of a message of too many lines: the browser is not handed them', async () => {
  const page = await (await freshProfile({ ...CLIPBOARD, locale: 'en-GB' })).newPage();
  const seen = watch(page);
  const saved = { ...savedAssessment('a', 'Claims'), file: CLAIMS };
  await openKept(page, { a: JSON.stringify(saved) }, '/en/report/');
  await awake(page);
  await page.getByText(report.tools.more, { exact: true }).click();
  await page.getByRole('button', { name: report.tools.answer }).click();
  const field = page.getByRole('dialog', { name: answerBack.paste.title }).locator(LIMITED);
  await field.focus();
  await leftOutSaid(page);
  const lines = (many: number) => 'ab\n'.repeat(many);
  const left = (all: number, kept: number) =>
    fill(LINES_LEFT_OUT.en, {
      left: (all - kept).toLocaleString('en'),
      all: all.toLocaleString('en'),
      most: '5,000',
    });
  const whole = lines(5_000).slice(0, -1);
  const paste = async (text: string) => {
    await page.evaluate((one) => navigator.clipboard.writeText(one), text);
    await field.selectText();
    await page.keyboard.press('Control+V');
  };
  await field.fill('x');
  await paste(lines(60_000));
  await note(page).getByText(left(180_000, whole.length)).waitFor();
  await expect.poll(() => field.inputValue()).toBe(whole);
  // What stands there has its lines already: a letter still fits, a line does not.
  await page.keyboard.insertText('c');
  await expect.poll(() => note(page).count()).toBe(0);
  await page.keyboard.insertText('d\ne');
  await note(page).getByText(left(3, 1)).waitFor();
  await expect.poll(() => field.inputValue()).toBe(`${whole}cd`);
  await paste('b');
  await expect.poll(() => note(page).count()).toBe(0);
  await expect.poll(() => field.inputValue()).toBe('b');
  // A hundred thousand signs that the face of the page has not, each by itself, froze it for half a minute.
  await paste('a\ufffd'.repeat(100_000));
  await note(page)
    .getByText(fill(STRETCHES_LEFT_OUT.en, { left: '193,999', all: '200,000', most: '3,000' }))
    .waitFor();
  await expect.poll(async () => (await field.inputValue()).length).toBe(6_001);
  // Of one script it holds as much as of another.
  const cyrillic = 'Привет, мир. '.repeat(10_000);
  await paste(cyrillic);
  await expect.poll(() => note(page).count()).toBe(0);
  await expect.poll(() => field.inputValue()).toBe(cyrillic);
  expect(seen).toEqual([]);
});

test('of what is pasted into the password of a link that is compared', async () => {
  const page = await (await freshProfile({ ...CLIPBOARD, locale: 'en-GB' })).newPage();
  await page.goto('/en/compare/');
  await awake(page);
  const locked = await encryptLink(await encodeLink(CLAIMS, ['scope']), 'secret');
  await page.getByLabel('Links to reports').fill(`#${locked}`);
  await page.getByRole('button', { name: 'Open the links' }).click();
  await expectPasteSaid(page, page.locator('main input[type=password]'), 1);
});

/** The part that says it comes when it is let through. */
async function late(page: Page): Promise<() => void> {
  let come = () => {};
  const coming = new Promise<void>((resolve) => {
    come = resolve;
  });
  await page.route(/\/left-out\.[^/]*\.js$/, async (route) => {
    await coming;
    await route.continue();
  });
  return come;
}

test('of what is put in before what says so has come', async () => {
  const page = await (await freshProfile({ ...CLIPBOARD, locale: 'en-GB' })).newPage();
  const seen = watch(page);
  const come = await late(page);
  await page.goto('/en/assessment/#scope');
  await awake(page);
  const field = page.locator(`main ${LIMITED}`).first();
  const most = await limitOf(field);
  await page.evaluate((text) => navigator.clipboard.writeText(text), 'y'.repeat(most + 200));
  await field.focus();
  await page.keyboard.press('Control+V');
  // The browser cut it, and has no room for a letter more.
  await expect.poll(() => field.inputValue()).toBe('y'.repeat(most));
  await page.keyboard.insertText('zz');
  await expect.poll(() => note(page).count()).toBe(0);
  come();
  await note(page)
    .getByText(said('en', 202, most + 202, most))
    .waitFor();
  await field.selectText();
  await page.keyboard.insertText('2');
  await expect.poll(() => note(page).count()).toBe(0);
  await field.selectText();
  await page.keyboard.insertText('x'.repeat(most + 3));
  await note(page)
    .getByText(said('en', 3, most + 3, most))
    .waitFor();
  expect(seen).toEqual([]);
});

test('of what was put into a field that is gone by then, with how it begins', async () => {
  const page = await (await freshProfile({ ...CLIPBOARD, locale: 'en-GB' })).newPage();
  const come = await late(page);
  await page.goto('/en/assessment/#scope');
  await awake(page);
  const field = page.locator(`main ${LIMITED}`).first();
  const most = await limitOf(field);
  await page.evaluate((text) => navigator.clipboard.writeText(text), `Motor claims ${'y'.repeat(most)}`);
  await field.focus();
  await page.keyboard.press('Control+V');
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect.poll(() => field.isVisible()).toBe(false);
  come();
  await page.getByText(/^“Motor claims y+…” Characters left out here: 13 of /).waitFor();
});

test('of what is put in while what says so cannot come: it is asked for again', async () => {
  const page = await (await freshProfile({ ...CLIPBOARD, locale: 'en-GB' })).newPage();
  const thrown: string[] = [];
  page.on('pageerror', ({ message }) => thrown.push(message));
  let isCut = true;
  await page.route(/\/left-out\.[^/]*\.js$/, (route) => (isCut ? route.abort() : route.continue()));
  await page.goto('/en/assessment/#scope');
  await awake(page);
  const field = page.locator(`main ${LIMITED}`).first();
  const most = await limitOf(field);
  await field.focus();
  await page.keyboard.insertText('x'.repeat(most + 3));
  isCut = false;
  await page.locator(`main ${LIMITED}`).nth(1).focus();
  await page.keyboard.insertText('2');
  await note(page)
    .getByText(said('en', 3, most + 3, most))
    .waitFor();
  expect(thrown).toEqual([]);
});
