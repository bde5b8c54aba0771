import type { Browser, Page } from 'playwright-core';
import { serve } from '../../src/build/serve.ts';
import { PRACTICE_IDS } from '../../src/domain/model/practice.ts';
import { report } from '../../src/i18n/en/report.ts';
import { share } from '../../src/i18n/en/share.ts';
import { workingCopyFile } from '../../src/share/files.ts';
import { encodeLink } from '../../src/share/link/encode-link.ts';
import { KINDS } from '../../src/share/link/kinds.ts';
import { LINK_PARTS } from '../../src/share/link/parts.ts';
import type { LinkedFile } from '../../src/share/link/readers.ts';
import { padded, seal } from '../../src/share/link/seal.ts';
import { CLAIMS } from '../browser/share-profile.ts';
import { peopleOf, TWELVE } from '../browser/workshop-seeds.ts';
import { launchChromium } from './launch-chromium.ts';
import { longestTasks } from './longest-tasks.ts';
import { kept, openWith } from './open-with.ts';

// Opens the longest links of every kind in the built site, sound and hostile, and pastes long texts into each field that
// takes them; prints the longest task of the page's own thread, by the clock and of the processor. Run `npm run build`
// first. `node test/bench/links-and-pastes.ts [name]`. Figures are read, not asserted: no task should pass 100 ms.

const letters = (length: number, seed: number) =>
  Array.from({ length }, (_, at) =>
    String.fromCharCode(97 + ((((at + 1) * 2_654_435_761 + seed * 40_503) >>> 7) % 26)),
  ).join('');
const ofPractices = (one: (at: number) => unknown) =>
  Object.fromEntries(PRACTICE_IDS.map((id, at) => [id, one(at)]));

const ASSESSMENT = {
  format: 'cap17-assessment',
  version: 1,
  model: 2,
  date: '2026-11-21',
  scope: letters(100, 1),
  answers: ofPractices((at) => ({ level: at % 5, importance: 2, note: letters(2_400, at) })),
  decisions: Array.from({ length: 40 }, (_, at) => ({
    action: letters(400, at),
    owner: letters(80, at),
    due: '2027-01',
  })),
};
const WORKSHOP = {
  format: 'cap17-workshop',
  version: 1,
  model: 2,
  date: '2026-11-21',
  practices: PRACTICE_IDS.filter((_, at) => at < 17),
  respondents: Array.from({ length: 1_000 }, (_, at) => ({
    label: String(at + 1),
    answers: ofPractices((practice) => (at * 7 + practice * 3) % 5),
  })),
};
const REPLY = {
  format: 'cap17-reply',
  version: 1,
  model: 2,
  workshop: '7K3M9PQ2',
  id: 'ABCDEFGH',
  revision: 1,
  label: letters(60, 2),
  answers: ofPractices((at) => at % 5),
  notes: ofPractices((at) => letters(500, at)),
};

/** A link as long as its kind may be, under a seal that fits. */
function sealed(kind: keyof typeof KINDS, bit: (at: number) => string): string {
  const { letter, longest, version } = KINDS[kind];
  const body = padded(Array.from({ length: (longest - 4) * 6 }, (_, at) => bit(at)).join(''));
  return seal(letter, version, body);
}

const linkOf = (file: object) => encodeLink(file as LinkedFile, LINK_PARTS);
const BITS = {
  zeros: () => '0',
  ones: () => '1',
  mixed: (at: number) => String(((at * at) >> 3) & 1),
} as const;

async function links(): Promise<[name: string, path: string][]> {
  const sound: [string, string, object][] = [
    ['assessment, everything', 'report', ASSESSMENT],
    ['workshop of 1,000', 'report', WORKSHOP],
    ['reply', 'workshop', REPLY],
  ];
  const all: [string, string][] = [];
  for (const [name, page, file] of sound) all.push([name, `en/${page}/#${await linkOf(file)}`]);
  for (const [kind, { page }] of Object.entries(KINDS)) {
    for (const [what, bit] of Object.entries(BITS))
      all.push([`${kind}, the longest, ${what}`, `en/${page}/#${sealed(kind as keyof typeof KINDS, bit)}`]);
  }
  all.push(['a million signs', `en/report/#${'#a2.x%23'.repeat(120_000)}`]);
  return all;
}

const MAIL = 'From: Ann <ann@example.org>\nMIME-Version: 1.0\nContent-Type: text/plain\n\n';
/** How each text begins, what follows, and how often: it is put together in the page, whose clock begins with the paste. */
const PASTES: Readonly<Record<string, readonly [head: string, unit: string, times: number]>> = {
  'a mail of 1 MB': [MAIL, 'hello there, v1.2\n', 55_000],
  'a mail of 10 MB': [MAIL, 'hello there, v1.2\n', 550_000],
  'a mail of 60 MB': [MAIL, 'hello there, v1.2\n', 3_300_000],
  'a table of 100,000 rows': ['name\tguidance\n', 'Ann\t2\n', 100_000],
  'ten million letters': ['', 'x', 10_000_000],
  'a million ends of lines': ['', '\n', 1_000_000],
  'five million signs': ['', '<p>#a2.x =SUM(A1) %23</p> ', 200_000],
  'a text of 50 MB': ['', 'hello there ', 4_200_000],
  'a hundred thousand halves of signs': ['', '\ud83d', 100_000],
  'a hundred thousand signs that turn': ['', '\u202e\u2067', 50_000],
  'a hundred thousand signs of control': ['', '\u0000\u001b\u0007', 33_000],
};

const at = (page: Page, path: string, texts?: Record<string, unknown>) => openWith(page, url + path, texts);

const FIELDS: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  replies: (page) => at(page, 'en/workshop/#collect', { 'cap17:workshop:a': kept(workingCopyFile(TWELVE)) }),
  compare: (page) => at(page, 'en/compare/'),
  assessment: (page) => at(page, 'en/assessment/'),
  invitation: (page) => at(page, 'en/answer/'),
  report: (page) => at(page, 'en/report/', { 'cap17:assessment:a': kept(CLAIMS) }),
  value: (page) => at(page, 'en/value/'),
  replying: async (page) => {
    await at(page, `en/report/#${await encodeLink(CLAIMS, LINK_PARTS)}~1`);
    await page.getByRole('button', { name: share.opening.reply }).first().click();
    await page.getByRole('dialog').locator('input[type=radio]').nth(1).check();
    await page.getByRole('dialog').locator('select').last().selectOption({ index: 1 });
  },
  'three hundred': (page) =>
    at(page, 'en/workshop/#collect', { 'cap17:workshop:a': kept(workingCopyFile(peopleOf(300))) }),
  'workshop report': async (page) => {
    await at(page, 'en/workshop/#report', { 'cap17:workshop:a': kept(workingCopyFile(TWELVE)) });
    await page.locator('.tools summary').click();
    await page.getByRole('button', { name: report.tools.answer }).click();
    await page.getByRole('dialog').locator('textarea').waitFor();
  },
  reveal: async (page) => {
    const stage = { shown: 'guidance', revealed: ['guidance'], overview: true } as const;
    await at(page, 'en/workshop/#reveal', {
      'cap17:workshop:a': kept(workingCopyFile({ ...TWELVE, stage })),
    });
    await page.locator('.practice-title').waitFor();
  },
  close: async (page) => {
    await at(page, 'en/workshop/#close', { 'cap17:workshop:a': kept(workingCopyFile(TWELVE)) });
    await page.locator('textarea, input[type=text]').first().waitFor();
  },
  revising: async (page) => {
    const invitation = { format: 'cap17-invitation', version: 1, ...TWELVE.invitation, notesAllowed: true };
    const { workshop = '7K3M9PQ2' } = TWELVE.invitation;
    const reply = { ...REPLY, workshop, notes: {}, label: undefined };
    const own = { id: workshop, updated: '2026-11-21T10:00:00.000Z', sent: 1, invitation, reply };
    await at(page, `en/answer/#${await linkOf(invitation)}`, { [`cap17:reply:${workshop}`]: own });
    await page.locator('.replying h1').waitFor();
  },
  answer: async (page) => {
    await at(page, 'en/report/', { 'cap17:assessment:a': kept(CLAIMS) });
    await page.locator('.tools summary').click();
    await page.getByRole('button', { name: report.tools.answer }).click();
    await page.getByRole('dialog').locator('textarea').waitFor();
  },
};

async function traced(
  browser: Browser,
  page: Page,
  name: string,
  act: () => Promise<unknown>,
): Promise<void> {
  const before = new Set((await page.locator('body').innerText()).split('\n'));
  await browser.startTracing(page, { categories: ['toplevel'] });
  await act();
  await page.waitForTimeout(4_000);
  const { wall, work } = longestTasks(await browser.stopTracing());
  const after = (await page.locator('body').innerText()).split('\n');
  const said = after.filter((line) => line.trim() !== '' && !before.has(line)).join(' ');
  console.log(
    `${name}: ${work.toFixed(0)} ms of processor, ${wall.toFixed(0)} by the clock${work > 100 ? ' TASK' : ''} “${said.slice(0, 160)}”`,
  );
}

const [only = ''] = process.argv.slice(2);
const { url, server } = await serve(0, process.env['DIST']);
const browser = await launchChromium();
const onPage = async (what: (page: Page) => Promise<void>) => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: 'en-GB' });
  await what(page).catch((error: unknown) => console.log(`  FAILED ${String(error).slice(0, 200)}`));
  await page.close();
};
try {
  for (const [name, path] of (await links()).filter(([one]) => `link ${one}`.startsWith(only)))
    await onPage(async (page) => {
      await page.goto(`${url}robots.txt`);
      await traced(browser, page, `link ${name} (${path.length})`, () => page.goto(url + path));
    });
  for (const [field, open] of Object.entries(FIELDS)) {
    for (const [what, [head, unit, times]] of Object.entries(PASTES)) {
      if (!`paste ${field} ${what}`.startsWith(only)) continue;
      await onPage(async (page) => {
        await open(page);
        const boxes = page.locator(
          'textarea:visible, input[type=text]:visible, input:not([type]):visible, input[type=url]:visible',
        );
        for (let place = 0; place < Math.min(3, await boxes.count()); place += 1) {
          const box = boxes.nth(place);
          const label = (await box.getAttribute('id')) ?? '';
          await box.evaluate(
            (element, [start, more, many]) => {
              const data = new DataTransfer();
              data.setData('text/plain', start + more.repeat(many));
              element.addEventListener('let-in', () => {
                // As a paste: the events first, then the text where the page let it in.
                const event = new ClipboardEvent('paste', {
                  clipboardData: data,
                  bubbles: true,
                  cancelable: true,
                });
                if (!element.dispatchEvent(event)) return;
                const { maxLength } = element as HTMLTextAreaElement;
                const text = data.getData('text/plain');
                const put = { data: text, inputType: 'insertFromPaste', bubbles: true };
                if (!element.dispatchEvent(new InputEvent('beforeinput', { ...put, cancelable: true })))
                  return;
                const fits = text.slice(0, maxLength < 0 ? undefined : maxLength);
                (element as HTMLTextAreaElement).setRangeText(fits);
                element.dispatchEvent(new InputEvent('input', put));
              });
            },
            [head, unit, times] as const,
          );
          await page.waitForTimeout(1_000);
          await traced(browser, page, `paste ${field} ${label}, ${what}`, () => box.dispatchEvent('let-in'));
        }
      });
    }
  }
} finally {
  await browser.close();
  server.close();
  server.closeAllConnections();
}
