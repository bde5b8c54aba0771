import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Invitation } from '../../src/domain/workshop/invitation.ts';
import { invitationFile, type ReplyFile } from '../../src/share/formats.ts';
import { decodeLink } from '../../src/share/link/decode-link.ts';
import { encodeLink } from '../../src/share/link/encode-link.ts';
import { awake, keptTexts } from './kept-page.ts';
import { INVITATION } from './workshop-seeds.ts';

/** The fragment of an invitation, with its `#`. */
export async function invitationFragment(changes: Partial<Invitation> = {}): Promise<string> {
  return `#${await encodeLink(invitationFile({ ...INVITATION, ...changes }), [])}`;
}

/** Opens the participant's page on an invitation and waits until it answers. */
export async function openInvitation(
  page: Page,
  changes: Partial<Invitation> = {},
  locale = 'en',
): Promise<void> {
  await page.goto(`/${locale}/answer/${await invitationFragment(changes)}`);
  await awake(page);
  await page.locator('.replying h1').waitFor();
}

/** Opens the facilitator's page and waits until it answers. */
export async function openWorkshop(page: Page, locale = 'en', fragment = ''): Promise<void> {
  await page.goto(`/${locale}/workshop/${fragment}`);
  await awake(page);
  await page.locator('#workshops-title').waitFor();
}

/** The reply a link holds. */
export async function replyIn(link: string): Promise<ReplyFile> {
  const decoded = await decodeLink(link);
  if (!decoded.ok || decoded.file.format !== 'cap17-reply') throw new Error(`No reply in ${link}`);
  return decoded.file;
}

/** The names of what is kept on the device that begin so. */
export async function keptKeys(page: Page, prefix: string): Promise<string[]> {
  return Object.keys(await keptTexts(page)).filter((key) => key.startsWith(prefix));
}

/** Moves the focus by Tab until it stands on something. */
export async function tabTo(page: Page, target: Locator, most = 80): Promise<void> {
  for (let presses = 0; presses < most; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab did not come to ${target}`);
}

/** Nothing is wider than the screen. */
export async function expectNoOverflow(page: Page): Promise<void> {
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
}

/** Begins a workshop on the facilitator's page and waits for the link of its invitation. */
export async function prepare(page: Page, scope = 'Motor claims, private customers, France'): Promise<void> {
  await page.getByRole('button', { name: 'Prepare a workshop' }).click();
  await page.getByLabel('Scope, in one sentence').fill(scope);
  await page.getByLabel('Link of the invitation').waitFor();
}
