import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { PRACTICE_IDS } from '../../src/domain/model/model.ts';
import { proposedFor } from '../../src/domain/workshop/discussion.ts';
import { toWorkshop } from '../../src/domain/workshop/working-copy.ts';
import { practiceVotes } from '../../src/domain/workshop/workshop-report.ts';
import { expectAccessible, watch } from './chromium.ts';
import { settled } from './kept-page.ts';
import { callsDuring } from './work.ts';
import { facilitatorOf, keptIn } from './workshop-room.ts';
import { EIGHT_GROUPS, peopleOf, TWELVE } from './workshop-seeds.ts';

const VOTES = practiceVotes(toWorkshop(TWELVE));
const WIDEST = proposedFor(VOTES);

const room = (page: Page) => page.locator('.room');
const button = (page: Page, name: string | RegExp) => room(page).getByRole('button', { name });

async function onWall(page: Page): Promise<Page> {
  await page.getByRole('button', { name: 'Show on the wall' }).click();
  await page.getByRole('dialog', { name: 'On the wall' }).waitFor();
  await settled(page);
  return page;
}

test('nothing is shown until it is revealed, overview and votes apart', async () => {
  const page = await facilitatorOf(TWELVE);
  const seen = watch(page);
  await button(page, 'Reveal where the room stands').waitFor();
  await expect.poll(() => room(page).innerText()).not.toMatch(/Split|Close|median/i);
  await button(page, 'Reveal where the room stands').click();
  await page
    .getByText(/\d+ split/)
    .first()
    .waitFor();
  const proposed = room(page).locator('.overview-lists ol .overview-row');
  await expect.poll(() => proposed.count()).toBe(WIDEST.length);
  await expect.poll(async () => (await keptIn(page)).stage?.overview).toBe(true);

  await proposed.first().click();
  await expect.poll(() => page.locator('.dots').count()).toBe(0);
  await expect.poll(() => page.locator('.anchors li').count()).toBe(5);
  await expectAccessible(page);
  await button(page, 'Reveal the votes').click();
  await page.locator('.vote-all .dots').first().waitFor();
  const dots = await page
    .locator('.vote-all .dots path')
    .evaluateAll((paths) => paths.map((path) => (path.getAttribute('d')?.match(/M/g) ?? []).length));
  expect(dots).toEqual(VOTES[WIDEST[0] ?? 'guidance'].distribution);
  await expect
    .poll(() => page.locator('.practice-groups').innerText())
    .toMatch(/Leadership: .*Front line: .* apart\./s);
  await expect.poll(() => page.locator('.practice-sentence').innerText()).toContain('12 votes.');
  await page.getByText('The votes as a table').click();
  await expect.poll(() => page.getByRole('table').getByRole('row').count()).toBe(5);
  await expectAccessible(page);
  await page.reload();
  await page.locator('.vote-all .dots').first().waitFor();
  expect(seen).toEqual([]);
});

test('the wall is led by keyboard, and close ones are seen before they are accepted, undoable', async () => {
  const page = await onWall(await facilitatorOf(TWELVE, { viewport: { width: 1280, height: 720 } }));
  const seen = watch(page);
  await expectAccessible(page);
  await page.keyboard.press('r');
  await page.locator('.overview-lists').waitFor();
  await expectAccessible(page);
  await page.keyboard.press('a');
  const close = Object.values(VOTES).filter(({ status }) => status === 'close').length - 1;
  await page.getByText(`${close + 1} practices are close, ${close + 1} to accept.`).waitFor();
  await expect.poll(() => page.locator('.accept-list li').first().innerText()).toMatch(/From \d\s·\s/);
  await expectAccessible(page);
  await expect.poll(async () => (await keptIn(page)).decided ?? {}).toEqual({});
  await page.locator('.accept-list input').first().press('Space');
  await page.getByRole('button', { name: `Accept ${close}` }).press('Enter');
  await page.getByText(/practices are decided/).waitFor();
  await expect.poll(async () => Object.keys((await keptIn(page)).decided ?? {})).toHaveLength(close);
  await page.keyboard.press('u');
  await page.getByText('Undone.').waitFor();
  await expect.poll(async () => (await keptIn(page)).decided ?? {}).toEqual({});

  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('3');
  await expect.poll(async () => (await keptIn(page)).decided ?? {}).toEqual({});
  await page.keyboard.press('r');
  await page.locator('.vote-all').waitFor();
  await page.keyboard.press('3');
  await page.locator('.anchor-decided').waitFor();
  await expect.poll(async () => (await keptIn(page)).decided).toEqual({ [WIDEST[0] ?? '']: { level: 3 } });
  await expect.poll(async () => (await keptIn(page)).replies).toEqual(TWELVE.replies);
  await expect.poll(() => page.locator('.statistics').getAttribute('open')).toBeNull();
  await page.keyboard.press('s');
  await expect.poll(() => page.locator('.statistics').getAttribute('open')).not.toBeNull();
  await page.keyboard.press('l');
  await page.locator('.anchor .other[lang="fr"]').first().waitFor();
  await expectAccessible(page);

  await page.keyboard.press('?');
  const map = page.getByRole('dialog', { name: 'Keys on the wall' });
  await map.waitFor();
  await expectAccessible(page);
  await map.getByRole('checkbox').uncheck();
  await map.getByRole('button', { name: 'Close' }).click();
  await map.waitFor({ state: 'detached' });
  await page.keyboard.press('o');
  await expect.poll(() => page.locator('.practice').count()).toBe(1);
  await page.getByRole('button', { name: 'Leave the wall' }).click();
  await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
  await page.waitForFunction(() => document.activeElement?.textContent === 'Show on the wall');
  expect(seen).toEqual([]);
});

test('keys do nothing in a field, nor off the wall', async () => {
  const page = await facilitatorOf(TWELVE);
  await button(page, 'Reveal where the room stands').waitFor();
  await page.keyboard.press('r');
  await expect.poll(async () => (await keptIn(page)).stage).toBeUndefined();
  await onWall(page);
  for (const key of ['r', 'ArrowRight', 'r']) await page.keyboard.press(key);
  const reason = page.getByLabel('Why, in the room’s words');
  await reason.click();
  await page.keyboard.type('our usual aim: 4');
  await expect.poll(() => reason.inputValue()).toBe('our usual aim: 4');
  await page.getByRole('heading', { level: 3 }).first().focus();
  const practice = WIDEST[0] ?? 'guidance';
  await expect
    .poll(async () => (await keptIn(page)).decided?.[practice])
    .toEqual({ reason: 'our usual aim: 4' });
});

test('hands in the room are counted by keyboard and kept beside the votes, which stay', async () => {
  const page = await facilitatorOf(TWELVE);
  const practice = WIDEST[0] ?? 'guidance';
  await button(page, 'Reveal where the room stands').click();
  await button(page, 'Start with the first').click();
  await button(page, 'Reveal the votes').click();
  const votes = await page.locator('.practice-sentence').innerText();
  await button(page, 'Count hands in the room').click();
  await expectAccessible(page);
  for (const key of ['Tab', '9']) await page.keyboard.press(key);
  const present = page.getByLabel('Present', { exact: true });
  const hands = (level: number) => page.getByLabel(new RegExp(`^Hands for ${level}`));
  await expect.poll(() => present.inputValue()).toBe('9');
  await hands(2).fill('9');
  await hands(3).fill('1');
  await page.getByText('There are more hands than people present.').waitFor();
  await button(page, 'Keep the hands').click();
  await expect.poll(async () => (await keptIn(page)).room).toBeUndefined();
  await present.fill('14');
  await page.getByLabel('Hands for don’t know', { exact: true }).press('ArrowUp');
  await page.getByText('11 hands of 14 present.').waitFor();
  await button(page, 'Keep the hands').click();
  await page.getByText('The hands are kept beside the votes.').waitFor();
  const kept = await keptIn(page);
  expect(kept.room).toEqual({
    [practice]: { present: 14, counts: [0, 0, 9, 1, 0], dontKnow: 1, notApplicable: 0 },
  });
  expect(kept.replies).toEqual(TWELVE.replies);
  await expect.poll(() => page.locator('.practice-sentence').innerText()).toBe(votes);
  await expect
    .poll(() => page.locator('.practice-hands').innerText())
    .toContain('14 people present: 9 at “In place”, 1 at “Measured”, 1 does not know and 3 raised no hand');
  await expect.poll(() => page.locator('.vote-hands').innerText()).toContain('Hands');
  await page.getByText('No decision: the hands give 2').waitFor();
  await expectAccessible(page);
  await button(page, 'Undo').click();
  await page.getByText('Undone.').waitFor();
  await expect.poll(async () => (await keptIn(page)).room).toBeUndefined();
  await button(page, 'Vote again by phone').click();
  await page.getByRole('img', { name: 'QR code to vote again on this practice' }).waitFor();
  await expectAccessible(page);
});

test('the wall in a second window follows the facilitator, who alone sees notes, what comes next and who spoke', async () => {
  const replies = TWELVE.replies.map((reply, at) => ({
    ...reply,
    notes: Object.fromEntries(PRACTICE_IDS.map((id) => [id, `Calls get lost, ${at}`])),
  }));
  const page = await facilitatorOf({ ...TWELVE, replies });
  const [wall] = await Promise.all([
    page.waitForEvent('popup'),
    page.getByRole('button', { name: 'Wall in a second window' }).click(),
  ]);
  const aside = page.getByRole('complementary', { name: 'For the facilitator only' });
  await aside.waitFor();
  await wall.locator('.wall').waitFor();
  await button(page, 'Reveal where the room stands').click();
  await button(page, 'Start with the first').click();
  await button(page, 'Reveal the votes').click();
  const title = (of: Page) => of.locator('.practice-title').first().textContent();
  await wall.locator('.wall .vote-all').waitFor();
  await expect.poll(() => title(wall)).toBe(await title(page));
  await expect.poll(() => wall.getByText('What comes next').count()).toBe(0);
  await aside
    .getByRole('button', { name: /0 times$/ })
    .first()
    .click();
  await aside.getByRole('button', { name: /, 1 time$/ }).waitFor();
  await aside.getByText(/^Heard least: /).waitFor();
  const notes = aside.locator('.note-groups input[type="checkbox"]');
  await notes.first().check();
  await aside.getByLabel('Theme of the notes ticked').fill('Calls');
  await aside.getByRole('button', { name: 'Put together' }).click();
  await wall.getByText('What the notes are about: Calls (1).').waitFor();
  await expectAccessible(page);
  const before = await title(page);
  await wall.keyboard.press('ArrowRight');
  await expect.poll(() => title(page)).not.toBe(before);
  await page.getByRole('button', { name: 'Close the second window' }).click();
  await expect.poll(() => wall.isClosed()).toBe(true);
  await expect.poll(() => aside.count()).toBe(0);
});

test('no group is shown where one or two people could be recognised', async () => {
  const replies = TWELVE.replies.map((reply, place) => ({ ...reply, group: place < 2 ? 1 : 0 }));
  const page = await facilitatorOf({ ...TWELVE, replies });
  await button(page, 'Reveal where the room stands').click();
  await button(page, 'Start with the first').click();
  await button(page, 'Reveal the votes').click();
  await page.getByText('Groups are not shown here').waitFor();
  await expect.poll(() => page.locator('.vote-groups').count()).toBe(0);
});

const KEYS = ['r', 'a', 'ArrowRight', 'r', '3', 'v', 'l'];
test.each([
  [1280, 720, 'light', 'fr', 'three', TWELVE, KEYS],
  [1280, 800, 'dark', 'fr', 'three', TWELVE, KEYS],
  // Eight groups leave no room for a second language.
  [1280, 800, 'light', 'fr', 'eight', EIGHT_GROUPS, KEYS.slice(0, -1)],
  [1920, 1080, 'dark', 'en', 'three', TWELVE, KEYS],
  [3840, 2160, 'light', 'en', 'eight', EIGHT_GROUPS, KEYS.slice(0, -1)],
] as const)(
  'the wall fits a projector of %i by %i, %s, in %s, with %s groups',
  async (width, height, colorScheme, locale, _, copy, pressed) => {
    const page = await facilitatorOf(copy, { viewport: { width, height }, colorScheme, locale });
    await page.getByRole('button', { name: /^(?:Show on the wall|Projeter)$/ }).click();
    await page.locator('.wall').waitFor();
    await settled(page);
    for (const key of pressed) {
      await page.keyboard.press(key);
      const tooLarge = () =>
        page.locator('.wall').evaluate((wall) => ({
          high: wall.scrollHeight - wall.clientHeight,
          wide: wall.scrollWidth - wall.clientWidth,
        }));
      await expect.poll(tooLarge, { message: `${width} ${key}` }).toEqual({ high: 0, wide: 0 });
    }
    if (pressed.includes('l')) await page.keyboard.press('l');
    const anchor = await page
      .locator('.anchor')
      .first()
      .evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
    expect(anchor / Math.min(height, (width * 9) / 16)).toBeGreaterThan(0.024);
  },
);

/** The work of going back and forth between six practices whose votes are revealed. */
async function workOfMoving(people: number): Promise<number> {
  const page = await facilitatorOf(peopleOf(people), { viewport: { width: 390, height: 844 } });
  await button(page, 'Reveal where the room stands').click();
  await button(page, 'Start with the first').click();
  for (let shown = 0; shown < 6; shown += 1) {
    await button(page, 'Reveal the votes').click();
    await page.locator('.vote-all').waitFor();
    if (shown < 5) await button(page, 'Next').click();
  }
  const title = page.locator('.practice-title');
  return callsDuring(page, async () => {
    for (const name of ['Previous', 'Next', 'Previous', 'Previous', 'Next', 'Next', 'Previous']) {
      const before = await title.textContent();
      await button(page, name).click();
      await expect.poll(() => title.textContent()).not.toBe(before);
    }
  });
}

test('with 300 people, moving between practices is hardly more work than with 12', async () => {
  const [few, many] = [await workOfMoving(12), await workOfMoving(300)];
  expect(few).toBeGreaterThan(1_000);
  expect(many / few).toBeLessThan(2);
});

test('it fits a small phone', async () => {
  const page = await facilitatorOf(TWELVE, { viewport: { width: 320, height: 640 }, locale: 'fr' });
  await button(page, 'Révéler où en est la salle').click();
  await button(page, 'Commencer par la première').click();
  await button(page, 'Révéler les votes').click();
  await page.locator('.vote-all').waitFor();
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  await expectAccessible(page);
});
