import type { Page } from 'playwright-core';
import { afterEach, expect, test } from 'vitest';
import type { Assessment } from '../../src/domain/model/assessment.ts';
import { askFor } from '../../src/domain/workshop/ask-someone.ts';
import {
  answerBack,
  assessment,
  close,
  house,
  importing,
  kept,
  report,
  share,
} from '../../src/i18n/en/index.ts';
import { invitationFile } from '../../src/share/files.ts';
import { encodeLink } from '../../src/share/link/encode-link.ts';
import { encryptLink } from '../../src/share/link/password.ts';
import { parseFile } from '../../src/share/parse-file.ts';
import { PUBLISHED_POPULATION, writeSample } from '../../src/value/sample.ts';
import { watch } from './chromium.ts';
import { allMakings, attackFields, attackFiles, ranIn } from './every-field.ts';
import { freshPage } from './fresh-page.ts';
import { ASKED, leaveEverywhere, REPORT, ROOM, saying } from './injected.ts';
import { awake, keptTexts, section, settled } from './kept-page.ts';
import { give, looksAhead, readIt, unfoldWriting } from './lab-page.ts';
import { CLAIMS } from './share-profile.ts';
import { peopleOf } from './workshop-seeds.ts';

// Whatever is put into any field of any page, nothing breaks down, nothing unsound is kept, nothing is cut in silence, and
// what would choke the browser never reaches it. Fields are found on the pages; the last test finds in the built scripts
// every place that makes one, and asks that each ran: a new field needs its state here.

/** A page in a state in which it has fields, and how many at least. */
interface State {
  readonly path: string | (() => Promise<string>);
  readonly ready?: (page: Page) => Promise<unknown>;
  readonly fields: number;
  /** How many fields for files there are at least. */
  readonly files?: number;
  /** What of the workshop that is kept is otherwise. */
  readonly workshop?: object;
  /** What else is kept, by its key. */
  readonly kept?: Readonly<Record<string, string>>;
}

type Linked = Parameters<typeof encodeLink>;
const link = (file: unknown, parts: readonly string[] = []) =>
  encodeLink(file as Linked[0], parts as Linked[1]);
const ALL = ['scope', 'organisation', 'notes', 'actions'];
const article = (page: Page) => page.locator('article.report').waitFor();
const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click();
const tool = async (page: Page, name: string) => {
  await article(page);
  await page.getByText(report.tools.more, { exact: true }).click();
  await press(page, name);
};
const collect =
  (...buttons: string[]) =>
  async (page: Page) => {
    await page.locator('[data-paste]').first().waitFor();
    await settled(page);
    for (const name of buttons) await press(page, name);
  };
const ASK = {
  id: 'ABCD1234',
  updated: '2026-11-21T10:00:00.000Z',
  assessment: 'mine',
  invitation: invitationFile(askFor(CLAIMS as Assessment, 'ABCD1234', ['guidance'])),
};

/** One's own reply, once it was sent. */
const SENT = {
  id: 'W0RKSH0P',
  updated: ASK.updated,
  sent: 1,
  invitation: ASKED,
  reply: {
    ...{ format: 'cap17-reply', version: 1, model: 2, workshop: 'W0RKSH0P', id: 'ABCD1234', revision: 1 },
    ...{ answers: { guidance: 2 }, notes: { guidance: 'n' } },
  },
};

const STATES: Record<string, State> = {
  'the guide': { path: '/en/playbook/', fields: 1 },
  sources: { path: '/en/sources/', fields: 1 },
  'the scope of an assessment': { path: '/en/assessment/#scope', fields: 3 },
  'questions of an assessment': { path: '/en/assessment/#interaction', fields: 4 },
  'proofs of an assessment': { path: '/en/assessment/#proof', fields: 2 },
  'one that is renamed, a file that is opened': {
    path: '/en/assessment/',
    ready: async (page) => {
      await section(page)
        .getByRole('button', { name: new RegExp(`^${kept.rename}`) })
        .first()
        .click();
      await section(page).getByRole('button', { name: kept.open, exact: true }).click();
    },
    fields: 2,
    files: 1,
  },
  'a file to be kept': {
    path: '/en/assessment/',
    ready: async (page) => {
      await section(page).getByRole('button', { name: kept.open, exact: true }).click();
      await section(page)
        .getByLabel(importing.label)
        .setInputFiles({
          name: 'a.json',
          mimeType: 'application/json',
          buffer: Buffer.from(JSON.stringify(REPORT)),
        });
      await section(page)
        .getByRole('heading', { name: /a\.json/ })
        .first()
        .waitFor();
    },
    fields: 2,
  },
  'a decision of a report': {
    path: '/en/report/',
    ready: async (page) => {
      await article(page);
      await press(page, report.board.addDecision);
    },
    fields: 5,
  },
  'what is shared, under a password': {
    path: '/en/report/',
    ready: async (page) => {
      await article(page);
      await press(page, share.button);
      const dialog = page.getByRole('dialog', { name: share.dialog.title });
      await dialog.getByText(share.dialog.password.title).click();
    },
    fields: 2,
  },
  'a look': {
    path: '/en/report/',
    ready: async (page) => {
      await tool(page, 'Documents');
      await press(page, house.button);
      await page.locator('.house-form').waitFor();
    },
    fields: 5,
    files: 2,
  },
  'actions that come back': {
    path: '/en/report/',
    ready: (page) => tool(page, 'Bring back from a spreadsheet'),
    fields: 0,
    files: 1,
  },
  'an answer that came back': {
    path: '/en/report/',
    ready: async (page) => {
      await tool(page, report.tools.answer);
      await page.getByRole('dialog', { name: answerBack.paste.title }).waitFor();
    },
    fields: 1,
  },
  'an answer to a report': {
    path: async () => `/en/report/#${await link(REPORT, ALL)}~1`,
    ready: async (page) => {
      await article(page);
      await press(page, share.opening.reply);
      const dialog = page.getByRole('dialog', { name: answerBack.title });
      await dialog.locator('input[type=radio]').nth(1).check();
      await dialog.locator('select').last().selectOption({ index: 1 });
    },
    fields: 4,
  },
  'a locked link': {
    path: async () => `/en/report/#${await encryptLink(await link(CLAIMS, ['scope']), 'secret')}`,
    ready: (page) => page.locator('input[type=password]').waitFor(),
    fields: 1,
  },
  'a locked link that is compared': {
    path: '/en/compare/',
    ready: async (page) => {
      const locked = await encryptLink(await link(CLAIMS, ['scope']), 'secret');
      await page.getByLabel('Links to reports').fill(`#${locked}`);
      await press(page, 'Open the links');
      await page.locator('main input[type=password]').waitFor();
    },
    fields: 2,
    files: 1,
  },
  workshops: { path: '/en/workshop/', fields: 2, files: 1 },
  'a workshop prepared': {
    path: '/en/workshop/#prepare',
    ready: (page) => page.locator('.ballot-ticks').first().waitFor({ state: 'attached' }),
    fields: 8,
  },
  'replies collected, one that is changed': {
    path: '/en/workshop/#collect',
    ready: async (page) => {
      await collect()(page);
      await page.evaluate(() => {
        for (const fold of document.querySelectorAll('details')) fold.open = true;
      });
      await press(page, /^Change /);
    },
    fields: 2,
    files: 1,
  },
  'a code that is typed': { path: '/en/workshop/#collect', ready: collect('Type a code'), fields: 3 },
  'a ballot': { path: '/en/workshop/#collect', ready: collect('Enter a paper ballot'), fields: 3 },
  'a table of replies': {
    path: '/en/workshop/#collect',
    ready: collect('Take a table or form'),
    fields: 1,
    files: 1,
  },
  'a ballot that is changed': {
    path: '/en/workshop/#collect',
    workshop: {
      invitation: { ...ROOM.invitation, notesAllowed: true },
      replies: ROOM.replies.slice(0, 1).map((reply) => ({ ...reply, how: 'ballot' })),
    },
    ready: async (page) => {
      await collect()(page);
      await press(page, /^Change /);
    },
    fields: 6,
  },
  'three hundred replies': {
    path: '/en/workshop/#collect',
    workshop: { replies: peopleOf(300).replies },
    ready: collect(),
    fields: 2,
  },
  'replies kept too long': {
    path: '/en/workshop/',
    workshop: { keep: { until: '2026-01-01', reason: 'r' } },
    fields: 3,
  },
  'a room before its first practice': {
    path: '/en/workshop/#reveal',
    workshop: { stage: { revealed: [] } },
    ready: (page) => page.locator('.room-minutes').waitFor(),
    fields: 1,
  },
  'hands that are counted': {
    path: '/en/workshop/#reveal',
    ready: async (page) => {
      await page.locator('.practice-title').waitFor();
      await press(page, /^Count (?:hands in the room|the hands again)/);
      await page.getByLabel('Present').first().waitFor();
    },
    fields: 3,
  },
  'notes that are grouped': {
    path: '/en/workshop/#reveal',
    ready: async (page) => {
      await page.locator('.practice-title').waitFor();
      await page
        .locator('details.no-wall > summary')
        .filter({ hasText: /without names?$/ })
        .first()
        .click();
      await page.locator('.note-groups input[type=checkbox]').first().check();
      await page.locator('.note-naming').waitFor();
    },
    fields: 2,
  },
  'votes revealed': {
    path: '/en/workshop/#reveal',
    ready: (page) => page.locator('.practice-title').waitFor(),
    fields: 2,
  },
  'a workshop closed': {
    path: '/en/workshop/#close',
    ready: (page) => page.getByLabel(close.actions.action).first().waitFor(),
    fields: 5,
  },
  'an answer that came back to a workshop': {
    path: '/en/workshop/#report',
    ready: async (page) => {
      await tool(page, report.tools.answer);
      await page.getByRole('dialog', { name: answerBack.paste.title }).waitFor();
    },
    fields: 1,
  },
  'an assessment that is closed': {
    path: '/en/assessment/',
    kept: { 'cap17:current': 'before' },
    ready: async (page) => {
      await page.getByRole('button', { name: assessment.closed.startAgain }).waitFor();
      await section(page)
        .getByRole('button', { name: new RegExp(`^${kept.rename}`) })
        .first()
        .click();
    },
    fields: 1,
  },
  'an invitation': {
    path: async () => `/en/answer/#${await link(ASKED)}`,
    ready: (page) => page.locator('.replying h1').waitFor(),
    fields: 1,
  },
  'a question that is answered': {
    path: async () => `/en/answer/#${await link({ ...ASKED, named: false, groups: undefined })}`,
    ready: async (page) => {
      await page.locator('.replying h1').waitFor();
      await press(page, /^(?:Begin|Go on|Continue)/);
      await page.locator('.answer-cards').waitFor();
    },
    fields: 1,
  },
  'a reply that was sent, and is revised': {
    path: async () => `/en/answer/#${await link({ ...ASKED, named: false, groups: undefined })}`,
    kept: { 'cap17:reply:W0RKSH0P': JSON.stringify(SENT) },
    ready: async (page) => {
      await page.locator('.replying h1').waitFor();
      await press(page, /^(?:Begin|Go on|Continue)/);
      await page.locator('.answer-cards').waitFor();
    },
    fields: 1,
  },
  'an invitation in a file': { path: '/en/answer/', fields: 0, files: 1 },
  purchases: { path: '/en/value/', fields: 0, files: 1 },
  'purchases, as they are written': {
    path: '/en/value/',
    ready: async (page) => {
      await give(page, writeSample({ ...PUBLISHED_POPULATION, newcomerWeeks: 40 }));
      await unfoldWriting(page);
    },
    fields: 1,
  },
  'what customers are worth': {
    path: '/en/value/',
    ready: async (page) => {
      await give(page, writeSample({ ...PUBLISHED_POPULATION, newcomerWeeks: 40 }));
      await readIt(page);
      await looksAhead(page);
    },
    fields: 6,
  },
};

/** Files as they are kept, by key: those that the site reads. */
async function soundKept(page: Page): Promise<Record<string, boolean>> {
  const texts = Object.entries(await keptTexts(page)).filter(([key]) =>
    /^cap17:(?:assessment|workshop|reply|house|wording):[\w-]+$/.test(key),
  );
  return Object.fromEntries(
    texts.map(([key, text]) => {
      const { file, reply } = JSON.parse(text) as Record<string, unknown>;
      return [key, parseFile(JSON.stringify(file ?? reply)).ok && text.isWellFormed()];
    }),
  );
}

const ran = new Set<string>();
let watched: Page | undefined;
afterEach(async () => {
  // A page goes to the next test.
  await watched?.coverage.stopJSCoverage().catch(() => undefined);
  watched = undefined;
});

test.each(Object.entries(STATES))(
  '%s',
  async (_, { path, ready, fields, files = 0, workshop, kept: more }) => {
    const page = await freshPage();
    await leaveEverywhere(page);
    await page.evaluate((ask) => localStorage.setItem('cap17:asked:ABCD1234', ask), JSON.stringify(ASK));
    const w1 = { id: 'w1', name: 'n', updated: ASK.updated, file: saying({ ...ROOM, ...workshop }) };
    if (workshop)
      await page.evaluate((text) => localStorage.setItem('cap17:workshop:w1', text), JSON.stringify(w1));
    for (const one of Object.entries(more ?? {}))
      await page.evaluate(([key, text]) => localStorage.setItem(key, text), one);
    await page.coverage.startJSCoverage({ resetOnNavigation: false });
    watched = page;
    const seen = watch(page);
    await page.goto(typeof path === 'string' ? path : await path());
    await awake(page);
    await ready?.(page);
    const before = await soundKept(page);
    expect(await attackFields(page, fields)).toEqual([]);
    expect(await attackFiles(page)).toBeGreaterThanOrEqual(files);
    await settled(page);
    expect(await page.title()).not.toContain('x17<');
    const after = await soundKept(page);
    expect(Object.keys(after).filter((key) => !after[key])).toEqual([]);
    expect(Object.keys(before).filter((key) => !(key in after))).toEqual([]);
    expect(seen).toEqual([]);
    for (const one of ranIn(await page.coverage.stopJSCoverage())) ran.add(one);
    watched = undefined;
  },
);

/** The rate of a family of products: a column of families stands in no file here. */
const NOT_WALKED = [/inputMode:`decimal`,+value:\[\]/];

test('every place in the scripts that makes a field was walked', () => {
  const all = allMakings();
  const missed = [...all].filter((one) => !ran.has(one));
  expect(missed.filter((one) => !NOT_WALKED.some((known) => known.test(one)))).toEqual([]);
  expect(missed.length).toBeLessThanOrEqual(NOT_WALKED.length);
  expect(all.size).toBeGreaterThan(50);
});
