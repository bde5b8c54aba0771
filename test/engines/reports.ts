import { ok } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { houseFile, wordingFile } from '../../src/share/files.ts';
import type { AssessmentFile } from '../../src/share/formats.ts';
import { encodeLink } from '../../src/share/link/encode-link.ts';
import { type Journey, link, said, visited } from './journeys.ts';
import type { EnginePage } from './page.ts';

const UPDATED = '2026-11-21T10:00:00.000Z';
const CLAIMS: AssessmentFile = {
  format: 'cap17-assessment',
  version: 1,
  model: 2,
  date: '2026-11-21',
  scope: 'Motor claims',
  answers: {
    guidance: { level: 2 },
    'self-service': { level: 1 },
    'first-contact-resolution': { level: 1, importance: 3 },
  },
  decisions: [{ practice: 'guidance', action: 'Name a pilot', owner: 'Ada', due: '2027-01-31' }],
};
const SHEET = readFileSync(new URL('../fixtures/returning/actions-en.csv', import.meta.url), 'utf8');
const WORDS = 'four words for Ponant';

/** Keeps a thing on the device, before a page that reads it is opened. */
async function keep(page: EnginePage, key: string, item: object): Promise<void> {
  await page.open('/en/about/');
  await page.until(key, `(localStorage.setItem(${said(key)}, ${said(JSON.stringify(item))}), true)`);
}

/** Its report on the page, as the one worked on. */
async function ownReport(page: EnginePage): Promise<void> {
  await keep(page, 'cap17:assessment:mine', { id: 'mine', name: 'Mine', updated: UPDATED, file: CLAIMS });
  await page.until(
    'the one worked on',
    `[localStorage, sessionStorage].every((storage) => (storage.setItem('cap17:current', 'mine'), true))`,
  );
  await page.open('/en/report/');
  await page.until('the report', `!!document.querySelector('article.report #gaps')`);
}

const shows = (page: EnginePage, words: string, within = 'main') =>
  page.until(words, `document.querySelector(${said(within)})?.textContent.includes(${said(words)})`);
/** Presses the button that is named so and nothing more. */
const pressExactly = (page: EnginePage, name: string) =>
  page.until(
    `the button ${name}`,
    `(() => { const one = named('button', ${said(name)}).find((found) => text(found) === ${said(name)} && !found.disabled); one?.click(); return !!one; })()`,
  );
/** Chooses a value of the select that is labelled so. */
const choose = (page: EnginePage, label: string, value: string) =>
  page.until(
    `${label}: ${value}`,
    `(() => { const field = control(${said(label)}); if (!field) return false; field.value = ${said(value)}; const isChosen = field.value === ${said(value)}; field.dispatchEvent(new Event('change', { bubbles: true })); return isChosen; })()`,
  );

/** Locks a link, opens it with a wrong password and with the right one. */
const locked: Journey = async (page) => {
  await ownReport(page);
  await page.press('Share this report');
  await page.press('Protect the link with a password');
  await page.fill('Password', WORDS);
  await pressExactly(page, 'Protect the link');
  const address = await link(page, '.share-link', 'p');
  await page.open(visited(address));
  await page.fill('Password', 'other words');
  await page.press('Open the report');
  await shows(page, 'This is not the password of this report');
  await page.fill('Password', WORDS);
  await page.press('Open the report');
  await shows(page, 'Opened from a link');
};

/** Answers a report by a link, and takes the answer where the report is kept. */
const answered: Journey = async (page) => {
  await ownReport(page);
  await page.press('Share this report');
  await page.open(visited(await link(page, '.share-link', 'a')));
  await shows(page, 'Opened from a link');
  await pressExactly(page, 'Reply');
  await page.fill('Your name', 'Bo');
  await choose(page, 'Contest the level of', 'first-contact-resolution');
  await choose(page, 'You would say', '0');
  await page.until(
    'the reason',
    `(() => { const field = [...document.querySelectorAll('dialog[open] label')].filter((one) => text(one).startsWith('Why')).map((one) => one.control ?? one.querySelector('input,textarea')).at(-1); if (!field) return false; fill(field, 'Two of three call again'); return true; })()`,
  );
  await page.open(visited(await link(page, '.share-link', 'b')));
  await shows(page, 'An answer to your report');
  await page.press('Take the line ticked');
  await page.until(
    'the contested level kept',
    `localStorage.getItem('cap17:assessment:mine').includes('Two of three call again')`,
  );
};

/** Brings the actions of a report back from a spreadsheet. */
const sheet: Journey = async (page) => {
  await ownReport(page);
  await page.press('Bring back from a spreadsheet');
  await page.until(
    'the file given',
    `(() => { const input = document.querySelector('dialog[open] input[type=file]'); if (!input) return false; give(input, 'actions.csv', ${said(SHEET)}, 'text/csv'); return true; })()`,
  );
  await page.until(
    'what to take',
    `(() => { const one = named('dialog[open] button', 'Take').find((found) => /^Take \\d+ actions?$/.test(text(found)) && !found.disabled); one?.click(); return !!one; })()`,
  );
  await page.until('it is kept', `localStorage.getItem('cap17:assessment:mine').includes('Named')`);
};

/** Sets two units side by side. */
const compare: Journey = async (page) => {
  const linkOf = (scope: string) => encodeLink({ ...CLAIMS, scope }, ['scope']);
  const [spain, italy] = await Promise.all(['Spain', 'Italy'].map(linkOf));
  await page.open('/en/compare/');
  await page.fill(
    'Links to reports',
    `See https://cap17.example/r#${spain} and https://cap17.example/r#${italy}`,
  );
  await page.press('Open the links');
  await page.until(
    'both in a table',
    `[...document.querySelectorAll('main table')].some((table) => ['Spain', 'Italy'].every((unit) => table.textContent.includes(unit)))`,
  );
};

/** A consultant's look and words are on the report, and the whole of it prints. */
const look: Journey = async (page) => {
  await keep(page, 'cap17:house:own', {
    id: 'own',
    updated: UPDATED,
    file: houseFile({ name: 'Ponant & Co' }),
  });
  const own = {
    model: 2,
    name: 'Ponant',
    practices: { guidance: { words: { en: { title: 'Help all along' } } } },
  } as const;
  await keep(page, 'cap17:wording:own', { id: 'own', updated: UPDATED, file: wordingFile(own) });
  await ownReport(page);
  await shows(page, 'Help all along');
  await shows(page, 'Modified model: words of “Ponant”');
  await page.until(
    'the house on paper',
    `document.querySelector('.paper-head')?.textContent.includes('Ponant & Co')`,
  );
  const pages = await page.print();
  // Where the protocol does not print, at least what is for paper was understood.
  if (pages !== undefined) ok(pages >= 3 && pages <= 12, `The report prints on ${pages} pages`);
  await page.until(
    'styles for paper',
    `[...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]).flatMap(function inside(rule) { return rule.media?.mediaText === 'print' ? [rule] : [...(rule.cssRules ?? [])].flatMap(inside); }).length > 10`,
  );
};

/** What is done with a report beside reading it. */
export const OF_REPORTS: Readonly<Record<string, Journey>> = { locked, answered, sheet, compare, look };
