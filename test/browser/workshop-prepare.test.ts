import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { PRACTICE_IDS } from '../../src/domain/model/model.ts';
import { isRehearsal, REHEARSAL_ID } from '../../src/domain/workshop/invitation.ts';
import type { InvitationFile, WorkingCopyFile } from '../../src/share/formats.ts';
import { decodeLink } from '../../src/share/link/decode-link.ts';
import { expectAccessible, freshProfile, watch } from './chromium.ts';
import { freshPage } from './fresh-page.ts';
import { awake, keptTexts } from './kept-page.ts';
import { valueIn } from './value-in.ts';
import { expectNoOverflow, keptKeys, openWorkshop, prepare, tabTo } from './workshop-page.ts';
import { keep } from './workshop-room.ts';
import { TWELVE } from './workshop-seeds.ts';

const PHASES = ['prepare', 'collect', 'reveal', 'close', 'report'];

/** The working copies kept on the device. */
async function keptCopies(page: Page): Promise<WorkingCopyFile[]> {
  const texts = Object.entries(await keptTexts(page)).filter(([key]) => key.startsWith('cap17:workshop:'));
  return texts.map(([, text]) => (JSON.parse(text) as { file: WorkingCopyFile }).file);
}

async function invitationOn(page: Page): Promise<InvitationFile> {
  const decoded = await decodeLink(await valueIn(page.getByLabel('Link of the invitation'), /#q2\./));
  if (!decoded.ok || decoded.file.format !== 'cap17-invitation') throw new Error('No invitation');
  return decoded.file;
}

test('without script the page explains the method and says what script is for', async () => {
  const page = await (await freshProfile({ javaScriptEnabled: false })).newPage();
  await page.goto('/en/workshop/');
  await expect.poll(() => page.getByRole('heading', { name: 'How it goes' }).isVisible()).toBe(true);
  await page.locator('p', { hasText: 'Running a workshop needs JavaScript' }).waitFor();
  await expect.poll(() => page.getByRole('button', { name: 'Prepare a workshop' }).count()).toBe(0);
});

test('the invitation holds what is asked, of whom and by what rules', async () => {
  const page = await freshPage();
  const seen = watch(page);
  await openWorkshop(page);
  await page.getByRole('button', { name: 'Prepare a workshop' }).click();
  await page.getByText('Write the scope first').waitFor();
  await page.getByLabel('Scope, in one sentence').fill('Home loans');
  await page.getByLabel('How many people are asked').fill('12');
  await page.getByRole('button', { name: 'Use the standard groups' }).click();
  await page.getByRole('textbox', { name: 'Group 1' }).fill('Board');
  await page.getByRole('button', { name: 'Remove Support functions' }).click();
  await page.getByLabel('Named: each person signs').check();
  await page.getByLabel('Participants may add notes').check();
  await page.getByText('All 17 practices').click();
  await page.getByLabel('Let customers choose the place').uncheck();
  await expect
    .poll(() => invitationOn(page))
    .toMatchObject({
      scope: 'Home loans',
      expected: 12,
      groups: ['Board', 'Middle management', 'Front line'],
      named: true,
      notesAllowed: true,
      practices: PRACTICE_IDS.filter((id) => id !== 'place-choice'),
    });
  await expect.poll(() => page.getByText('16 practices of 17').isVisible()).toBe(true);
  expect(seen).toEqual([]);
});

test('the ready text exists in both languages, with the link, the rules and the minutes', async () => {
  const page = await freshPage({ permissions: ['clipboard-read', 'clipboard-write'] });
  await openWorkshop(page);
  await prepare(page);
  const link = await valueIn(page.getByLabel('Link of the invitation'), /#q2\./);
  await page.getByRole('button', { name: 'Copy both' }).click();
  await page.getByText('Copied.', { exact: true }).waitFor();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text.split(link)).toHaveLength(3);
  expect(text).toContain('17 questions, to be answered alone');
  expect(text).toContain('17\u00a0questions, auxquelles répondre seul');
  expect(text).toContain('Replies are anonymous.');
  expect(text).toContain('Les réponses sont anonymes.');
  expect(text).not.toMatch(/[{}]/);
});

test('a reload loses nothing, not even what was being typed', async () => {
  const context = await freshProfile();
  const page = await context.newPage();
  await openWorkshop(page);
  await prepare(page);
  await page.getByLabel('Organisation (optional)').fill('Northern Mutual');
  await page.close({ runBeforeUnload: true });
  const again = await context.newPage();
  await openWorkshop(again);
  await expect.poll(() => again.getByLabel('Organisation (optional)').inputValue()).toBe('Northern Mutual');
  await expect
    .poll(() =>
      again.getByRole('heading', { name: 'Motor claims, private customers, France', level: 2 }).count(),
    )
    .toBe(1);
});

test('eight groups at most; once replies are in, groups only grow and the rules stay', async () => {
  const page = await freshPage();
  await openWorkshop(page);
  await prepare(page);
  const add = page.getByRole('button', { name: 'Add a group' });
  for (let n = 1; n <= 8; n += 1) {
    await add.click();
    await page.getByRole('textbox', { name: `Group ${n}` }).waitFor();
  }
  await expect.poll(() => add.count()).toBe(0);
  await expect.poll(() => page.getByText('Eight groups at most.').isVisible()).toBe(true);
  await page.getByRole('button', { name: 'Rehearse with 12 fictional replies' }).click();
  await page.getByText('Replies are in: groups can be added').waitFor();
  await expect.poll(() => page.getByRole('button', { name: /^Remove/ }).count()).toBe(0);
  await expect.poll(() => page.getByLabel('Named: each person signs').isDisabled()).toBe(true);
  await expect.poll(() => add.isVisible()).toBe(true);
});

test('the QR code fills the screen until Escape and holds the link', async () => {
  const page = await freshPage({ viewport: { width: 1280, height: 800 } });
  await openWorkshop(page);
  await prepare(page);
  const show = page.getByRole('button', { name: 'Show the QR code full screen' });
  await expect.poll(() => show.isEnabled()).toBe(true);
  await show.click();
  const code = page.getByRole('img', { name: 'QR code of the invitation to the workshop' });
  const box = await code.boundingBox();
  expect(box?.height).toBeGreaterThan(500);
  await expectAccessible(page);
  // Printed meanwhile it is a poster of one sheet, and no ballot.
  for (const format of ['A4', 'Letter']) {
    const made = await page.pdf({ format });
    expect(made.toString('latin1').match(/\/Type \/Page\b/g)).toHaveLength(1);
  }
  await page.emulateMedia({ media: 'print' });
  await expect.poll(() => page.locator('.ballot').isVisible()).toBe(false);
  await expect.poll(() => code.isVisible()).toBe(true);
  await page.emulateMedia({ media: null });
  await page.keyboard.press('Escape');
  await expect.poll(() => code.count()).toBe(0);
  await expect.poll(() => show.evaluate((one) => one === document.activeElement)).toBe(true);
});

test('the timer follows the plan through every phase and survives a reload', async () => {
  const page = await (await freshProfile()).newPage();
  await page.clock.setFixedTime('2026-11-21T10:00:00Z');
  await openWorkshop(page);
  await prepare(page);
  await page.getByLabel('120 minutes').check();
  await page.getByLabel('90 minutes').check();
  await page.getByRole('button', { name: 'Start the timer' }).click();
  const timer = page.getByRole('region', { name: 'Timer' });
  await expect.poll(() => timer.textContent()).toContain('Now: Welcome and rule 5\u00a0min left');
  await expect.poll(async () => (await keptCopies(page))[0]?.stage?.minutes).toBe(42);
  await page.clock.setFixedTime('2026-11-21T10:20:00Z');
  await page.reload();
  await awake(page);
  await expect.poll(() => timer.textContent()).toContain('Now: Overview 5\u00a0min left');
  await page.getByRole('link', { name: '4 Close' }).click();
  await expect.poll(() => timer.textContent()).toContain('70\u00a0min in all');
  await timer.getByRole('button', { name: 'Stop the timer' }).click();
  await expect.poll(() => keptKeys(page, 'cap17:timer:')).toEqual([]);
});

test('what is printed of this phase is the ballot, with every question asked and nothing else', async () => {
  const page = await freshPage();
  await openWorkshop(page);
  await prepare(page);
  await page.getByRole('button', { name: 'Use the standard groups' }).click();
  await page.emulateMedia({ media: 'print' });
  const ballot = page.locator('.ballot');
  await expect.poll(() => ballot.isVisible()).toBe(true);
  await expect.poll(() => ballot.locator('.ballot-practice').count()).toBe(17);
  await expect.poll(() => ballot.textContent()).toContain('Do not write your name.');
  await expect.poll(() => ballot.textContent()).toContain('Middle management');
  await expect.poll(() => page.getByRole('button', { name: 'Print the ballot' }).isVisible()).toBe(false);
  await expect.poll(() => page.locator('#workshops-title').isVisible()).toBe(false);
});

test('a rehearsal has twelve fictional replies, says so at every phase, stays apart and is erased at a press', async () => {
  const page = await freshPage();
  await openWorkshop(page);
  await prepare(page);
  await page.getByRole('button', { name: 'Rehearse with 12 fictional replies' }).click();
  const banner = page.getByText('Rehearsal: these people and their replies are fictional.');
  await banner.waitFor();
  for (const phase of PHASES) {
    await page.goto(`/en/workshop/#${phase}`);
    await expect.poll(() => banner.isVisible()).toBe(true);
  }
  await page.goto('/en/workshop/#prepare');
  const copies = await keptCopies(page);
  expect(copies.find(isRehearsal)?.replies).toHaveLength(12);
  expect(copies.find((copy) => !isRehearsal(copy))?.replies).toEqual([]);
  await expect.poll(() => invitationOn(page)).toMatchObject({ workshop: REHEARSAL_ID });
  await expect.poll(() => page.getByLabel('Scope, in one sentence').getAttribute('readonly')).not.toBeNull();
  await page.getByText('Ready text').click();
  await expect.poll(() => page.locator('.ready-text').first().textContent()).toMatch(/^REHEARSAL/);
  await page.getByRole('button', { name: 'End and erase the rehearsal' }).click();
  await expect.poll(async () => (await keptCopies(page)).map(isRehearsal)).toEqual([false]);
  await expect.poll(() => banner.count()).toBe(0);
});

test('a workshop is deleted, taken back, and erased wholly, with a word on how long to keep it', async () => {
  const page = await freshPage();
  await openWorkshop(page);
  await expect
    .poll(() =>
      page
        .getByText('Replies are personal. Participants are told that they are kept for three months')
        .isVisible(),
    )
    .toBe(true);
  await prepare(page, 'To be erased');
  await page.getByRole('button', { name: 'Start the timer' }).click();
  await page.getByRole('button', { name: 'Delete To be erased' }).click();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => keptCopies(page)).toHaveLength(1);
  await page.getByRole('button', { name: 'Continue To be erased' }).click();
  await page.getByRole('button', { name: 'Erase wholly To be erased' }).click();
  await page.getByRole('button', { name: 'Erase wholly To be erased' }).click();
  await page.getByText('Erased wholly.').waitFor();
  const left = async () =>
    Object.entries(await keptTexts(page)).filter(
      ([key, text]) => /workshop:|timer/.test(key) || text.includes('To be erased'),
    );
  await expect.poll(left).toEqual([]);
});

describe('once the time announced is over one says what becomes of the replies', () => {
  const over = { ...TWELVE.invitation, workshop: 'W0RKSH0P', date: '2020-01-15' };

  /** The question on the page of a facilitator who comes back years later. */
  async function asked(page: Page) {
    await keep(page, { ...TWELVE, invitation: over });
    await openWorkshop(page);
    return page.getByRole('region', {
      name: 'The replies of “Motor claims” were to be kept until 15 April 2020',
    });
  }

  test('they are kept until a day, for a reason', async () => {
    const page = await freshPage();
    const question = await asked(page);
    await question.waitFor();
    await expectAccessible(page);
    await question.getByRole('button', { name: 'Keep them longer' }).click();
    await question.getByText('Nothing has changed: say until which day').waitFor();
    await question.getByLabel('Keep them until').fill('2099-01-31');
    await question.getByLabel('Because').fill('A second evening is planned');
    await question.getByRole('button', { name: 'Keep them longer' }).click();
    await page.getByText('The replies of “Motor claims” are kept until 31 January 2099').waitFor();
    await expect
      .poll(async () => (await keptCopies(page))[0]?.keep?.reason)
      .toBe('A second evening is planned');
  });

  test('or erased, and the result stays', async () => {
    const page = await freshPage();
    const question = await asked(page);
    await question.getByRole('button', { name: /^Erase the replies, keep the result/ }).click();
    await question.getByRole('button', { name: /^Erase them for good/ }).click();
    await page.getByText('The replies of “Motor claims” are erased. Its result is in this list.').waitFor();
    await expect
      .poll(async () => (await keptCopies(page)).map(({ format }) => format))
      .toEqual(['cap17-workshop']);
  });
});

test('a reply for a workshop or a question this device does not hold says where to open it', async () => {
  const page = await freshPage();
  await page.goto('/en/workshop/#v1.W3vgX_yndYZwRHbR3saO9jRBAHsp');
  await page.getByText('It is for a workshop or a question that this device does not hold.').waitFor();
});

test('by keyboard alone, from nothing to an invitation', async () => {
  const page = await freshPage();
  await openWorkshop(page);
  await tabTo(page, page.getByRole('button', { name: 'Prepare a workshop' }));
  await page.keyboard.press('Enter');
  const scope = page.getByLabel('Scope, in one sentence');
  await scope.waitFor();
  await tabTo(page, scope);
  await page.keyboard.type('Spare parts');
  await tabTo(page, page.getByRole('button', { name: 'Add a group' }));
  await page.keyboard.press('Enter');
  await expect
    .poll(() =>
      page.getByRole('textbox', { name: 'Group 1' }).evaluate((one) => one === document.activeElement),
    )
    .toBe(true);
  await page.keyboard.type('Sales');
  await tabTo(page, page.getByRole('button', { name: 'Copy the text' }));
  await expect.poll(() => invitationOn(page)).toMatchObject({ scope: 'Spare parts', groups: ['Sales'] });
});

for (const [locale, colorScheme] of [
  ['en', 'dark'],
  ['fr', 'light'],
] as const) {
  test(`the page is accessible, empty and in preparation, and fits 320 pixels (${locale}, ${colorScheme})`, async () => {
    const page = await freshPage({ colorScheme, viewport: { width: 320, height: 640 } });
    await openWorkshop(page, locale);
    await expectAccessible(page);
    await expectNoOverflow(page);
    await page.locator('.workshop-list .button').nth(1).click();
    await page.locator('.group-names').waitFor();
    await page.locator('.prepare input[type="radio"]').first().waitFor();
    for (const fold of await page.locator('.prepare summary').all()) await fold.click();
    await expectAccessible(page);
    await expectNoOverflow(page);
  });
}

test('in French, the words of the page are French and the navigation keeps to one line at 1280 pixels', async () => {
  const page = await freshPage({ viewport: { width: 1280, height: 900 } });
  await openWorkshop(page, 'fr');
  await page.getByRole('button', { name: 'Préparer un atelier' }).click();
  await page.getByLabel('Le périmètre, en une phrase').fill('Sinistres auto');
  await page.getByLabel('Lien de l’invitation').waitFor();
  await expect
    .poll(() => page.getByRole('link', { name: 'Atelier' }).getAttribute('aria-current'))
    .toBe('page');
  await expect
    .poll(() => page.locator('.site-header nav').evaluate((nav) => nav.clientHeight))
    .toBeLessThan(60);
});
