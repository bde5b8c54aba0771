import { deepStrictEqual, match } from 'node:assert/strict';
import { PRACTICE_IDS } from '../../src/domain/model/practice.ts';
import type { EnginePage } from './page.ts';

export const said = (value: unknown) => JSON.stringify(value);
export const link = (page: EnginePage, selector: string, letter: string) =>
  page.until(
    `a link in ${selector}`,
    `[...document.querySelectorAll(${said(selector)})].map(({ value }) => value).find((value) => /#${letter}\\d\\./.test(value))`,
  );
export const visited = (address: unknown) => {
  const { pathname, hash } = new URL(String(address));
  return pathname + hash;
};

/** A journey of the site, told step by step. */
export type Journey = (page: EnginePage) => Promise<void>;

/** Answers, comes back, reads the report, shares it, opens the link. */
const assessment: Journey = async (page) => {
  await page.open('/en/assessment/');
  for (const [place, practice] of PRACTICE_IDS.entries()) {
    await page.until(
      practice,
      `(() => { const radio = document.querySelector('input[name="practices.${practice}.choice"][value="${place % 5}"]'); radio?.click(); return radio?.checked; })()`,
    );
  }
  const answers = `Object.keys(JSON.parse(Object.entries(localStorage).find(([key]) => key.startsWith('cap17:assessment:'))?.[1] ?? '{}').file?.answers ?? {}).length`;
  deepStrictEqual(await page.until('17 answers kept', `${answers} === 17 && ${answers}`), 17);
  await page.open('/en/privacy/');
  await page.open('/en/assessment/');
  await page.until(
    'the answers again',
    `document.querySelectorAll('input[name$=".choice"]:checked').length === 17`,
  );
  await page.open('/en/report/');
  await page.press('Share this report');
  const shared = await link(page, '.share-link', 'a');
  await page.open(visited(shared));
  await page.until(
    'the report of the link',
    `/#a2\\./.test(location.href) && /opened from a link/i.test(document.querySelector('main')?.textContent)`,
  );
};

/** Prepares a workshop, answers it, collects the reply by a mail in a file, reveals, decides, closes, opens the result. */
const workshop: Journey = async (page) => {
  await page.open('/en/workshop/');
  await page.press('Prepare a workshop');
  await page.fill('Scope, in one sentence', 'Motor claims');
  const invitation = await link(page, 'input, textarea', 'q');
  await page.open(visited(invitation));
  await page.until(
    'the invitation',
    `location.pathname.includes('/answer/') && !document.querySelector('astro-island[ssr]')`,
  );
  await page.press('Begin');
  for (const [place, practice] of PRACTICE_IDS.entries()) {
    await page.until(
      practice,
      `(() => { const radio = document.querySelector('input[name="${practice}"][value="${place % 5}"]'); if (!radio) return false; radio.click(); document.querySelector('.answer-bar [type="submit"]')?.click(); return true; })()`,
    );
  }
  const reply = await link(page, 'input, textarea', 'v');
  await page.open('/en/workshop/#collect');
  await page.until('where replies come in', `!!document.querySelector('.collect-paste input[type=file]')`);
  const mail = `From: Ann <ann@example.org>\nMIME-Version: 1.0\nContent-Type: text/plain\n\n${reply}\n`;
  await page.until(
    'the file given',
    `(() => { give(document.querySelector('.collect-paste input[type=file]'), 'reply.eml', ${said(mail)}, 'message/rfc822'); return true; })()`,
  );
  await page.until(
    'one new reply',
    `document.querySelector('.collect-sum')?.textContent.includes('1 new reply')`,
  );
  await page.open('/en/privacy/');
  await page.open('/en/workshop/#reveal');
  await page.press('Reveal where the room stands');
  await page.press('Start with the first');
  await page.press('Reveal the votes');
  await page.until(
    'the decision',
    `(() => { const radio = document.querySelector('.room fieldset input[type=radio]'); radio?.click(); return radio?.checked; })()`,
  );
  await page.open('/en/privacy/');
  await page.open('/en/workshop/#close');
  await page.fill('What is done', 'Call back within a day');
  await page.press('Go on to the report');
  await page.press('Share this report');
  const result = await link(page, 'input', 'w');
  await page.open(visited(result));
  await page.until('the result', `/opened from a link/i.test(document.querySelector('main')?.textContent)`);
};

/** Reads a file of purchases. */
const value: Journey = async (page) => {
  await page.open('/en/value/');
  const rows = Array.from({ length: 400 }, (_, at) => {
    const day = new Date(Date.UTC(2025, 0, 1 + ((at * 37) % 500))).toISOString().slice(0, 10);
    return `c${(at * at) % 61},${day},${10 + (at % 90)}`;
  });
  await page.until(
    'the file given',
    `(() => { give(document.querySelector('input[type=file]'), 'purchases.csv', ${said(`customer,date,amount\n${rows.join('\n')}\n`)}, 'text/csv'); return true; })()`,
  );
  await page.press('Read the file');
  await page.until('what the file says', `named('h2, h3', 'What the file says').length > 0`);
  match(String(await page.until('how many purchases', `document.querySelector('main').textContent`)), /400/);
};

/** Opens a spreadsheet of replies, a file of ours, and one that is none. */
const files: Journey = async (page) => {
  await page.open('/en/assessment/');
  await page.press('Open a file');
  for (const [name, content, told] of [
    ['broken.json', '{"format":', 'broken.json'],
    [
      'mine.json',
      said({
        format: 'cap17-assessment',
        version: 1,
        model: 2,
        date: '2026-11-21',
        answers: { guidance: { level: 3 } },
      }),
      'mine.json',
    ],
  ] as const) {
    await page.until('where files are chosen', `!!document.querySelector('.import input[type=file]')`);
    await page.until(
      'the file given',
      `(() => { give(document.querySelector('.import input[type=file]'), ${said(name)}, ${said(content)}, 'application/json'); return true; })()`,
    );
    await page.until(told, `document.querySelector('.import')?.textContent.includes(${said(told)})`);
  }
};

/** The journeys that need the site to answer. */
export const JOURNEYS: Readonly<Record<string, Journey>> = { assessment, workshop, value, files };

/** After one visit, with the server gone. */
export const offline = async (page: EnginePage, leave: () => Promise<void>): Promise<void> => {
  await page.open('/en/about/');
  await page.until('a worker', 'navigator.serviceWorker.ready.then(() => true)');
  await page.until(
    'all kept',
    // Asked without a pause, WebKit does nothing but answer.
    `(async () => {
      await sleep(1_000);
      const source = await (await fetch('/service-worker.js', { cache: 'no-store' })).text();
      const wanted = JSON.parse(/^const LANGUAGES = (.*);$/m.exec(source)[1]).en;
      const kept = new Set((await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys()))).flat().map(({ url }) => new URL(url).pathname));
      return wanted.every((address) => kept.has(address));
    })()`.replace('(async', 'await (async'),
  );
  await leave();
  for (const path of ['assessment', 'report', 'workshop', 'value', 'method', 'sources']) {
    await page.open(`/en/${path}/`);
    await page.until(`${path} offline`, `!!document.querySelector('h1')`);
  }
  await value(page);
};
