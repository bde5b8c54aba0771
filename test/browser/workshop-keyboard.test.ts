import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { PRACTICE_IDS } from '../../src/domain/model/model.ts';
import type { Invitation } from '../../src/domain/workshop/invitation.ts';
import type { Vote } from '../../src/domain/workshop/workshop.ts';
import { replyFile } from '../../src/share/files.ts';
import { workingCopyFile } from '../../src/share/formats.ts';
import { decodeLink } from '../../src/share/link/decode-link.ts';
import { encodeLink } from '../../src/share/link/encode-link.ts';
import { tabSeen } from './access-look.ts';
import { watch } from './chromium.ts';
import { freshPage } from './fresh-page.ts';
import { awake } from './kept-page.ts';
import { facilitatorOf } from './workshop-room.ts';
import { TWELVE } from './workshop-seeds.ts';

const SCOPE = 'Motor claims';
const ACTION = 'Call back within a day';

/** The link in a field, once it holds one. */
async function linkIn(field: Locator, kind: string): Promise<string> {
  let link = '';
  const read = async () => {
    link = await field.inputValue();
    return link;
  };
  await expect.poll(read).toMatch(new RegExp(`#${kind}\\d\\.`));
  return link;
}

/** What three people reply to an invitation, as one pastes it. */
async function repliesTo(invitation: Invitation): Promise<string> {
  const links = [0, 1, 2].map((person) => {
    const votes = PRACTICE_IDS.map((id, place) => [id, ((person + place) % 5) as Vote]);
    const answers = Object.fromEntries(votes);
    const { workshop = '', model } = invitation;
    return encodeLink(replyFile({ model, workshop, id: `ABCD100${person}`, revision: 1, answers }));
  });
  return (await Promise.all(links)).map((link) => `https://cap17.example/r#${link}`).join('\n');
}

/** Where a page is gone on with by the keyboard alone. */
function handsOn(page: Page) {
  const button = (name: string | RegExp) => page.getByRole('button', { name }).first();
  const to = (target: Locator) => tabSeen(page, target);
  return {
    button,
    to,
    async press(target: Locator, key = 'Enter') {
      await target.waitFor();
      await to(target);
      await page.keyboard.press(key);
    },
    async write(target: Locator, text: string) {
      await target.waitFor();
      await to(target);
      await page.keyboard.insertText(text);
    },
    phase: (name: string) => page.getByRole('navigation', { name: 'Phases' }).getByRole('link', { name }),
  };
}

test('from nothing to a workshop prepared, its replies, its room and its result, by keyboard alone', async () => {
  const page = await freshPage({ viewport: { width: 1280, height: 720 } });
  const seen = watch(page);
  const { button, press, write, phase, to } = handsOn(page);
  await page.goto('/en/');
  await press(page.getByRole('link', { name: 'Skip to content' }));
  await press(
    page
      .getByRole('main')
      .getByRole('link', { name: /workshop/i })
      .first(),
  );
  await page.waitForURL(/\/en\/workshop\//);
  await awake(page);

  await press(button('Prepare a workshop'));
  await write(page.getByLabel('Scope, in one sentence'), SCOPE);
  const invitation = page.getByLabel('Link of the invitation');
  const decoded = await decodeLink(await linkIn(invitation, 'q'));
  if (!decoded.ok || decoded.file.format !== 'cap17-invitation') throw new Error('No invitation');

  await press(phase('Collect'));
  await write(page.getByLabel('Messages with replies'), await repliesTo(decoded.file));
  await press(button('Find the replies'));
  await page.getByText('3 new replies').waitFor();

  await press(phase('Reveal'));
  await press(button('Reveal where the room stands'));
  await press(button('Start with the first'));
  await press(button('Reveal the votes'));
  const decision = page.getByRole('group', { name: 'Decision' });
  const levels = decision.getByRole('radio');
  // What most said is proposed: Tab comes to it, an arrow chooses another.
  const chosen = () => levels.evaluateAll((all) => all.findIndex((one) => one.matches(':checked')));
  await levels.first().waitFor();
  const proposed = await chosen();
  await to(levels.nth(Math.max(0, proposed)));
  await page.keyboard.press(proposed < 0 ? 'Space' : 'ArrowUp');
  await expect.poll(chosen).not.toBe(proposed);

  await press(phase('Close'));
  await write(page.getByLabel('What is done').first(), ACTION);
  await press(page.getByRole('link', { name: 'Go on to the report' }));
  const share = button('Share this report');
  await press(share);
  const dialog = page.getByRole('dialog', { name: 'Share this report' });
  const link = dialog.getByLabel('Link', { exact: true });
  await linkIn(link, 'w');
  await to(link);
  await page.keyboard.press('Escape');
  await expect.poll(() => share.evaluate((element) => element === document.activeElement)).toBe(true);
  expect(seen).toEqual([]);
});

test('a phase that the address leads to has the focus; one that comes with another workshop leaves it at the head', async () => {
  const page = await facilitatorOf(TWELVE);
  await page.evaluate(
    (text) => localStorage.setItem('cap17:workshop:w2', text),
    JSON.stringify({
      id: 'w2',
      name: 'Home claims',
      updated: '2026-11-20T10:00:00.000Z',
      file: workingCopyFile(TWELVE),
    }),
  );
  await page.reload();
  await awake(page);
  const focused = () =>
    page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.id);
  expect(await focused()).toBe('');
  await handsOn(page).press(handsOn(page).phase('Collect'));
  await expect.poll(focused).toBe('Collect');
  await handsOn(page).press(page.getByRole('button', { name: 'Continue Home claims' }));
  await page.locator('.phase[aria-label="Prepare"]').waitFor();
  await page.locator('.workshop-name').getByText('Home claims').waitFor();
  expect(await focused()).toBe('content');
});
