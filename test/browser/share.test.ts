import { readFile } from 'node:fs/promises';
import jsqr from 'jsqr';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { expect, inject, test } from 'vitest';
import { share as english } from '../../src/i18n/en/share.ts';
import { share as french } from '../../src/i18n/fr/share.ts';
import { decodeLink } from '../../src/share/link/decode-link.ts';
import { encodeLink } from '../../src/share/link/encode-link.ts';
import { decryptLink } from '../../src/share/link/password.ts';
import { parseFile } from '../../src/share/parse-file.ts';
import { expectAccessible, freshProfile, watch } from './chromium.ts';
import { freshPage } from './fresh-page.ts';
import { CLAIMS, keepOn } from './share-profile.ts';
import { valueIn } from './value-in.ts';

async function openDialog(page: Page, { button, dialog }: typeof french, locale: string) {
  await page.goto(`/${locale}/report/`);
  await page.getByRole('button', { name: button }).click();
  const opened = page.getByRole('dialog', { name: dialog.title });
  await opened.waitFor();
  return opened;
}

const linkIn = (page: Page) => valueIn(page.locator('.share-link'), /^http/);

async function fileIn(link: string) {
  const decoded = await decodeLink(link);
  if (!decoded.ok || decoded.file.format !== 'cap17-assessment') throw new Error('No assessment');
  return decoded.file;
}

test('only what is ticked travels', async () => {
  const page = await freshPage({ locale: 'fr-FR' });
  const seen = watch(page);
  await keepOn(page, CLAIMS);
  const dialog = await openDialog(page, french, 'fr');
  await expect.poll(() => dialog.getByRole('checkbox', { checked: true }).count()).toBe(0);

  const bare = await linkIn(page);
  expect(bare).toMatch(new RegExp(`^${inject('url')}/r#a2\\.[\\w-]+$`));
  const codes = await fileIn(bare);
  expect(Object.keys(codes).sort()).toEqual(['answers', 'date', 'format', 'model', 'oldestProof', 'version']);
  expect(codes.answers['channel-choice']).toEqual({ level: 3, importance: 3, proof: { kind: 'indicator' } });
  expect(codes.answers['place-choice']).toEqual({ status: 'not-applicable' });
  expect(JSON.stringify(codes)).not.toMatch(/Note|Sinistres|Ponant|Jeanne|Baromètre|Réclamations|pilote/);

  const tick = async (name: RegExp) => {
    const before = await linkIn(page);
    await dialog.getByRole('checkbox', { name }).click();
    await expect.poll(() => linkIn(page)).not.toBe(before);
    return fileIn(await linkIn(page));
  };
  expect((await tick(/Le périmètre/)).scope).toBe(CLAIMS.scope);
  const withActions = await tick(/décision demandée/);
  expect(withActions.decisions).toEqual(CLAIMS.decisions);
  expect(JSON.stringify(withActions)).not.toMatch(/Note|Ponant/);
  expect((await tick(/notes sur 2 pratiques/)).answers['place-choice']?.note).toBe('Note du lieu');
  expect((await tick(/L’organisation/)).organisation).toBe(CLAIMS.organisation);
  expect((await tick(/Le périmètre/)).scope).toBeUndefined();
  expect(seen).toEqual([]);
});

test('what is copied is a message that carries the link', async () => {
  const profile = await freshProfile({ permissions: ['clipboard-read', 'clipboard-write'] });
  const page = await profile.newPage();
  await keepOn(page, CLAIMS);
  await page.addInitScript(() => {
    navigator.share = async (data) => void Object.assign(window, { shared: data?.text });
  });
  const dialog = await openDialog(page, english, 'en');
  await dialog.getByRole('checkbox', { name: /The scope/ }).check();
  const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
  await linkIn(page);
  await dialog.getByRole('button', { name: english.dialog.copyMessage }).click();
  await dialog.getByText(english.dialog.copiedMessage).waitFor();
  const link = await linkIn(page);
  const message = await clipboard();
  expect(message).toContain('21\u00a0November\u00a02026');
  expect(message).toContain('Sinistres auto, particuliers: 3 of 16 practices in place, 1 with proof');
  expect(message).toContain('nothing is sent anywhere');
  expect(message.endsWith(link)).toBe(true);
  await dialog.getByRole('button', { name: english.dialog.system }).click();
  await expect.poll(() => page.evaluate(() => Reflect.get(window, 'shared'))).toBe(message);
  await dialog.getByRole('button', { name: english.dialog.copyLink }).click();
  await dialog.getByText(english.dialog.copiedLink).waitFor();
  await expect.poll(() => clipboard()).toBe(link);

  await dialog.getByRole('checkbox', { name: /The scope/ }).uncheck();
  await expect.poll(() => linkIn(page)).not.toBe(link);
  await dialog.getByRole('button', { name: english.dialog.copyMessage }).click();
  await expect.poll(clipboard).not.toContain('Sinistres');
});

test('the QR code reads back as the link, on screen and as saved', async () => {
  const page = await freshPage({ colorScheme: 'dark' });
  const seen = watch(page);
  await keepOn(page, CLAIMS);
  const dialog = await openDialog(page, english, 'en');
  const link = await linkIn(page);
  await dialog.getByRole('button', { name: english.dialog.code.show }).click();
  const code = dialog.getByRole('img', { name: /QR code of the link/ });
  const read = async (picture: Buffer) => {
    const { data, info } = await sharp(picture).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
    return jsqr(new Uint8ClampedArray(data), info.width, info.height)?.data;
  };
  expect(await read(await code.screenshot())).toBe(link);
  await expectAccessible(page, { within: 'dialog[open]' });
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: english.dialog.code.save }).click(),
  ]);
  expect(await read(await readFile(await saved.path()))).toBe(link);
  expect(seen).toEqual([]);
});

test('the file holds everything and is named by its date and scope', async () => {
  const page = await freshPage();
  await keepOn(page, CLAIMS);
  const dialog = await openDialog(page, english, 'en');
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: english.dialog.file.save }).click(),
  ]);
  expect(saved.suggestedFilename()).toBe('cap17-2026-11-21-sinistres-auto-particuliers.json');
  const parsed = parseFile(await readFile(await saved.path(), 'utf8'));
  expect(parsed).toMatchObject({ ok: true, file: CLAIMS });
});

test('a long link offers no QR code, and a very long one proposes the file', async () => {
  const page = await freshPage();
  const long = Array.from({ length: 700 }, (_, index) => (index * 7919).toString(36))
    .join(' ')
    .slice(0, 3900);
  await keepOn(page, { ...CLAIMS, answers: { ...CLAIMS.answers, guidance: { level: 1, note: long } } });
  const dialog = await openDialog(page, english, 'en');
  const code = dialog.getByRole('button', { name: english.dialog.code.show });
  await dialog.getByText(/short enough for any message/).waitFor();
  await code.waitFor();
  await dialog.getByRole('checkbox', { name: /notes/ }).check();
  await dialog.getByText(/Save a file and send that instead/).waitFor();
  await expect.poll(() => code.count()).toBe(0);
});

test('a password locks the link, and goes when it is taken off', async () => {
  const page = await freshPage();
  await keepOn(page, CLAIMS);
  const dialog = await openDialog(page, english, 'en');
  const words = english.dialog.password;
  await dialog.getByText(words.title).click();
  await dialog.getByRole('button', { name: words.set }).click();
  await dialog.getByText(words.missing).waitFor();
  const field = dialog.getByLabel(words.label, { exact: true });
  await field.fill('aaaaaaaaaaaaaaaaaaaa');
  await dialog.getByText(words.strength.weak).waitFor();
  await dialog.getByRole('button', { name: words.set }).click();
  await expect.poll(() => field.evaluate((element) => element === document.activeElement)).toBe(true);
  expect(await linkIn(page)).toContain('/r#a2.');
  await dialog.getByRole('button', { name: words.propose }).click();
  await expect.poll(() => field.inputValue()).toMatch(/^(?:[a-z]{6}-){3}[a-z]{6}$/);
  await field.fill('quatre mots du Ponant');
  await dialog.getByText(words.strength.strong).waitFor();
  await dialog.getByRole('button', { name: words.set }).click();
  await dialog.getByText(words.isSet).waitFor();
  await expect.poll(() => linkIn(page)).toContain('/r#p1.');
  const locked = await decryptLink(await linkIn(page), 'quatre mots du Ponant');
  expect(locked.ok && (await fileIn(locked.fragment)).answers.guidance).toEqual({ status: 'dont-know' });
  await expectAccessible(page, { within: 'dialog[open]' });
  await dialog.getByRole('button', { name: words.drop }).click();
  await expect.poll(() => linkIn(page)).toContain('/r#a2.');
});

test.each([
  ['en', english],
  ['fr', french],
] as const)('under a password nothing that leaves tells what the link holds (%s)', async (locale, words) => {
  const profile = await freshProfile({ permissions: ['clipboard-read', 'clipboard-write'] });
  const page = await profile.newPage();
  await keepOn(page, CLAIMS);
  await page.addInitScript(() => {
    navigator.share = async (data) => void Object.assign(window, { shared: JSON.stringify(data) });
  });
  const dialog = await openDialog(page, words, locale);
  for (const box of await dialog.getByRole('checkbox', { disabled: false }).all()) await box.check();
  const { password, copyMessage, copiedMessage, copyLink, system, message, code } = words.dialog;
  await dialog.getByText(password.title).click();
  await dialog.getByLabel(password.label, { exact: true }).fill('quatre mots du Ponant');
  await dialog.getByRole('button', { name: password.set }).click();
  await expect.poll(() => linkIn(page)).toContain('/r#p1.');

  const link = await linkIn(page);
  const left: string[] = [];
  for (const press of [copyMessage, copyLink]) {
    await dialog.getByRole('button', { name: press }).click();
    await dialog.getByText(press === copyMessage ? copiedMessage : words.dialog.copiedLink).waitFor();
    left.push(await page.evaluate(() => navigator.clipboard.readText()));
  }
  await dialog.getByRole('button', { name: system }).click();
  left.push(String(await page.evaluate(() => Reflect.get(window, 'shared'))));
  await dialog.getByText(message, { exact: true }).click();
  left.push(await dialog.locator('.copy-message').innerText());
  if (await dialog.getByRole('button', { name: code.show }).count()) {
    await dialog.getByRole('button', { name: code.show }).click();
    left.push((await dialog.getByRole('img').getAttribute('aria-label')) ?? '');
  }
  for (const text of left) {
    expect(text.replace(link, '')).not.toMatch(/Sinistres|Ponant|Note|2026|practices|pratiques|axis|axe/);
  }
  expect(left[0]).toContain('Cap17');
});

test.each([
  ['en', english],
  ['fr', french],
] as const)('the dialog works by keyboard and gives the focus back (%s)', async (locale, words) => {
  const page = await freshPage({ viewport: { width: 320, height: 640 } });
  await keepOn(page, CLAIMS);
  const dialog = await openDialog(page, words, locale);
  await linkIn(page);
  await expectAccessible(page);
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await expect.poll(() => dialog.evaluate((element) => element.contains(document.activeElement))).toBe(true);
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  const button = page.getByRole('button', { name: words.button });
  await expect.poll(() => button.evaluate((element) => element === document.activeElement)).toBe(true);
  await button.press('Enter');
  // The focus is back on the button, and the press not lost, before the dialog has said that it closed.
  await dialog.waitFor();
  await dialog.evaluate((element: HTMLDialogElement) => {
    element.close();
    (document.activeElement as HTMLElement).click();
  });
  await dialog.getByRole('button', { name: /^(Close|Fermer)$/ }).click();
  await dialog.waitFor({ state: 'detached' });
});

test('an opened report asks for no script before somebody does anything', async () => {
  const page = await (await freshProfile()).newPage();
  // What comes late by itself, for whoever prints from a menu, is waited for by nobody here.
  await page.addInitScript(() => {
    const later = window.setTimeout;
    window.setTimeout = ((task: () => void, ms = 0) => (ms < 10_000 ? later(task, ms) : 0)) as typeof later;
  });
  const scripts: string[] = [];
  page.on('request', (request) => request.resourceType() === 'script' && scripts.push(request.url()));
  const decided = [{ step: { practice: 'guidance', level: 3 }, owner: 'Ada', due: '2027-02-28' }] as const;
  const link = await encodeLink({ ...CLAIMS, decisions: decided }, ['actions']);
  await page.goto(`/en/report/#${link}`);
  await page.locator('#roadmap .to-come').waitFor({ state: 'attached' });
  // What was left for later of its words is there: the report is whole.
  await page.locator('#report-sources li').first().waitFor({ state: 'attached' });
  expect(scripts).toEqual([]);
  await page.mouse.move(5, 5);
  await page.locator('#roadmap details').waitFor();
  await page.locator('#link-on-paper').waitFor({ state: 'attached' });
});

test('keys that print are held until all that is printed is there', async () => {
  const page = await (await freshProfile()).newPage();
  await page.addInitScript(() => {
    const seen: string[] = [];
    Object.assign(window, { seen, print: () => seen.push('printed') });
    window.addEventListener('keydown', (event) => {
      if (event.key === 'p') setTimeout(() => seen.push(event.defaultPrevented ? 'held' : 'let go'));
    });
  });
  const seen = () => page.evaluate(() => (window as unknown as { seen: string[] }).seen);
  let come = () => {};
  const wanted = new Promise<void>((resolve) => {
    come = resolve;
  });
  // Its link ends the printed report, and waits for all of it.
  await page.route('**/report-rest.json', async (route) => {
    await wanted;
    await route.continue();
  });
  await keepOn(page, CLAIMS);
  await page.goto('/en/report/');
  await page.getByRole('button', { name: english.button }).first().waitFor();
  await page.keyboard.press('Control+p');
  await expect.poll(seen).toEqual(['held', 'printed']);
  come();
  await page.locator('#link-on-paper').waitFor({ state: 'attached' });
  await page.keyboard.press('Control+p');
  await expect.poll(seen).toEqual(['held', 'printed', 'let go']);
});

test('the printed report carries its link and code', async () => {
  const page = await freshPage();
  await keepOn(page, CLAIMS);
  await page.goto('/en/report/');
  const title = page.getByRole('heading', { name: english.printed.title, includeHidden: true });
  await page.getByRole('button', { name: english.button }).first().waitFor();
  // Nothing is fetched for paper until somebody does anything with the page.
  await expect.poll(() => title.count()).toBe(0);
  await page.keyboard.press('Control');
  await title.waitFor({ state: 'attached' });
  await expect.poll(() => title.isVisible()).toBe(false);
  await page.emulateMedia({ media: 'print' });
  await title.waitFor();
  await page.getByText(/\/r#a2\./).waitFor();
  await page.getByRole('img', { name: /QR code of the link/ }).waitFor();
});

test('opened again, it is drawn once the press is answered', async () => {
  const page = await freshPage();
  const seen = watch(page);
  await keepOn(page, CLAIMS);
  const dialog = await openDialog(page, english, 'en');
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  // What a press has drawn in its own frame is there before a timer.
  const isInFrame = await page.getByRole('button', { name: english.button }).evaluate(async (button) => {
    (button as HTMLElement).click();
    for (let turn = 0; turn < 20; turn += 1) await null;
    return document.querySelector('dialog[open].share-dialog') !== null;
  });
  expect(isInFrame).toBe(false);
  await dialog.waitFor();
  expect(seen).toEqual([]);
});
