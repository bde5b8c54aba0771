import type { BrowserContext, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { RunningRooms } from '../room/nats-server.ts';
import { newProfile } from './chromium.ts';
import { awake } from './kept-page.ts';
import { valueIn } from './value-in.ts';

/** A facilitator’s workshop with a live room opened by the key, and the link of its invitation. */
export async function openLiveRoom(page: Page, { openingKey }: RunningRooms): Promise<string> {
  await page.goto('/en/workshop/');
  await awake(page);
  await page.getByRole('button', { name: 'Prepare a workshop' }).click();
  await page.getByLabel('Scope, in one sentence').fill('Motor claims');
  await page.getByLabel('Scope, in one sentence').blur();
  await page.getByLabel('Opening key').fill(openingKey);
  await page.getByRole('button', { name: 'Open a live room' }).click();
  await page.getByText('This workshop has a live room.').waitFor();
  return valueIn(page.getByLabel('Link of the invitation'), /#q2\.[\w-]+~[\w-]{220}$/);
}

/** A phone that answered every question of the invitation, at its end. */
export async function answeredPhone(
  baseURL: string,
  link: string,
): Promise<{ profile: BrowserContext; page: Page; sockets: string[] }> {
  const profile = await newProfile({ baseURL, viewport: { width: 375, height: 740 } });
  const page = await profile.newPage();
  const sockets: string[] = [];
  page.on('websocket', (socket) => sockets.push(socket.url()));
  await page.goto(link);
  await page.getByText('This workshop has a live room.').waitFor();
  await page.getByRole('button', { name: 'Begin' }).click();
  await answerCards(page);
  await page.getByRole('button', { name: 'Send', exact: true }).waitFor();
  return { profile, page, sockets };
}

/** Answers the seventeen questions of an invitation, the first of which is on the screen. */
export async function answerCards(page: Page): Promise<void> {
  const cards = page.locator('.answer-cards label');
  for (let question = 1; question <= 17; question += 1) {
    await page.getByText(`${question} of 17`, { exact: true }).waitFor();
    await cards.nth(question % 5).click();
  }
}

/** Waits until a phone says this of what it sent. */
export async function untilSaid(page: Page, said: string): Promise<void> {
  await expect.poll(() => page.locator('.send-standing').textContent()).toContain(said);
}

/** Waits until so many replies are in. */
export async function untilInside(page: Page, n: number): Promise<void> {
  await expect.poll(() => page.locator('.collect-inside').textContent()).toMatch(new RegExp(`^${n} repl`));
}
