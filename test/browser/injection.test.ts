import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { Reply } from '../../src/domain/workshop/invitation.ts';
import { answerBack, close, importing, kept, report, share } from '../../src/i18n/en/index.ts';
import { replyFile } from '../../src/share/files.ts';
import { encodeLink } from '../../src/share/link/encode-link.ts';
import { bookOf } from '../value/reader/workbooks.ts';
import { watch } from './chromium.ts';
import { freshPage } from './fresh-page.ts';
import {
  ASKED,
  FILE_NAME,
  fixture,
  leaveEverywhere,
  PAYLOAD,
  REPORT,
  RESULT,
  SHORT,
  saying,
  standingOf,
} from './injected.ts';
import { awake, section, settled } from './kept-page.ts';
import { give, readIt } from './lab-page.ts';

// Whatever a string from outside says, on the screen and on paper it stays a text: nothing of it runs, makes an element, is
// filled in or where it stands by itself, turns what is beside it. A place that is new adds its row.

/** A page where strings from outside are shown, by its address, and what is done there; `least` of them stand there. */
interface Place {
  readonly path: () => string | Promise<string>;
  readonly ready?: (page: Page) => Promise<unknown>;
  readonly least: number;
}

type Linked = Parameters<typeof encodeLink>;
const link = (file: unknown, parts: readonly string[] = []) =>
  encodeLink(saying(file) as Linked[0], parts as Linked[1]);
const ALL = ['scope', 'organisation', 'notes', 'actions'];
const file = (content: unknown, name = `${FILE_NAME}.json`) => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(typeof content === 'string' ? content : JSON.stringify(content)),
});

/** Hands a file to the panel that opens files. */
async function open(page: Page, content: unknown): Promise<void> {
  await section(page).getByRole('button', { name: kept.open, exact: true }).click();
  await section(page).getByLabel(importing.label).setInputFiles(file(content));
  await section(page).getByRole('heading', { name: /x17/ }).first().waitFor();
}
const opening = (content: unknown, least: number): Place => ({
  path: () => '/en/assessment/',
  ready: (page) => open(page, content),
  least,
});

/** A message with replies of every fate, from senders of that name. */
async function pasted(): Promise<string> {
  const reply = (workshop: string, id: string) =>
    link({
      ...replyFile({ model: 2, workshop, id, revision: 1, answers: { guidance: 2 } } as Reply),
      label: 'l',
    });
  const [mine, other] = [await reply('W0RKSH0P', 'ABCD9997'), await reply('0THER000', 'ABCD9998')];
  return [
    `From: "${PAYLOAD}" <x@x.example>\nDate: Sat, 21 Nov 2026 10:00:00 +0100\nSubject: x\n\n#${mine.slice(0, -2)}\n`,
    `From: ${PAYLOAD}\nSent: 21 November 2026\n\n#${other}\n`,
    `[21/11/2026, 10:00] ${PAYLOAD}: #${mine}`,
    `[21/11/2026, 10:01] ${PAYLOAD}: #r2.${PAYLOAD}`,
  ].join('\n');
}

const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
const TABLE = [
  [PAYLOAD, 'Guidance', PAYLOAD],
  [PAYLOAD, '2', PAYLOAD],
  ['x', PAYLOAD, '4'],
];
const PURCHASES = [
  [PAYLOAD, 'customer', 'date', 'amount', `status ${PAYLOAD}`],
  ['x', 'a', '2026-01-31', '12.5', PAYLOAD],
  ['y', 'b', PAYLOAD, '3', 'x'],
  ['z', 'c', '2026-02-01', PAYLOAD, 'y'],
  [PAYLOAD, PAYLOAD, '2026-02-03', '5', 'z'],
];
const asCsv = (rows: readonly (readonly string[])[]) =>
  rows.map((row) => row.map(quoted).join(',')).join('\n');

const inXml = (text: string) =>
  text.replace(/[&<>"']|\p{Cc}/gu, (sign) => (/\p{Cc}/u.test(sign) ? '' : `&#${sign.charCodeAt(0)};`));
const sheet = (name: string, state?: 'hidden') => ({
  name: inXml(name),
  rows: [
    ['customer', 'date', 'amount'],
    ['a', '2026-01-31', '12.5'],
  ],
  ...(state && { state }),
});

const article = (page: Page) => page.locator('article.report').waitFor();
const tools = async (page: Page, button: string) => {
  await article(page);
  await page.getByText(report.tools.more, { exact: true }).click();
  await page.getByRole('button', { name: button }).click();
};

const PLACES: Record<string, Place> = {
  home: { path: () => '/en/', least: 1 },
  'one’s own report': { path: () => '/en/report/', ready: article, least: 40 },
  'the documents of a report': {
    path: () => '/en/report/',
    ready: (page) => tools(page, 'Documents'),
    least: 40,
  },
  'what is shared of a report': {
    path: () => '/en/report/',
    ready: async (page) => {
      await article(page);
      await page.getByRole('button', { name: share.button }).first().click();
      const dialog = page.getByRole('dialog');
      await dialog.locator('.share-link').waitFor();
    },
    least: 40,
  },
  'the scope of an assessment, and what is kept': { path: () => '/en/assessment/#scope', least: 25 },
  'questions of an assessment': { path: () => '/en/assessment/#interaction', least: 25 },
  'proofs of an assessment': { path: () => '/en/assessment/#proof', least: 25 },
  'one that is renamed, one that is deleted': {
    path: () => '/en/assessment/',
    ready: async (page) => {
      await section(page)
        .getByRole('button', { name: new RegExp(`^${kept.rename}`) })
        .first()
        .click();
      await section(page)
        .getByRole('button', { name: /^Delete/ })
        .last()
        .click();
    },
    least: 25,
  },
  'a file that can be opened': opening(saying(REPORT), 25),
  'a file that cannot': opening(
    {
      ...(saying(REPORT) as object),
      ...{ sector: PAYLOAD, date: PAYLOAD, [PAYLOAD]: PAYLOAD },
      answers: { [PAYLOAD]: { level: PAYLOAD }, guidance: { level: PAYLOAD, [PAYLOAD]: 1 } },
    },
    25,
  ),
  'a file of no format': opening({ format: PAYLOAD, version: PAYLOAD }, 25),
  'a file that is none': opening(PAYLOAD, 25),
  'a backup': opening(saying(fixture('backup-1')), 25),
  'a wording': opening({ ...(saying(fixture('wording-1')) as object), [PAYLOAD]: 1 }, 25),
  'a look': opening({ ...(saying(fixture('house-1')) as object), main: PAYLOAD }, 25),
  'an opened report': {
    path: async () => `/en/report/#${await link(REPORT, ALL)}`,
    ready: article,
    least: 25,
  },
  'an answer to a report, as it is written': {
    path: async () => `/en/report/#${await link(REPORT, ALL)}~1`,
    ready: async (page) => {
      await article(page);
      await page.getByRole('button', { name: share.opening.reply }).click();
      await page.getByRole('dialog', { name: answerBack.title }).waitFor();
    },
    least: 25,
  },
  'an answer to a report, as it is taken': {
    path: async () => `/en/report/#${await link(fixture('answer-back-1'))}`,
    ready: async (page) => {
      await page.getByRole('heading', { level: 1, name: answerBack.take.titleOther }).waitFor();
      await page.getByLabel(answerBack.take.against).selectOption({ index: 1 });
      await page.getByText(answerBack.take.chosen).waitFor();
    },
    least: 5,
  },
  'the opened result of a workshop': {
    path: async () => `/en/report/#${await link(RESULT, ALL)}`,
    ready: article,
    least: 20,
  },
  'units side by side': {
    path: () => '/en/compare/',
    ready: async (page) => {
      const spain = { ...(saying(REPORT) as object), date: '2026-10-01' };
      await page
        .getByLabel('Choose files')
        .setInputFiles([file('{'), file(spain), file(saying(RESULT), 'w.json')]);
      const cut = (await link(REPORT)).slice(0, -3);
      await page.getByLabel('Links to reports').fill(`${PAYLOAD} #a2.${PAYLOAD} https://x.example/#${cut}`);
      await page.getByRole('button', { name: 'Open the links' }).click();
      await page.getByText('the link was cut or altered').first().waitFor();
    },
    least: 10,
  },
  'a workshop prepared, and its ballot': {
    path: () => '/en/workshop/#prepare',
    ready: (page) => page.locator('.ballot-ticks').first().waitFor({ state: 'attached' }),
    least: 5,
  },
  'replies collected': {
    path: () => '/en/workshop/#collect',
    ready: async (page) => {
      await page.locator('[data-paste]').first().waitFor();
      await settled(page);
      await page
        .locator('[data-paste]')
        .first()
        .evaluate(
          (field, text) => {
            const clipboardData = new DataTransfer();
            clipboardData.setData('text/plain', text);
            field.dispatchEvent(
              new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
            );
          },
          await pasted(),
        );
      await page.getByRole('region', { name: 'What came of it' }).waitFor();
    },
    least: 15,
  },
  'a table of replies': {
    path: () => '/en/workshop/#collect',
    ready: async (page) => {
      await page.getByRole('button', { name: 'Take a table or form' }).click();
      const table = { name: `${FILE_NAME}.csv`, mimeType: 'text/csv', buffer: Buffer.from(asCsv(TABLE)) };
      await page.getByLabel('Table of answers').setInputFiles(table);
      await page.getByText('Column B: Guidance').first().waitFor();
    },
    least: 15,
  },
  'votes revealed': {
    path: () => '/en/workshop/#reveal',
    ready: (page) => page.locator('.practice-title').waitFor(),
    least: 5,
  },
  'a workshop closed': {
    path: () => '/en/workshop/#close',
    ready: (page) => page.getByLabel(close.actions.action).first().waitFor(),
    least: 5,
  },
  'the report of a workshop': { path: () => '/en/workshop/#report', ready: article, least: 20 },
  'an invitation': {
    path: async () => `/en/answer/#${await link(ASKED)}`,
    ready: (page) => page.locator('.replying h1').waitFor(),
    least: 3,
  },
  'what is kept, on the privacy page': {
    path: () => '/en/privacy/',
    ready: (page) => page.getByRole('button', { name: 'Erase everything' }).waitFor(),
    least: 1,
  },
  'a practice of the guide': { path: () => '/en/playbook/guidance/', least: 0 },
  'a file of purchases': {
    path: () => '/en/value/',
    ready: async (page) => {
      await give(page, asCsv(PURCHASES), `${FILE_NAME}.csv`);
      await readIt(page);
      await page.getByRole('alert').first().waitFor();
    },
    least: 5,
  },
  'sheets of a workbook of purchases': {
    path: () => '/en/value/',
    ready: async (page) => {
      await give(page, bookOf([sheet(PAYLOAD), sheet(`${PAYLOAD} 2`)]), `${FILE_NAME}.xlsx`);
      await page.getByLabel('Sheet of the workbook').waitFor({ state: 'attached' });
    },
    least: 3,
  },
  'a workbook of hidden sheets': {
    path: () => '/en/value/',
    ready: async (page) => {
      await give(page, bookOf([sheet(SHORT, 'hidden')]), `${FILE_NAME}.xlsx`);
      await page.getByRole('alert').first().waitFor();
    },
    // The file, the sheet.
    least: 2,
  },
  'a link that cannot be opened': {
    path: () => `/en/report/#a2.${encodeURIComponent(PAYLOAD)}`,
    ready: (page) => page.getByRole('heading', { level: 1 }).waitFor(),
    least: 0,
  },
  'an address where nothing is': { path: () => `/en/${encodeURIComponent(PAYLOAD)}/`, least: 0 },
};

test.each(Object.entries(PLACES))('%s', async (_, { path, ready, least }) => {
  const page = await freshPage();
  await leaveEverywhere(page);
  const seen = watch(page);
  page.on('request', (request) => {
    if (new URL(request.url()).pathname === '/x17') seen.push(`asked for ${request.url()}`);
  });
  await page.goto(await path());
  await awake(page);
  await ready?.(page);
  // Parts of a page may come after it is awake.
  await expect.poll(async () => (await standingOf(page)).times).toBeGreaterThanOrEqual(least);
  expect((await standingOf(page)).faults).toEqual([]);
  expect(seen.filter((one) => !/404/.test(one))).toEqual([]);
});
