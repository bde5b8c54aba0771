import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { AnswerBack } from '../../src/domain/answer-back/answer-back.ts';
import { reportOfWorkshop } from '../../src/domain/answer-back/in-workshop.ts';
import { sealOf } from '../../src/domain/answer-back/seal.ts';
import type { Assessment } from '../../src/domain/model/assessment.ts';
import { askFor } from '../../src/domain/workshop/ask-someone.ts';
import { newCopy, type WorkingCopy } from '../../src/domain/workshop/working-copy.ts';
import type { Workshop } from '../../src/domain/workshop/workshop.ts';
import { answerBack as english } from '../../src/i18n/en/answer-back.ts';
import { codeShape, encodeCode } from '../../src/share/code/reply-code.ts';
import { answerBackFile, replyFile, workingCopyFile, workshopFile } from '../../src/share/formats.ts';
import { decodeLink } from '../../src/share/link/decode-link.ts';
import { encodeLink } from '../../src/share/link/encode-link.ts';
import { addReply } from '../domain/workshop/add-one.ts';
import { expectAccessible, freshProfile, watch } from './chromium.ts';
import { freshPage } from './fresh-page.ts';
import { CLAIMS, keepOn, keptOn } from './share-profile.ts';
import { valueIn } from './value-in.ts';
import { facilitatorOf } from './workshop-room.ts';
import { TWELVE } from './workshop-seeds.ts';

const TEAM = JSON.parse(
  readFileSync(new URL('../fixtures/workshops/claims-team.json', import.meta.url), 'utf8'),
) as Workshop;
const ALL = ['scope', 'organisation', 'notes', 'actions', 'votes', 'groups'] as const;

/** The team's workshop as its facilitator keeps it. */
function teamCopy(): WorkingCopy {
  const { model, date, scope, expected, groups = [], respondents, decided, matterMost } = TEAM;
  const start = newCopy(
    { model, date, scope, expected, groups, workshop: 'TEAM1234', notesAllowed: true },
    date,
  );
  const filled = respondents.reduce((copy, one, at) => {
    const group = one.group === undefined ? undefined : groups.indexOf(one.group);
    const reply = { model, workshop: 'TEAM1234', group, answers: one.answers, notes: one.notes };
    return addReply(copy, reply, { how: 'link', key: `key-${at}`, draw: at / 100 }).copy;
  }, start);
  return { ...filled, ...(decided && { decided }), ...(matterMost && { matterMost }) };
}

async function keepWorkshop(page: Page): Promise<void> {
  const saved = {
    id: 'team',
    name: 'Claims team',
    updated: '2026-11-21T10:00:00.000Z',
    file: workingCopyFile(teamCopy()),
  };
  await page.evaluate((text) => localStorage.setItem('cap17:workshop:team', text), JSON.stringify(saved));
}

const keptWorkshops = (page: Page) =>
  page.evaluate(() =>
    Object.keys(localStorage)
      .filter((key) => key.startsWith('cap17:workshop:'))
      .map((key) => JSON.parse(localStorage.getItem(key) ?? '')),
  );

async function downloadOf(
  page: Page,
  press: () => Promise<void>,
): Promise<{ name: string; bytes: Uint8Array }> {
  const [download] = await Promise.all([page.waitForEvent('download'), press()]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

const unfold = (page: Page) =>
  page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
  });

test('what a group does not know is said so in its profile, not left unanswered', async () => {
  const page = await freshPage();
  const knows = (level: number) => ({ answers: { guidance: level, 'time-choice': 2 } }) as const;
  const silent = { answers: { guidance: 'dont-know', 'time-choice': 1 } } as const;
  const workshop = {
    ...{ model: 2, date: '2026-11-21', scope: 'Claims', expected: 6 },
    respondents: [knows(2), knows(3), ...Array.from({ length: 4 }, () => silent)],
  } as Workshop;
  await page.goto(`/en/report/#${await encodeLink(workshopFile(workshop), ['scope', 'votes'])}`);
  const profile = page.getByRole('region', { name: 'Profile' });
  await expect.poll(() => profile.textContent()).toContain('Unknown to the group');
  await expect.poll(() => profile.textContent()).not.toContain('Not answered');
});

test('the report phase shows the group’s report with its spread, statistics folded', async () => {
  const page = await freshPage();
  const seen = watch(page);
  await keepWorkshop(page);
  await page.goto('/en/workshop/#report');
  await page.locator('article.report').waitFor();
  await expect.poll(() => page.locator('.headline').innerText()).toContain('practices in place');
  await expect.poll(() => page.locator('h1').count()).toBe(1);
  await expect
    .poll(() => page.locator('.solid-line').innerText())
    .toContain(`${TEAM.respondents.length} voices`);
  const rows = page.locator('.spread-row');
  await expect.poll(() => rows.count()).toBeGreaterThan(10);
  await expect.poll(() => rows.first().innerText()).toMatch(/split|to discuss/);
  const statistics = page.locator('#spread').getByText(/^Kendall’s W/);
  await expect.poll(() => statistics.isVisible()).toBe(false);
  await page.getByText('Statistics', { exact: true }).click();
  await statistics.waitFor();
  await expect.poll(() => page.locator('#spread').innerText()).toMatch(/Jack-knife: leaving one person out/);
  await unfold(page);
  await expectAccessible(page);
  expect(seen).toEqual([]);
});

test('the steps of the facilitator’s report have room for their words', async () => {
  const page = await freshPage({ viewport: { width: 1280, height: 900 } });
  await keepWorkshop(page);
  await page.goto('/en/workshop/#close');
  await page.getByLabel('What is done').first().waitFor();
  await page.goto('/en/workshop/#report');
  const steps = page.locator('.gap-action');
  await steps.first().waitFor();
  const widths = await steps.evaluateAll((all) => all.map((step) => step.getBoundingClientRect().width));
  expect(Math.min(...widths)).toBeGreaterThanOrEqual(300);
});

test('a link of the result opens read-only in the reader’s language, and a copy can be kept', async () => {
  const page = await freshPage();
  const seen = watch(page);
  await page.goto(`/fr/report/#${await encodeLink(workshopFile(TEAM), ALL)}`);
  await page.locator('.spread-row').first().waitFor();
  const banner = page.getByRole('region', { name: 'Résultat d’un atelier, ouvert depuis un lien' });
  await expect.poll(() => banner.innerText()).toContain('en lecture seule');
  await expect.poll(() => page.getByText('Décidé ensemble', { exact: false }).count()).toBeGreaterThan(0);
  await expect
    .poll(() => page.getByRole('button', { name: 'En faire une décision demandée' }).count())
    .toBe(0);
  await expectAccessible(page);
  await banner.getByRole('button', { name: 'Répondre' }).waitFor();
  await banner.getByRole('button', { name: 'Garder une copie' }).click();
  await banner.getByRole('link', { name: 'Aller à la page Atelier' }).waitFor();
  const [kept] = await keptWorkshops(page);
  expect(kept.file.format).toBe('cap17-workshop');
  expect(kept.file.respondents).toHaveLength(TEAM.respondents.length);
  expect(seen).toEqual([]);
});

test('an answer to a result is held against the workshop by its facilitator, who decides', async () => {
  const page = await freshPage();
  const seen = watch(page);
  await keepWorkshop(page);
  const answer: AnswerBack = {
    model: TEAM.model,
    date: '2026-12-01',
    report: { seal: sealOf(reportOfWorkshop(teamCopy())), date: TEAM.date },
    name: 'Bo',
    contested: { 'channel-choice': { to: 0, reason: 'Only in Lyon' } },
  };
  await page.goto(`/r#${await encodeLink(answerBackFile(answer), [])}`);
  const { take, lines } = english;
  await page.getByText(take.inWorkshop).waitFor();
  const level = page.getByLabel(new RegExp(lines.level));
  await expect.poll(() => level.isChecked()).toBe(false);
  await expectAccessible(page);
  await level.check();
  await page.getByRole('button', { name: take.ticked.one }).click();
  await page.getByText(take.taken.one).waitFor();
  const decided = async () => (await keptWorkshops(page))[0]?.file.decided?.['channel-choice'];
  await expect.poll(decided).toMatchObject({ level: 0, reason: 'Only in Lyon (Bo)' });
  await page.getByRole('button', { name: take.toWorkshop }).click();
  await page.waitForURL(/\/en\/workshop\//);
  expect(seen).toEqual([]);
});

test('a result without votes says so, and shows no one’s', async () => {
  const page = await freshPage();
  await page.goto(`/en/report/#${await encodeLink(workshopFile(TEAM), ['scope'])}`);
  await page.getByText('The votes did not travel with this result. It holds', { exact: false }).waitFor();
  await expect.poll(() => page.locator('.spread-row').count()).toBe(0);
  await expect.poll(() => page.locator('.headline').innerText()).toContain(TEAM.scope ?? '');
  await expectAccessible(page);
});

test('a result file opens from the report page', async () => {
  const page = await freshPage();
  await page.goto('/en/report/');
  await page.getByRole('button', { name: 'Open a file' }).click();
  await page.locator('input[type=file]').setInputFiles({
    name: 'result.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(workshopFile(TEAM))),
  });
  await page.getByRole('button', { name: 'See the report of this workshop' }).click();
  await page.getByRole('region', { name: 'Result of a workshop, opened from a file' }).waitFor();
});

test('what shows a workshop comes while its link is read, not after', async () => {
  const page = await (await freshProfile()).newPage();
  // What reads the link does not come.
  await page.route('**/_astro/workshop.*.js', () => {});
  const shows = page.waitForRequest('**/_astro/OpenedWorkshop.*.js');
  await page.goto(`/en/report/#${await encodeLink(workshopFile(TEAM), ALL)}`);
  await shows;
});

test('the sender chooses what travels, and the link holds that', async () => {
  const page = await freshPage({ permissions: ['clipboard-read', 'clipboard-write'] });
  await keepWorkshop(page);
  await page.goto('/en/workshop/#report');
  await page.getByRole('button', { name: 'Share this report' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  await expectAccessible(page, { within: 'dialog[open]' });
  const linked = async () => {
    const link = await valueIn(dialog.getByLabel('Link', { exact: true }), /#w2\./);
    const decoded = await decodeLink(link.slice(link.indexOf('#')));
    if (!decoded.ok || decoded.file.format !== 'cap17-workshop') throw new Error('no workshop in the link');
    return { link, file: decoded.file };
  };
  const bare = await linked();
  expect(bare.file.respondents).toEqual([]);
  expect(bare.file.scope).toBeUndefined();
  await dialog.getByLabel(/Every vote: one row a person/).check();
  await expect.poll(async () => (await linked()).link).not.toBe(bare.link);
  expect((await linked()).file.respondents).toHaveLength(TEAM.respondents.length);
  // Two of the five are all there is of a group: none can be shown, votes or not.
  const groups = dialog.getByRole('checkbox', { name: /^Groups \(no group can be shown/ });
  await expect.poll(() => groups.isDisabled()).toBe(true);
  const result = await downloadOf(page, () =>
    dialog.getByRole('button', { name: 'Save the result as a file' }).click(),
  );
  expect(result.name).toMatch(/^cap17-result-/);
  expect(JSON.parse(Buffer.from(result.bytes).toString()).respondents[0].group).toBeUndefined();
  const copy = await downloadOf(page, () =>
    dialog.getByRole('button', { name: 'Save the working copy' }).click(),
  );
  expect(copy.name).toMatch(/^cap17-working-copy-/);
});

test('groups that could be shown do not leave beside every vote, and the sender is told what to untick', async () => {
  const page = await facilitatorOf(TWELVE, { phase: 'report' });
  await page.getByRole('button', { name: 'Share this report' }).click();
  const dialog = page.getByRole('dialog');
  const groups = dialog.getByRole('checkbox', { name: /groups/i });
  await expect.poll(() => groups.isDisabled()).toBe(false);
  await dialog.getByLabel(/Every vote: one row a person/).check();
  await dialog.getByText('untick the votes first').waitFor();
  await expect.poll(() => groups.isDisabled()).toBe(true);
});

test.each(['en', 'fr'] as const)(
  'on a phone the votes as a table move sideways no more, in %s',
  async (locale) => {
    const page = await facilitatorOf(TWELVE, {
      phase: 'report',
      locale,
      viewport: { width: 375, height: 812 },
    });
    const table = page.locator('.spread-table');
    await page.locator('#spread details:has(.spread-table) summary').click();
    await table.waitFor();
    const beyond = () =>
      page
        .locator('.spread-table')
        .evaluateAll((places) => places.map((place) => place.scrollWidth - place.clientWidth));
    await expect.poll(beyond).toEqual([0]);
    // Each figure stands under what it is.
    await expect.poll(() => table.locator('td').first().getAttribute('data-head')).toMatch(/^0 · /);
  },
);

test('slides and spreadsheet are made in the browser, in the language chosen', async () => {
  const page = await freshPage();
  const seen = watch(page);
  await keepWorkshop(page);
  await page.goto('/en/workshop/#report');
  await page.locator('.more > summary').click();
  await page.getByRole('button', { name: 'Documents' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  await expectAccessible(page, { within: 'dialog[open]' });
  await dialog.getByLabel('Language').selectOption('fr');
  const deck = await downloadOf(page, () => dialog.getByRole('button', { name: 'Slides (PPTX)' }).click());
  expect(deck.name).toMatch(/^cap17-diapositives-.*\.pptx$/);
  const slides = unzipSync(deck.bytes);
  const said = Object.entries(slides).flatMap(([name, part]) =>
    /^ppt\/slides\/slide\d+\.xml$/.test(name) ? [strFromU8(part)] : [],
  );
  expect(said.length).toBeGreaterThanOrEqual(8);
  expect(said.some((slide) => slide.includes('Là où le groupe diverge'))).toBe(true);
  await dialog.getByLabel(/Every vote/).check();
  await expect.poll(() => dialog.getByLabel(/^Group against group/).isDisabled()).toBe(true);
  await dialog.getByText('never both in one file').waitFor();
  const sheet = await downloadOf(page, () =>
    dialog.getByRole('button', { name: 'Spreadsheet (XLSX)' }).click(),
  );
  expect(sheet.name).toMatch(/^cap17-ecarts-.*\.xlsx$/);
  expect(strFromU8(unzipSync(sheet.bytes)['xl/workbook.xml'] as Uint8Array)).toContain('name="Votes"');
  await dialog.getByText(/is made\./).waitFor();
  expect(seen).toEqual([]);
});

test('one person’s report leaves as slides too', async () => {
  const page = await freshPage();
  const seen = watch(page);
  await keepOn(page, CLAIMS);
  await page.goto('/fr/report/');
  await page.locator('.more > summary').click();
  await page.getByRole('button', { name: 'Documents' }).click();
  const dialog = page.getByRole('dialog');
  const deck = await downloadOf(page, () =>
    dialog.getByRole('button', { name: 'Diapositives (PPTX)' }).click(),
  );
  expect(strFromU8(unzipSync(deck.bytes)['ppt/slides/slide1.xml'] as Uint8Array)).toContain('Sinistres auto');
  expect(seen).toEqual([]);
});

test('compare with my team: one’s own answers are the first reply of a workshop', async () => {
  const page = await freshPage();
  await keepOn(page, CLAIMS);
  await page.goto('/en/report/');
  await page.locator('.more > summary').click();
  await page.getByRole('button', { name: 'Compare with my team' }).click();
  await page.getByRole('button', { name: 'Prepare the workshop' }).waitFor();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Prepare the workshop' }).click();
  await page.waitForURL('**/en/workshop/#prepare');
  await page
    .getByRole('heading', { name: /^With my team: Sinistres auto/ })
    .first()
    .waitFor();
  const [kept] = await keptWorkshops(page);
  expect(kept.file.replies).toHaveLength(1);
  expect(kept.file.replies[0]).toMatchObject({
    how: 'own',
    answers: { 'channel-choice': 3, 'place-choice': 'not-applicable', guidance: 'dont-know' },
  });
  expect(JSON.stringify(kept.file)).not.toContain('Note du canal');
  expect(kept.file.invitation.scope).toBe(CLAIMS.scope);

  await page.goto('/en/report/');
  await page.locator('.more > summary').click();
  await page.getByRole('button', { name: 'Compare with my team' }).click();
  await page.getByText('is on this device already', { exact: false }).waitFor();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Continue it' }).click();
  await page.waitForURL('**/en/workshop/#prepare');
  await expect.poll(() => keptWorkshops(page)).toHaveLength(1);
});

/** Asks about `guidance` on one's own report; the invitation as whoever is asked receives it. */
async function askAboutGuidance(page: Page) {
  await page.goto('/en/report/');
  await page.locator('summary', { hasText: 'Ask the person who knows' }).click();
  const form = page.locator('.ask');
  await expect.poll(() => form.getByLabel('Help at every step').isChecked()).toBe(true);
  await form.getByRole('button', { name: 'Make the invitation' }).click();
  const message = await valueIn(form.getByLabel('Message to send'), /#q2\./);
  const fragment = /#(q2\.\S+)/.exec(message)?.[1] ?? '';
  const decoded = await decodeLink(fragment);
  if (!decoded.ok || decoded.file.format !== 'cap17-invitation')
    throw new Error('no invitation in the message');
  return decoded.file;
}

const guidanceOf = async (page: Page) => (await keptOn(page))[0]?.file.answers['guidance'];

test('a don’t-know becomes a short invitation, and the reply’s link merges in with a preview', async () => {
  const page = await freshPage();
  const seen = watch(page);
  await keepOn(page, CLAIMS);
  const invitation = await askAboutGuidance(page);
  expect(invitation.practices).toEqual(['guidance']);
  expect(invitation.scope).toBe(CLAIMS.scope);
  await expectAccessible(page, { within: '.ask' });

  const reply = replyFile({
    model: invitation.model,
    workshop: invitation.workshop,
    id: 'REP1Y234',
    revision: 1,
    answers: { guidance: 2 },
    notes: { guidance: 'By phone <b>only</b>' },
  });
  await page.goto(`/r#${await encodeLink(reply)}`);
  await page.getByRole('heading', { level: 1, name: 'An answer to what you asked' }).waitFor();
  await expect.poll(() => page.locator('.take-reply').innerText()).toContain('By phone <b>only</b>');
  await expect.poll(async () => (await guidanceOf(page))?.status).toBe('dont-know');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Take this answer' }).click();
  await page.getByText('One answer was taken into your assessment.').waitFor();
  await expect.poll(() => guidanceOf(page)).toMatchObject({ level: 2, note: 'By phone <b>only</b>' });
  await page.getByRole('button', { name: 'Go to my own report' }).click();
  await page.locator('article.report').waitFor();
  expect(seen).toEqual([]);
});

test('a code read out loud can be pasted as well; one that answers nothing is said so', async () => {
  const page = await freshPage();
  await keepOn(page, CLAIMS);
  const invitation = await askAboutGuidance(page);
  const code = encodeCode(codeShape(invitation), {
    model: invitation.model,
    workshop: invitation.workshop,
    answers: { guidance: 3 },
  });
  const form = page.locator('.ask');
  await form.getByLabel('A reply came: paste it here').fill('Hello, see you on Monday.');
  await form.getByRole('button', { name: 'Read the reply' }).click();
  await form.getByText('No reply to one of your questions').waitFor();
  await form.getByLabel('A reply came: paste it here').fill(`Here it is: ${code}`);
  await form.getByRole('button', { name: 'Read the reply' }).click();
  await form.getByRole('button', { name: 'Take this answer' }).click();
  await expect.poll(async () => (await guidanceOf(page))?.level).toBe(3);
});

test('a reply’s file is taken as its link is', async () => {
  const page = await freshPage();
  await keepOn(page, CLAIMS);
  const invitation = await askAboutGuidance(page);
  const { model, workshop } = invitation;
  const reply = replyFile({ model, workshop, id: 'REP1Y234', revision: 1, answers: { guidance: 4 } });
  // Where a file can be opened: beside a link that does not.
  await page.goto('/en/report/#a1.nothing');
  await page.reload();
  await page.getByRole('button', { name: 'Open a file' }).click();
  await page.locator('input[type=file]').setInputFiles({
    name: 'reply.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(reply)),
  });
  await page.getByRole('button', { name: 'See this answer' }).click();
  await page.getByRole('button', { name: 'Take this answer' }).click();
  await expect.poll(async () => (await guidanceOf(page))?.level).toBe(4);
  // What is kept of the question holds no text of the assessment, and goes with its answer.
  const asks = () => page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes(':asked:')));
  await expect.poll(asks).toEqual([]);
});

test('a reply to nothing asked here goes to the workshop page, as any reply', async () => {
  const page = await freshPage();
  await keepOn(page, CLAIMS);
  const stranger = askFor(CLAIMS as Assessment, 'STRANGER'.replace(/[IO]/g, 'X'), ['guidance']);
  const reply = replyFile({
    model: 2,
    workshop: stranger.workshop,
    id: 'REP1Y234',
    revision: 1,
    answers: {},
  });
  await page.goto(`/en/report/#${await encodeLink(reply)}`);
  await page.getByRole('link', { name: 'Go to the workshop' }).waitFor();
});
