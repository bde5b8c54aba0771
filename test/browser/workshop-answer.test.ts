import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { PRACTICE_IDS } from '../../src/domain/model/model.ts';
import { REHEARSAL_ID } from '../../src/domain/workshop/invitation.ts';
import { codeShape, decodeCode } from '../../src/share/code/reply-code.ts';
import { BARE, expectAccessible, freshProfile, watch } from './chromium.ts';
import { freshPage } from './fresh-page.ts';
import { awake } from './kept-page.ts';
import { valueIn } from './value-in.ts';
import {
  expectNoOverflow,
  invitationFragment,
  keptKeys,
  openInvitation,
  replyIn,
  tabTo,
} from './workshop-page.ts';
import { INVITATION } from './workshop-seeds.ts';

const PHONE = { viewport: { width: 375, height: 667 }, hasTouch: true };

async function begin(page: Page, group = 'Front line'): Promise<void> {
  await page.getByLabel(group).check();
  await page.getByRole('button', { name: /Begin|Commencer|Go on/ }).click();
  await page.locator('.question-step').waitFor();
}

const next = (page: Page) => page.locator('.answer-bar [type="submit"]').click();
const place = (page: Page) => page.locator('.question-place span').textContent();

/** Answers from the practice on screen to the last by a tap each, level 0 to 4 in turn: the last leads to the end. */
async function answerAll(page: Page): Promise<void> {
  for (const [index, id] of PRACTICE_IDS.entries()) {
    await page.locator(`input[name="${id}"][value="${index % 5}"]`).click();
  }
  await page.locator('.send-step').waitFor();
}

const linkOn = (page: Page) =>
  valueIn(page.getByLabel(/The link of your reply|Le lien de votre réponse/), /#v2\./);

test('before anyone answers, the invitation says who will read what', async () => {
  const page = await freshPage(PHONE);
  await openInvitation(page);
  await expect
    .poll(() => page.locator('.replying').textContent())
    .toContain('Anonymous: your reply bears no name.');
  await expect.poll(() => page.getByText('Replies are kept until').isVisible()).toBe(true);
  await expect.poll(() => page.getByText('Notes are read as you write them').count()).toBe(0);
  await expect.poll(() => page.getByLabel('Your name').count()).toBe(0);
  const named = await freshPage(PHONE);
  await openInvitation(named, { workshop: 'NAMED123', named: true, notesAllowed: true });
  await expect
    .poll(() => named.locator('.replying').textContent())
    .toContain('sees your name with your answers');
  await expect.poll(() => named.getByText('Notes are read as you write them').isVisible()).toBe(true);
  await named.getByLabel('Leadership').check();
  await named.getByRole('button', { name: 'Begin' }).click();
  await expect.poll(() => named.getByText('Write your name').isVisible()).toBe(true);
  await expect
    .poll(() => named.getByLabel('Your name').evaluate((one) => one === document.activeElement))
    .toBe(true);
});

test('a workshop announced for one person says how long replies are kept; who is asked by one person is told no such thing', async () => {
  const page = await freshPage(PHONE);
  const kept = page.getByText('Replies are kept until');
  await openInvitation(page, { expected: 1 });
  await expect.poll(() => kept.isVisible()).toBe(true);
  const asked = await freshPage(PHONE);
  await openInvitation(asked, {
    workshop: 'ASKED123',
    expected: 1,
    groups: undefined,
    practices: ['guidance'],
    notesAllowed: true,
  });
  await expect.poll(() => asked.getByText('Replies are kept').count()).toBe(0);
});

test('a group is chosen before the first question, “none of these” included', async () => {
  const page = await freshPage(PHONE);
  await openInvitation(page);
  await page.getByRole('button', { name: 'Begin' }).click();
  await expect.poll(() => page.getByText('Choose your group.').isVisible()).toBe(true);
  await begin(page, 'None of these');
  await expect.poll(() => place(page)).toBe('1 of 17');
});

test('the reply as a link and as a code of 14 symbols holds what was answered, and is corrected from there', async () => {
  const page = await freshPage({ ...PHONE, permissions: ['clipboard-read', 'clipboard-write'] });
  const seen = watch(page);
  await openInvitation(page);
  await begin(page);
  await answerAll(page);
  await expect.poll(() => page.getByText('Every question has an answer.').isVisible()).toBe(true);
  await page.getByRole('button', { name: 'Copy as a message' }).click();
  await page.getByText('Copied. Paste it').waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  const first = await replyIn(copied.match(/https?:\S+/)?.[0] ?? '');
  expect(first).toMatchObject({ workshop: 'W0RKSH0P', revision: 1, group: 1 });
  expect(first.answers).toEqual(Object.fromEntries(PRACTICE_IDS.map((id, index) => [id, index % 5])));

  await page.getByRole('button', { name: 'Show a short code' }).click();
  const code = (await page.locator('.reply-code').textContent()) ?? '';
  expect(code.replaceAll('-', '').length).toBeLessThanOrEqual(14);
  await expect.poll(() => page.getByText('A code read aloud is public').isVisible()).toBe(true);
  const decoded = decodeCode(codeShape(INVITATION), code);
  expect(decoded.ok && decoded.reply.answers).toEqual(first.answers);

  await expect.poll(() => page.getByText('only you can see').isVisible()).toBe(true);
  await page.getByRole('button', { name: 'It is sent' }).click();
  await page.getByText('Handed over as it stands.').waitFor();

  // Two taps correct one answer.
  await page.getByRole('button', { name: 'Change Let customers choose the channel' }).click();
  await page.getByText('I don’t know').click();
  await expect.poll(() => page.getByText('You have changed your reply since').isVisible()).toBe(true);
  const second = await replyIn(await linkOn(page));
  expect(second).toMatchObject({ id: first.id, revision: 2 });
  expect(second.answers['channel-choice']).toBe('dont-know');
  expect(seen).toEqual([]);
});

test('a reload or a closed tab loses no answer, and the back button goes back one question', async () => {
  const context = await freshProfile(PHONE);
  const page = await context.newPage();
  await openInvitation(page);
  await begin(page);
  await page.locator('input[value="3"]').click();
  await expect.poll(() => place(page)).toBe('2 of 17');
  await page.locator('input[value="1"]').click();
  await expect.poll(() => place(page)).toBe('3 of 17');
  await page.reload();
  await awake(page);
  await expect.poll(() => place(page)).toBe('3 of 17');
  await page.goBack();
  await expect.poll(() => place(page)).toBe('2 of 17');
  await expect.poll(() => page.locator('input[value="1"]').isChecked()).toBe(true);
  await page.goBack();
  await expect.poll(() => place(page)).toBe('1 of 17');
  await expect.poll(() => page.locator('input[value="3"]').isChecked()).toBe(true);
  await page.close();
  const again = await context.newPage();
  await openInvitation(again);
  await again.getByRole('button', { name: 'Go on' }).click();
  await expect.poll(() => place(again)).toBe('3 of 17');
});

test('a swipe moves on and back; a scroll does not', async () => {
  const page = await freshPage(PHONE);
  await openInvitation(page);
  await begin(page);
  const swipe = (across: number, along: number) =>
    page.locator('.question-step').evaluate(
      (element, [dx = 0, dy = 0]) => {
        const touch = (x: number, y: number) =>
          new Touch({ identifier: 1, target: element, clientX: x, clientY: y });
        const send = (type: string, x: number, y: number, held: boolean) =>
          element.dispatchEvent(
            new TouchEvent(type, {
              bubbles: true,
              touches: held ? [touch(x, y)] : [],
              changedTouches: [touch(x, y)],
            }),
          );
        send('touchstart', 180, 300, true);
        send('touchend', 180 + dx, 300 + dy, false);
      },
      [across, along],
    );
  await swipe(-120, 10);
  await expect.poll(() => place(page)).toBe('2 of 17');
  await swipe(-80, 200);
  await expect.poll(() => place(page)).toBe('2 of 17');
  await swipe(120, -10);
  await expect.poll(() => place(page)).toBe('1 of 17');
});

test('the system’s share sheet comes first, and a reply leaves as a file and a QR code too', async () => {
  const page = await (await freshProfile({ ...PHONE, acceptDownloads: true })).newPage();
  await page.addInitScript(() => {
    navigator.share = async ({ text }: ShareData = {}) => {
      document.title = text ?? '';
    };
  });
  await openInvitation(page, { practices: ['guidance'], groups: undefined, workshop: 'SHARE123' });
  await page.getByRole('button', { name: 'Begin' }).click();
  await page.locator('input[value="2"]').click();
  const ways = page.locator('.send-ways button');
  await expect.poll(() => ways.first().textContent()).toBe('Send…');
  await ways.first().click();
  await page.getByText('Handed to the program you chose.').waitFor();
  await expect.poll(() => page.title()).toContain(await linkOn(page));
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as a file' }).click(),
  ]);
  const file = JSON.parse(await readFile(await download.path(), 'utf8'));
  expect(file).toMatchObject({ format: 'cap17-reply', workshop: 'SHARE123', answers: { guidance: 2 } });
  await page.getByRole('button', { name: 'Show a QR code' }).click();
  await page.getByRole('img', { name: 'QR code of your reply' }).waitFor();
});

test('a short invitation asks its one practice and takes a note where notes are allowed', async () => {
  const page = await freshPage(PHONE);
  await openInvitation(page, {
    practices: ['lifetime-value'],
    groups: undefined,
    expected: 1,
    notesAllowed: true,
    workshop: 'SH0RT123',
  });
  await expect.poll(() => page.getByText('One question, about').isVisible()).toBe(true);
  await page.getByRole('button', { name: 'Begin' }).click();
  await expect.poll(() => place(page)).toBe('1 of 1');
  await page.locator('input[value="1"]').check();
  await page.getByText('Add a note').click();
  await page.getByLabel('Note on “Estimate customers’ future value”').fill('Finance did it once, in 2024.');
  await next(page);
  const reply = await replyIn(await linkOn(page));
  expect(reply.answers).toEqual({ 'lifetime-value': 1 });
  expect(reply.notes).toEqual({ 'lifetime-value': 'Finance did it once, in 2024.' });
});

test('a second vote takes one tap on the phone one answered on, and shows its code by itself', async () => {
  const page = await freshPage(PHONE);
  const whole = { practices: ['guidance', 'closed-loop'], groups: undefined, workshop: 'AGA1N123' } as const;
  await openInvitation(page, { ...whole, practices: [...whole.practices] });
  await page.getByRole('button', { name: 'Begin' }).click();
  await page.locator('input[name="guidance"][value="2"]').click();
  await page.locator('input[name="closed-loop"][value="3"]').click();
  const first = await replyIn(await linkOn(page));
  await page.getByRole('button', { name: 'Show a short code' }).click();
  await page.goto(BARE);
  await openInvitation(page, { ...whole, practices: ['closed-loop'] });
  await page.getByRole('button', { name: 'Back to my reply' }).waitFor();
  await page.getByRole('radio').nth(1).click();
  await page.getByRole('img', { name: 'QR code of your reply' }).waitFor();
  await expect
    .poll(async () => replyIn(await linkOn(page)))
    .toMatchObject({ id: first.id, revision: 2, answers: { guidance: 2, 'closed-loop': 1 } });
});

test('what matters most is chosen on the phone, five at most, and shown as a code at once', async () => {
  const page = await freshPage(PHONE);
  await page.goto(`/en/answer/${await invitationFragment({ matters: true, groups: undefined })}`);
  await awake(page);
  for (let place = 0; place < 5; place += 1) await page.getByRole('checkbox').nth(place).click();
  await page.getByRole('img', { name: 'QR code of what you chose' }).waitFor();
  await page.getByText('5 chosen.').waitFor();
  await expect.poll(() => page.getByRole('checkbox', { disabled: true }).count()).toBe(12);
  await expectAccessible(page);
  await page.reload();
  await expect.poll(() => page.getByRole('checkbox', { checked: true }).count()).toBe(5);
});

test('the same invitation opens in the reader’s language, and is resumed in the other', async () => {
  const page = await freshPage({ ...PHONE, locale: 'fr-FR' });
  await page.goto(`/r${await invitationFragment()}`);
  await page.waitForURL(/\/fr\/answer\/#q2\./);
  await page.getByRole('heading', { name: 'Invitation à répondre' }).waitFor();
  await begin(page);
  await page.locator('input[value="4"]').click();
  await expect.poll(() => place(page)).toMatch(/^2/);
  await page.getByRole('link', { name: 'Read this page in English' }).click();
  await page.getByRole('heading', { name: 'You are invited to answer' }).waitFor();
  await page.getByRole('button', { name: 'Go on' }).click();
  await expect.poll(() => place(page)).toBe('2 of 17');
});

test('a broken, foreign, newer or empty link says what to do, and nothing of one’s own changes', async () => {
  const page = await freshPage();
  const fragment = await invitationFragment();
  const words = {
    [`${fragment.slice(0, -3)}`]: 'The invitation was cut or altered on its way',
    '#q9.abcdef': 'The invitation needs a newer Cap17',
    '#hello': 'This is not an invitation of Cap17',
    '#q1.': 'The link holds no invitation',
  };
  for (const [broken, title] of Object.entries(words)) {
    await page.goto(BARE);
    await page.goto(`/en/answer/${broken}`);
    await awake(page);
    const heading = page.getByRole('heading', { level: 1 });
    await expect.poll(() => heading.textContent()).toMatch(/^(The|This)/);
    if (broken !== '#q1.') await expect.poll(() => heading.textContent()).toBe(title);
    await expect.poll(() => page.getByText('Nothing was run').isVisible()).toBe(true);
  }
  await expect.poll(() => keptKeys(page, 'cap17:reply')).toEqual([]);
});

test('a rehearsal says at every step that it is one', async () => {
  const page = await freshPage(PHONE);
  await openInvitation(page, { workshop: REHEARSAL_ID });
  const mark = page.getByText('Rehearsal: this is a trial.');
  await expect.poll(() => mark.isVisible()).toBe(true);
  await begin(page);
  await expect.poll(() => mark.isVisible()).toBe(true);
});

test('after the first load a whole reply is made with the network gone', async () => {
  const context = await freshProfile({ ...PHONE, serviceWorkers: 'allow' });
  const page = await context.newPage();
  await page.goto('/en/answer/');
  await page.evaluate(() => navigator.serviceWorker.ready);
  await context.setOffline(true);
  await openInvitation(page);
  await begin(page);
  await page.reload();
  await awake(page);
  await page.locator('.question-step').waitFor();
  await answerAll(page);
  await page.getByRole('button', { name: 'Show a QR code' }).click();
  await page.getByRole('img', { name: 'QR code of your reply' }).waitFor();
  await page.getByRole('button', { name: 'Show a short code' }).click();
  await expect.poll(() => page.locator('.reply-code').textContent()).toMatch(/^[0-9A-Z]{4}-/);
  await page.goto(`/r${await invitationFragment()}`);
  await page.waitForURL(/\/en\/answer\/#q2\./);
  await page.getByRole('button', { name: 'Go on' }).waitFor();
});

/** The built site at an address of its own, whose service worker can be made newer. */
async function publish(): Promise<{ url: string; makeNewer: () => void; close: () => void }> {
  let suffix = '';
  const server = createServer(async (request, response) => {
    const found = await fetch(inject('url') + request.url);
    const isWorker = request.url === '/service-worker.js';
    response.setHeader('content-type', found.headers.get('content-type') ?? 'text/plain');
    response.end(isWorker ? (await found.text()) + suffix : Buffer.from(await found.arrayBuffer()));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    makeNewer: () => {
      suffix = '\n// newer\n';
    },
    close: () => server.close(),
  };
}

test('a newer version is offered, not forced, and taking it keeps the answers', async () => {
  const site = await publish();
  const page = await (await freshProfile({ ...PHONE, baseURL: site.url, serviceWorkers: 'allow' })).newPage();
  await openInvitation(page);
  await begin(page);
  await page.locator('input[value="2"]').click();
  await expect.poll(() => place(page)).toBe('2 of 17');
  await page.evaluate(() => navigator.serviceWorker.ready);
  await expect.poll(() => page.locator('#newer-version').isVisible()).toBe(false);
  site.makeNewer();
  await page.reload();
  await awake(page);
  const notice = page.locator('#newer-version');
  await notice.waitFor();
  await Promise.all([page.waitForEvent('load'), notice.getByRole('button').click()]);
  await page.locator('.question-step').waitFor();
  await page.getByRole('button', { name: 'Back', exact: true }).click();
  await expect.poll(() => page.locator('input[value="2"]').isChecked()).toBe(true);
  site.close();
});

test('by keyboard alone, from the invitation to the code', async () => {
  const page = await freshPage({ viewport: { width: 1280, height: 900 } });
  await openInvitation(page, { practices: ['guidance', 'closed-loop'], workshop: 'KEYB0ARD' });
  await tabTo(page, page.getByLabel('Leadership'));
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => page.getByLabel('Front line').isChecked()).toBe(true);
  await page.keyboard.press('Enter');
  for (const practice of ['guidance', 'closed-loop']) {
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    await tabTo(page, page.locator(`input[name="${practice}"][value="0"]`));
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => page.locator(`input[name="${practice}"][value="1"]`).isChecked()).toBe(true);
    await page.keyboard.press('Enter');
  }
  await tabTo(page, page.getByRole('button', { name: 'Show a short code' }));
  await page.keyboard.press('Enter');
  await page.locator('.reply-code').waitFor();
  const reply = await replyIn(await linkOn(page));
  expect(reply).toMatchObject({ group: 1, answers: { guidance: 1, 'closed-loop': 1 } });
});

test('one’s own reply is erased from the device wholly', async () => {
  const page = await freshPage(PHONE);
  await openInvitation(page, { practices: ['guidance'], groups: undefined, workshop: 'ERASE123' });
  await page.getByRole('button', { name: 'Begin' }).click();
  await page.locator('input[value="2"]').click();
  await page.locator('.send-step').waitFor();
  await expect.poll(() => keptKeys(page, 'cap17:reply:')).toHaveLength(1);
  await page.locator('.erase-own summary').click();
  await page.getByRole('button', { name: 'Erase my reply from this device' }).click();
  await page.getByRole('button', { name: 'Erase for good' }).click();
  await page.getByText('Your reply is erased from this device.').waitFor();
  await expect.poll(() => keptKeys(page, 'cap17:reply')).toEqual([]);
});

for (const [locale, colorScheme] of [
  ['en', 'dark'],
  ['fr', 'light'],
] as const) {
  test(`each step is accessible and fits 320 pixels (${locale}, ${colorScheme})`, async () => {
    const page = await freshPage({
      colorScheme,
      viewport: { width: 320, height: 640 },
      hasTouch: true,
    });
    await openInvitation(page, { named: true, notesAllowed: true, practices: ['guidance'] }, locale);
    await page.locator('.answer-begin button').click();
    await page.locator('.error').waitFor();
    await expectAccessible(page);
    await expectNoOverflow(page);
    await page.locator('#answer-name').fill('Ada');
    await begin(page);
    await page.locator('input[value="2"]').check();
    for (const fold of await page.locator('.question-step summary').all()) await fold.click();
    await expectAccessible(page);
    await expectNoOverflow(page);
    const heights = await page
      .locator('.card, .answer-bar button')
      .evaluateAll((all) => all.map((one) => one.clientHeight));
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
    await next(page);
    await page.locator('.send-ways button[aria-expanded]').last().click();
    for (const fold of await page.locator('.send-step summary').all()) await fold.click();
    await expectAccessible(page);
    await expectNoOverflow(page);
  });
}
