import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { WorkingCopy } from '../../src/domain/workshop/working-copy.ts';
import { decodeLink } from '../../src/share/link/decode-link.ts';
import { parseFile } from '../../src/share/parse-file.ts';
import { expectAccessible, watch } from './chromium.ts';
import { resize } from './fresh-page.ts';
import { valueIn } from './value-in.ts';
import { facilitatorOf, keptIn } from './workshop-room.ts';
import { TWELVE } from './workshop-seeds.ts';

const LINK = 'Link';

const linkIn = (page: Page) => valueIn(page.getByLabel(LINK, { exact: true }), /^http/);

async function fileFrom(page: Page, name: string) {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name, exact: true }).click(),
  ]);
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}

test('what matters most is counted by hands, five at most, ties left to the room', async () => {
  const page = await facilitatorOf(TWELVE, { phase: 'close' });
  const seen = watch(page);
  const hands = (practice: string) => page.getByLabel(`Hands for ${practice}`, { exact: true });
  await hands('Help at every step').fill('9');
  await hands('Resolve at first contact').fill('7');
  await hands('Let customers choose the time').fill('5');
  await hands('Fix causes and tell customers').fill('5');
  for (const tied of ['Surprise where it counts', 'Make feedback easy to give']) await hands(tied).fill('2');
  await page.getByRole('button', { name: 'Take the five with most hands' }).click();
  await page.getByText(/Tied for the last places: Surprise where it counts and Make feedback/).waitFor();
  await expect
    .poll(async () => (await keptIn(page)).matterMost)
    .toEqual(['time-choice', 'guidance', 'first-contact-resolution', 'closed-loop']);
  await page.getByLabel('Surprise where it counts matters most').check();
  const sixth = page.getByLabel('Make feedback easy to give matters most');
  await sixth.click();
  await page.getByText('Five at most: untick').waitFor();
  await expect.poll(() => sixth.isChecked()).toBe(false);
  await expect.poll(async () => (await keptIn(page)).matterMost).toHaveLength(5);
  await page.waitForFunction(() => localStorage.getItem('cap17:workshop:w1')?.includes('"raised"'));
  await page.reload();
  await expect.poll(() => hands('Help at every step').inputValue()).toBe('9');
  await expectAccessible(page);
  expect(seen).toEqual([]);
});

test('three actions are kept as they are typed; what is missing is said', async () => {
  const page = await facilitatorOf(TWELVE, { phase: 'close' });
  const first = page.getByRole('group', { name: 'Action 1' });
  await first.getByLabel('Who answers for it').fill('Ann');
  await page.getByRole('group', { name: 'Action 2' }).getByLabel('What is done').focus();
  await first.getByText('Say what is done').waitFor();
  await page.waitForFunction(() => localStorage.getItem('cap17:workshop:w1')?.includes('"halves"'));
  await page.reload();
  await expect.poll(() => first.getByLabel('Who answers for it').inputValue()).toBe('Ann');
  await first.getByLabel('What is done').fill('Call back within a day');
  await first.getByLabel('By when').fill('2027-01-31');
  await first.getByLabel('For which practice').selectOption('closed-loop');
  await page.getByRole('group', { name: 'Action 2' }).getByLabel('What is done').focus();
  await first.getByText('Missing: how one sees that it worked.').waitFor();
  await expectAccessible(page);
  await page.waitForFunction(() =>
    localStorage.getItem('cap17:workshop:w1')?.includes('closed-loop","action"'),
  );
  await expect
    .poll(async () => (await keptIn(page)).decisions)
    .toEqual([
      { practice: 'closed-loop', action: 'Call back within a day', owner: 'Ann', due: '2027-01-31' },
    ]);
  const wall = page.getByRole('dialog', { name: 'On the wall' });
  for (const [width, height] of [
    [1920, 1080],
    [1280, 800],
  ] as const) {
    if (await wall.isVisible()) await page.getByRole('button', { name: 'Leave the wall' }).click();
    await wall.waitFor({ state: 'detached' });
    await resize(page, { width, height });
    await page.getByRole('button', { name: 'Show on the wall' }).click();
    for (const face of ['What matters most to your customers', 'Three actions']) {
      await wall.getByRole('button', { name: face }).click();
      await expect.poll(() => wall.evaluate((one) => one.scrollHeight - one.clientHeight)).toBe(0);
    }
  }
  await expect.poll(() => first.getByLabel('What is done').inputValue()).toBe('Call back within a day');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Leave the wall' }).click();
  await page
    .getByRole('button', { name: /^Take it / })
    .first()
    .click();
  const second = page.getByRole('group', { name: 'Action 2' }).getByLabel('What is done');
  await expect.poll(() => second.inputValue()).not.toBe('');
  await expect
    .poll(async () => (await keptIn(page)).decisions?.[1])
    .toMatchObject({ step: {}, action: await second.inputValue() });
  await expectAccessible(page);
});

test('the link holds what is ticked and nothing else; the two files are named apart', async () => {
  const copy: WorkingCopy = {
    ...TWELVE,
    invitation: { ...TWELVE.invitation, organisation: 'Cap Assurances' },
    decisions: [{ action: 'Call back', owner: 'Ann', due: '2027-01' }],
  };
  const page = await facilitatorOf(copy, { phase: 'close' });
  const bare = await decodeLink(await linkIn(page));
  expect(bare.ok && bare.file).toMatchObject({ format: 'cap17-workshop', n: 12, respondents: [] });
  expect(JSON.stringify(bare)).not.toMatch(/Motor|Assurances|Ann|Leadership/);
  await page.getByText('The message', { exact: true }).click();
  await expect
    .poll(() => page.locator('.copy-message').innerText())
    .toMatch(/12 people replied\.[\s\S]*nothing is sent/);

  for (const part of ['Scope', 'Actions', 'Groups']) await page.getByLabel(new RegExp(`^${part}`)).check();
  await page.waitForFunction(() =>
    document.querySelector('.copy-message')?.textContent?.includes('Motor claims'),
  );
  const said = await decodeLink(await linkIn(page));
  expect(said.ok && said.file).toMatchObject({ scope: copy.invitation.scope, respondents: [] });
  expect(JSON.stringify(said)).toMatch(/Ann.*Front line|Front line.*Ann/s);
  expect(JSON.stringify(said)).not.toContain('Assurances');

  const result = await fileFrom(page, 'Save the result');
  const whole = await fileFrom(page, 'Save the working copy');
  expect(result.name).toMatch(/^cap17-result-2026-11-21-/);
  expect(whole.name).toMatch(/^cap17-working-copy-2026-11-21-/);
  expect(parseFile(result.text)).toMatchObject({
    ok: true,
    file: { format: 'cap17-workshop', respondents: [] },
  });
  expect(parseFile(whole.text)).toMatchObject({ ok: true, file: { format: 'cap17-working-copy' } });
  for (const { label, key } of copy.replies) {
    expect(result.text).not.toContain(`"${label}"`);
    expect(result.text).not.toContain(key);
  }
});

test('votes and groups are never ticked together: one says why the other stays behind', async () => {
  const page = await facilitatorOf(TWELVE, { phase: 'close' });
  const [votes, groups] = [page.getByLabel(/^Votes/), page.getByLabel(/^Groups/)];
  await groups.check();
  await expect.poll(() => votes.isDisabled()).toBe(true);
  await page.getByText('untick the groups first').waitFor();
  await groups.uncheck();
  await votes.check();
  await expect.poll(() => groups.isDisabled()).toBe(true);
  await page.getByText('untick the votes first').waitFor();
});

test('groups cannot be ticked where someone could be recognised', async () => {
  const replies = TWELVE.replies.map((reply, place) => ({ ...reply, group: place < 2 ? 1 : 0 }));
  const page = await facilitatorOf({ ...TWELVE, replies }, { phase: 'close' });
  const groups = page.getByLabel(/^Groups/);
  await groups.waitFor();
  await expect.poll(() => groups.isDisabled()).toBe(true);
  await page.getByText('no group can be shown without someone being recognised').waitFor();
});

test('the proof of high levels is set by the facilitator', async () => {
  const page = await facilitatorOf({ ...TWELVE, decided: { guidance: { level: 4 } } }, { phase: 'close' });
  await page.getByLabel('Proof for Help at every step', { exact: true }).selectOption('customer');
  await page.getByLabel('Which proof for Help at every step').fill('Survey');
  await page.getByLabel('Proof for Help at every step', { exact: true }).focus();
  await page.waitForFunction(() => localStorage.getItem('cap17:workshop:w1')?.includes('Survey'));
  await expect
    .poll(async () => (await keptIn(page)).decided?.guidance)
    .toEqual({
      level: 4,
      proof: { kind: 'customer', name: 'Survey' },
    });
});
