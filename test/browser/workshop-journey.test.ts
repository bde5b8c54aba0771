import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { practicesOf } from '../../src/domain/model/model.ts';
import { decodeLink } from '../../src/share/link/decode-link.ts';
import { freshProfile, watch } from './chromium.ts';
import { awake } from './kept-page.ts';
import { openWorkshop, tabTo } from './workshop-page.ts';

const SCOPE = 'Sinistres auto, particuliers, France';
const GROUPS = ['Équipe nord', 'Équipe sud'];
const ASKED = practicesOf('interaction').map(({ id }) => id);
const DISCUSSED = 'Laisser choisir le canal';
const PEOPLE = 5;
const ACTION = 'Ouvrir la messagerie le soir';
const CODE = /[\dA-Z]{4}-[\dA-Z]+/;

const WORDS = {
  fr: {
    invited: 'Invitation à répondre',
    begin: 'Commencer',
    place: (n: number) => `${n} sur ${ASKED.length}`,
    link: 'Le lien de votre réponse',
    copy: 'Copier en message',
    copied: /^Copié\. Collez-le/,
  },
  en: {
    invited: 'You are invited to answer',
    begin: 'Begin',
    place: (n: number) => `${n} of ${ASKED.length}`,
    link: 'The link of your reply',
    copy: 'Copy as a message',
    copied: /^Copied\. Paste it/,
  },
};
type Language = keyof typeof WORDS;

/** A page in a profile of its own, of someone who reads this language; what it must not show goes into `seen`. */
async function newcomer(
  language: Language,
  seen: string[][],
  serviceWorkers: 'allow' | 'block' = 'block',
): Promise<Page> {
  const context = await freshProfile({
    locale: language === 'fr' ? 'fr-FR' : 'en-GB',
    permissions: ['clipboard-read', 'clipboard-write'],
    serviceWorkers,
  });
  const page = await context.newPage();
  seen.push(watch(page));
  return page;
}

/** Opens the invitation as it was received: it leads to the page in one's own language. */
async function follow(page: Page, invitation: string, language: Language): Promise<void> {
  await page.goto(invitation);
  await page.waitForURL(new RegExp(`/${language}/answer/#q2\\.`));
  await awake(page);
  await page.getByRole('heading', { level: 1, name: WORDS[language].invited }).waitFor();
}

async function answer(page: Page, language: Language, votes: readonly number[]): Promise<void> {
  const words = WORDS[language];
  for (const [index, vote] of votes.entries()) {
    await page.getByText(words.place(index + 1), { exact: true }).waitFor();
    await page.getByRole('radio').nth(vote).click();
  }
}

async function begin(page: Page, language: Language, group: string): Promise<void> {
  await page.getByRole('radio', { name: group }).check();
  await page.getByRole('button', { name: WORDS[language].begin }).click();
}

/** Joins the second group, answers and copies the message, by keyboard alone. */
async function replyByKeyboard(page: Page, votes: readonly number[]): Promise<void> {
  const first = page.getByRole('radio').first();
  await tabTo(page, first);
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  for (const [index, vote] of votes.entries()) {
    await page.getByText(WORDS.fr.place(index + 1), { exact: true }).waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    await tabTo(page, first);
    await page.keyboard.press('Space');
    for (let level = 0; level < vote; level += 1) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
  }
  await page.getByLabel(WORDS.fr.link).waitFor();
  await tabTo(page, page.getByRole('button', { name: WORDS.fr.copy }));
  await page.keyboard.press('Enter');
}

/** The message copied with one's reply. */
async function copied(page: Page, language: Language): Promise<string> {
  await page.getByText(WORDS[language].copied).waitFor();
  return page.evaluate(() => navigator.clipboard.readText());
}

async function send(page: Page, language: Language): Promise<string> {
  await page.getByRole('button', { name: WORDS[language].copy }).click();
  return copied(page, language);
}

/** The link in a field, once what it holds is what is expected. */
async function linkIn(page: Page, label: string, expected: object): Promise<string> {
  const field = page.getByLabel(label, { exact: true });
  let link = '';
  const read = async () => {
    link = await field.inputValue();
    const decoded = await decodeLink(link);
    return decoded.ok ? decoded.file : {};
  };
  await expect.poll(read).toMatchObject(expected);
  return link;
}

/** Prepares the workshop; returns the link of its invitation. */
async function prepare(page: Page): Promise<string> {
  await openWorkshop(page, 'fr');
  await page.getByRole('button', { name: 'Préparer un atelier' }).click();
  await page.getByLabel('Le périmètre, en une phrase').fill(SCOPE);
  await page.getByLabel('Nombre de personnes interrogées').fill(String(PEOPLE));
  for (const [place, group] of GROUPS.entries()) {
    await page.getByRole('button', { name: 'Ajouter un groupe' }).click();
    await page.getByRole('textbox', { name: `Groupe ${place + 1}` }).fill(group);
  }
  await page.getByLabel('Anonyme : personne ne donne de nom').check();
  await page.getByText('Les 17 pratiques').click();
  for (const axis of ['Le client avance sans effort', 'Le client est connu et entendu']) {
    const practices = page.getByRole('group', { name: axis }).getByRole('checkbox');
    for (const practice of await practices.all()) await practice.uncheck();
  }
  return linkIn(page, 'Lien de l’invitation', {
    format: 'cap17-invitation',
    scope: SCOPE,
    expected: PEOPLE,
    groups: GROUPS,
    practices: ASKED,
  });
}

async function goTo(page: Page, phase: string): Promise<void> {
  const phases = page.getByRole('navigation', { name: 'Phases de l’atelier' });
  await phases.getByRole('link', { name: phase }).click();
}

async function collect(page: Page, chat: string): Promise<void> {
  await goTo(page, 'Recueillir');
  await page.getByLabel('Messages contenant des réponses').fill(chat);
  await page.getByRole('button', { name: 'Trouver les réponses' }).click();
  await page.getByText('5 réponses reçues, sur 5 attendues', { exact: true }).waitFor();
  const taken = page.getByRole('region', { name: 'Ce qu’il en est advenu' });
  await taken.getByText('5 nouvelles réponses, 1 corrigée.').waitFor();
  const rows = await page
    .getByRole('region', { name: 'Qui a répondu' })
    .getByRole('listitem')
    .allInnerTexts();
  expect(rows.map((row) => /par (?:lien|code)/.exec(row)?.[0]).sort()).toEqual([
    'par code',
    ...new Array<string>(4).fill('par lien'),
  ]);
}

/** Reveals where the room stands and the votes on one practice, and decides it. */
async function revealAndDecide(page: Page, votes: readonly number[]): Promise<void> {
  await goTo(page, 'Révéler');
  await page.getByRole('button', { name: 'Révéler où en est la salle' }).click();
  await page.getByRole('button', { name: DISCUSSED }).click();
  await page.getByRole('button', { name: 'Révéler les votes' }).click();
  await page.getByText('Les groupes ne s’affichent pas ici').waitFor();
  await page.getByText('Les votes en tableau').click();
  const rows = page.getByRole('table', { name: DISCUSSED }).getByRole('row');
  await expect.poll(() => rows.count()).toBe(2);
  const counts = await rows.last().getByRole('cell').allInnerTexts();
  expect(counts.slice(0, 5).map(Number)).toEqual(
    [0, 1, 2, 3, 4].map((level) => votes.filter((vote) => vote === level).length),
  );
  await page.getByRole('group', { name: 'Décision' }).getByRole('radio', { name: 'Piloté' }).check();
  await expect.poll(() => page.getByRole('main').innerText()).not.toMatch(/Équipe/);
}

async function closeWorkshop(page: Page): Promise<void> {
  await goTo(page, 'Conclure');
  const action = page.getByRole('group', { name: 'Action 1' });
  await action.getByLabel('Ce qui est fait').fill(ACTION);
  await expect.poll(() => page.getByRole('checkbox', { name: /^Les groupes/ }).isDisabled()).toBe(true);
}

/** Opens the report and shares it with the scope, the action and every vote; returns its link. */
async function shareReport(page: Page): Promise<string> {
  await page.getByRole('link', { name: 'Passer au rapport' }).click();
  await page.getByRole('button', { name: 'Partager ce rapport' }).click();
  const dialog = page.getByRole('dialog', { name: 'Partager ce rapport' });
  for (const part of [/^Le périmètre/, /^La décision demandée/, /^Chaque vote/]) {
    await dialog.getByRole('checkbox', { name: part }).check();
  }
  await expect.poll(() => dialog.getByRole('checkbox', { name: /^Les groupes/ }).isDisabled()).toBe(true);
  return linkIn(page, 'Lien', {
    format: 'cap17-workshop',
    scope: SCOPE,
    practices: ASKED,
    decisions: [{ action: ACTION }],
    respondents: new Array(PEOPLE).fill({}),
  });
}

/** The result as someone who was not there opens it, in English. */
async function readResult(page: Page, link: string): Promise<void> {
  const decoded = await decodeLink(link);
  expect(JSON.stringify(decoded)).not.toMatch(/"group|Équipe/);
  await page.goto(link);
  await page.waitForURL(/\/en\/report\/#w2\./);
  const region = (name: string) => page.getByRole('region', { name, exact: true });
  await region('How solid, in detail').locator('summary').click();
  await region('How solid, in detail').getByText('5 voices').waitFor();
  const banner = await region('Result of a workshop, opened from a link').innerText();
  expect(banner).toContain('5 replies');
  const headline = await page.getByRole('heading', { level: 1 }).textContent();
  expect(headline).toContain(`${SCOPE}: 3 of 5 practices in place`);
  // Five levels, 3 2 2 1 1: all have reached 1, not three in four have reached 2.
  await expect.poll(() => region('Axis by axis').textContent()).toMatch(/Axis level\s*1 · Ad hoc/);
  const spread = region('Where views differ');
  await expect.poll(() => spread.getByRole('listitem').count()).toBe(ASKED.length);
  const votes = '1 at “Absent”, 1 at “Ad hoc”, 1 at “In place” and 2 at “Confirmed”';
  await expect.poll(() => spread.getByRole('img', { name: votes }).count()).toBe(1);
  await spread.getByText('Decided in the room: Measured.').waitFor();
  const whole = (await page.getByRole('main').textContent()) ?? '';
  expect(whole).toContain(ACTION);
  expect(whole).not.toMatch(/Équipe|Group against group/);
}

test('five people, one in the other language, one by keyboard, one offline, one who corrects, reach one result', async () => {
  const seen: string[][] = [];
  const [north = '', south = ''] = GROUPS;
  const facilitator = await newcomer('fr', seen);
  const invitation = await prepare(facilitator);

  const reader = await newcomer('fr', seen);
  await follow(reader, invitation, 'fr');
  await begin(reader, 'fr', north);
  await answer(reader, 'fr', [0, 2, 2, 1, 1]);
  const ofFirst = await send(reader, 'fr');

  const english = await newcomer('en', seen);
  await follow(english, invitation, 'en');
  await begin(english, 'en', north);
  await answer(english, 'en', [1, 2, 2, 1, 2]);
  const ofEnglish = await send(english, 'en');

  const typist = await newcomer('fr', seen);
  await follow(typist, invitation, 'fr');
  await replyByKeyboard(typist, [2, 3, 2, 2, 1]);
  const ofTypist = await copied(typist, 'fr');

  const traveller = await newcomer('fr', seen, 'allow');
  await follow(traveller, invitation, 'fr');
  await traveller.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await traveller.context().setOffline(true);
  await begin(traveller, 'fr', south);
  await answer(traveller, 'fr', [4, 2, 3, 1, 1]);
  await traveller.getByRole('button', { name: 'Afficher un code court' }).click();
  const shown = traveller.getByRole('region', { name: 'Votre code' });
  await expect.poll(() => shown.innerText()).toMatch(CODE);
  const code = CODE.exec(await shown.innerText())?.[0] ?? '';

  const corrector = await newcomer('fr', seen);
  await follow(corrector, invitation, 'fr');
  await begin(corrector, 'fr', south);
  await answer(corrector, 'fr', [0, 2, 2, 2, 2]);
  const before = await send(corrector, 'fr');
  await corrector.getByRole('button', { name: `Changer ${DISCUSSED}` }).click();
  await corrector.getByRole('radio').nth(4).click();
  await corrector.getByText('Vous avez changé votre réponse depuis l’envoi.').waitFor();
  const after = await send(corrector, 'fr');

  const chat = [
    `Zoé, 9 h 02 : bonjour à tous !\n${ofFirst}`,
    `Ben, 9 h 05: ${ofEnglish}`,
    `Léa, 9 h 11 : ${before}`,
    `Max, 9 h 12 : ${ofTypist}`,
    `Sam, 9 h 20 : dans le train, voici mon code, ${code}. À tout à l’heure.`,
    `Léa, 9 h 31 : je me suis trompée, plutôt celle-ci. ${after}`,
  ].join('\n\n');
  await collect(facilitator, chat);
  await revealAndDecide(facilitator, [0, 1, 2, 4, 4]);
  await closeWorkshop(facilitator);
  await readResult(await newcomer('en', seen), await shareReport(facilitator));
  expect(seen.flat()).toEqual([]);
});
