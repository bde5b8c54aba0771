import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { serve } from '../../src/build/serve.ts';
import { PRACTICE_IDS } from '../../src/domain/model/practice.ts';
import type { WorkingCopy } from '../../src/domain/workshop/working-copy.ts';
import { replyFile, workingCopyFile } from '../../src/share/files.ts';
import { encodeLink } from '../../src/share/link/encode-link.ts';
import { workshopIn } from '../../src/stores/workshop-text.ts';
import { peopleOf } from '../browser/workshop-seeds.ts';
import { numberGiven, optionsGiven } from '../script-options.ts';
import { CHROMIUM, UNSEEN } from './launch-chromium.ts';

// Kills every process of the browser at random moments while somebody answers or leads a workshop, opens the page again
// and counts what is gone. Run `npm run build` first: node test/bench/crash.ts [--assessment 100] [--workshop 50] [--decisions 30] [--seed 1]
const { values } = optionsGiven({
  options: {
    assessment: { type: 'string', default: '100' },
    workshop: { type: 'string', default: '50' },
    decisions: { type: 'string', default: '30' },
    seed: { type: 'string', default: '1' },
  },
});

let state = numberGiven('--seed', values.seed, 1) >>> 0 || 1;
/** A draw below `most`, the same for the same seed. */
function draw(most: number): number {
  state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
  return Math.floor((state / 2 ** 32) * most);
}
const pause = (ms: number) => new Promise((resume) => setTimeout(resume, ms));

/** What was done, when, and when it was seen to have reached the disk. */
interface Done {
  readonly key: string;
  readonly value: string;
  readonly at: number;
}

/** A text that was kept: when it was made, which no other text of its item shares, and what it holds by key. */
interface Kept {
  readonly updated: string;
  readonly held: Readonly<Record<string, string>>;
}
const NOTHING: Kept = { updated: '', held: {} };

interface Counts {
  kills: number;
  done: number;
  /** Texts seen to have reached the disk. */
  texts: number;
  confirmed: number;
  lostConfirmed: number;
  lost: number;
  oldestLost: number;
}

async function own(folder: string, baseURL: string) {
  const context = await chromium.launchPersistentContext(folder, {
    executablePath: CHROMIUM,
    args: UNSEEN,
    baseURL,
    locale: 'en-GB',
    serviceWorkers: 'block',
  });
  context.setDefaultTimeout(120_000);
  const session = await context.browser()?.newBrowserCDPSession();
  const kill = async () => {
    const { processInfo = [] } = (await session?.send('SystemInfo.getProcessInfo')) ?? {};
    const ended = new Promise((resolve) => context.once('close', resolve));
    for (const { id } of processInfo) {
      try {
        process.kill(id, 'SIGKILL');
      } catch {
        // It went with another.
      }
    }
    await ended;
  };
  return { context, kill };
}

/** Tells each text that is written, and each that has reached the disk once the transaction that wrote it is over. */
const TELL_COMMITS = () => {
  const set = Storage.prototype.setItem;
  Storage.prototype.setItem = function (key, text) {
    set.call(this, key, text);
    if (/^cap17:(?:assessment|workshop):/.test(key)) console.debug(`WRITTEN ${text}`);
  };
  const put = IDBObjectStore.prototype.put;
  IDBObjectStore.prototype.put = function (value: unknown, key?: IDBValidKey) {
    this.transaction.addEventListener('complete', () => console.debug(`COMMIT ${value}`));
    return put.call(this, value, key);
  };
  const ask = IDBFactory.prototype.open;
  IDBFactory.prototype.open = function (...named) {
    const since = performance.now();
    const request = ask.apply(this, named);
    const tell = (what: string) =>
      console.debug(`DISK ${what} after ${(performance.now() - since).toFixed(0)} ms`);
    request.addEventListener('success', () => tell('opened'));
    request.addEventListener('blocked', () => tell('blocked'));
    request.addEventListener('error', () => tell(`refused, ${request.error}`));
    request.addEventListener('upgradeneeded', (event) =>
      tell(
        `made anew, ${(event as { dataLoss?: string }).dataLoss} ${(event as { dataLossMessage?: string }).dataLossMessage}`,
      ),
    );
    return request;
  };
};

async function open(
  context: BrowserContext,
  path: string,
  onText: (text: string, isOnDisk: boolean) => void,
  onDisk: (told: string) => void,
): Promise<Page> {
  const [first] = context.pages();
  const page = first ?? (await context.newPage());
  await page.addInitScript(TELL_COMMITS);
  page.on('console', (message) => {
    const [, told, text = ''] = /^(WRITTEN|COMMIT) (.*)$/s.exec(message.text()) ?? [];
    if (told) onText(text, told === 'COMMIT');
    if (message.text().startsWith('DISK ')) onDisk(message.text());
  });
  await page.goto(path);
  await page.waitForFunction(() => !document.querySelector('astro-island[ssr]'));
  return page;
}

/** When each text on the disk was made: tells what was lost from what the page did not read. */
const timesOnDisk = (page: Page) =>
  page.evaluate(async () => {
    const request = indexedDB.open('cap17');
    await new Promise((resolve, reject) => {
      request.addEventListener('success', resolve);
      request.addEventListener('error', () => reject(request.error));
    });
    const texts = request.result.transaction('texts').objectStore('texts').getAll();
    await new Promise((resolve) => texts.addEventListener('success', resolve));
    request.result.close();
    return texts.result.map((text) => /"updated":"([^"]*)"/.exec(String(text))?.[1]);
  });

/** Something that is worked on, killed and opened again. */
interface Work {
  readonly path: string;
  /** Begins it where nothing is kept yet. */
  readonly begin: (page: Page) => Promise<void>;
  /** What a text that was kept holds. */
  readonly heldIn: (text: string) => Kept;
  /** What the page shows as kept now. */
  readonly shown: (page: Page) => Promise<Kept>;
  /** Gets ready for work that is counted. */
  readonly ready: (page: Page) => Promise<void>;
  /** Does one thing; tells what it did before the page can know of it. */
  readonly act: (page: Page, does: (key: string, value: string) => void) => Promise<void>;
}

/**
 * The keys of the last text known to be on the disk that the page no longer has. A text of an item is later than any
 * before it, and so are told apart a level that was lost and one that was decided again as it once stood: what stands
 * now must be that text or a later one, and hold what that one held, or what was done since.
 */
function lostOf(
  confirmed: Kept,
  now: Kept,
  written: ReadonlyMap<string, Kept>,
  done: readonly Done[],
): string[] {
  const keys = Object.keys(confirmed.held);
  if (now.updated < confirmed.updated) return keys;
  const known = written.get(now.updated);
  // What is told of a text may not have come before all was killed.
  const isSound = (key: string) =>
    known
      ? now.held[key] === known.held[key]
      : now.held[key] === confirmed.held[key] ||
        done.some((one) => one.key === key && one.value === now.held[key]);
  return keys.filter((key) => !isSound(key));
}

async function killed(work: Work, kills: number, url: string): Promise<Counts> {
  const folder = await mkdtemp(join(tmpdir(), 'cap17-crash-'));
  const counts: Counts = {
    kills: 0,
    done: 0,
    texts: 0,
    confirmed: 0,
    lostConfirmed: 0,
    lost: 0,
    oldestLost: 0,
  };
  let done: Done[] = [];
  let confirmed = NOTHING;
  let written = new Map<string, Kept>();
  let killedAt = 0;
  try {
    for (let round = 0; round <= kills; round += 1) {
      const { context, kill } = await own(folder, url);
      let onDisk = confirmed;
      const before = written;
      written = new Map();
      const told: string[] = [];
      const page = await open(
        context,
        work.path,
        (text, isOnDisk) => {
          const kept = work.heldIn(text);
          written.set(kept.updated, kept);
          if (!isOnDisk) return;
          onDisk = kept;
          counts.texts += 1;
        },
        (one) => {
          told.push(one);
          if (round > 0 && !/DISK opened/.test(one)) console.error(round, one);
        },
      );
      if (round === 0) await work.begin(page);
      else {
        // What was put back from the disk is on the page a moment after it woke.
        let now = await work.shown(page);
        for (let tries = 0; tries < 300; tries += 1) {
          if (lostOf(confirmed, now, before, done).length === 0) break;
          await pause(200);
          now = await work.shown(page);
        }
        const lost = lostOf(confirmed, now, before, done);
        counts.lostConfirmed += lost.length;
        if (lost.length > 0) {
          const onIt = await timesOnDisk(page).catch(String);
          console.error(JSON.stringify({ round, lost, onIt, told, confirmed, now, done }));
        }
        for (const one of new Map(done.map((each) => [each.key, each])).values()) {
          if (now.held[one.key] === one.value) continue;
          counts.lost += 1;
          counts.oldestLost = Math.max(counts.oldestLost, killedAt - one.at);
        }
        onDisk = now;
      }
      done = [];
      if (round < kills) {
        await work.ready(page);
        const until = performance.now() + 150 + draw(2_500);
        let isKilled = false;
        let fault: unknown;
        const working = (async () => {
          while (performance.now() < until) {
            await work.act(page, (key, value) => done.push({ key, value, at: performance.now() }));
            await pause(draw(60));
          }
        })().catch((error: unknown) => {
          // What the kill cut off is no fault; what broke down before it would leave nothing to lose.
          if (!isKilled) fault = error;
        });
        // At any moment, in the middle of something too.
        await pause(Math.max(0, until - performance.now() - draw(120)));
        isKilled = true;
        await kill();
        killedAt = performance.now();
        await working;
        if (fault) throw fault;
        confirmed = onDisk;
        counts.kills += 1;
        counts.done += done.length;
        counts.confirmed += done.filter(({ key, value }) => confirmed.held[key] === value).length;
      } else await context.close();
    }
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
  return counts;
}

type KeptText = {
  readonly updated?: string;
  readonly file?: { readonly answers?: Record<string, { level?: number }> };
};

/** The text of the only item of a kind that the page keeps. */
const textIn = (page: Page, prefix: string) =>
  page.evaluate((start) => {
    const key = Object.keys(localStorage).find((one) => one.startsWith(start));
    return (key && localStorage.getItem(key)) ?? '{}';
  }, prefix);

const assessment: Work = {
  path: '/en/assessment/',
  begin: async () => undefined,
  heldIn: (text) => {
    const { updated = '', file } = JSON.parse(text) as KeptText;
    const levels = Object.entries(file?.answers ?? {}).map(([practice, { level }]) => [
      practice,
      String(level),
    ]);
    return { updated, held: Object.fromEntries(levels) };
  },
  // What a person sees, and the time of the text it comes from.
  shown: async (page) => ({
    held: await page.evaluate(() =>
      Object.fromEntries(
        Array.from(document.querySelectorAll<HTMLInputElement>('input[name$=".choice"]:checked'), (radio) => [
          radio.name.split('.')[1] ?? '',
          radio.value,
        ]),
      ),
    ),
    updated: assessment.heldIn(await textIn(page, 'cap17:assessment:')).updated,
  }),
  ready: async (page) =>
    void (await page.locator('input[name$=".choice"]').first().waitFor({ state: 'attached' })),
  act: async (page, does) => {
    const practice = PRACTICE_IDS[draw(PRACTICE_IDS.length)] ?? 'guidance';
    const level = String(draw(5));
    const radio = page.locator(`input[name="practices.${practice}.choice"][value="${level}"]`);
    does(practice, level);
    await radio.evaluate((element: HTMLInputElement) => element.click());
  },
};

/** What the text of a workshop holds: replies that came in, levels that were decided. */
function heldInWorkshop(text: string): Kept {
  // From hundreds of replies on it is kept a row a reply.
  const { updated = '', file } = workshopIn(text) ?? {};
  if (file?.format !== 'cap17-working-copy') return NOTHING;
  const decided = Object.entries(file.decided ?? {}).map(([practice, { level }]) => [
    practice,
    String(level),
  ]);
  const replies = file.replies.flatMap(({ id }) => (id ? [[id, 'in']] : []));
  return { updated, held: Object.fromEntries([...decided, ...replies]) };
}

/** A workshop at one of its phases; what is done there is still to be said. */
function workshopAt(phase: string, copy: WorkingCopy, wanted: string): Omit<Work, 'act'> {
  return {
    path: '/en/workshop/',
    begin: async (page) => {
      const saved = {
        id: 'w1',
        name: 'Claims',
        updated: '2026-11-21T10:00:00.000Z',
        file: workingCopyFile(copy),
      };
      await page.evaluate((text) => {
        localStorage.setItem('cap17:workshop:w1', text);
        localStorage.setItem('cap17:current-workshop', 'w1');
      }, JSON.stringify(saved));
      // Chromium writes this when it likes; what comes after is what is tried.
      await page.reload();
      await page.waitForFunction(() => !document.querySelector('astro-island[ssr]'));
      await pause(15_000);
    },
    heldIn: heldInWorkshop,
    shown: async (page) => heldInWorkshop(await textIn(page, 'cap17:workshop:')),
    ready: async (page) => {
      await page.evaluate((hash) => {
        location.hash = hash;
      }, phase);
      await page.locator(wanted).first().waitFor();
    },
  };
}

/** Levels are decided, practice after practice, with every vote revealed. */
function decisionsOf(people: number): Work {
  const copy = peopleOf(people);
  const revealed = { ...copy, stage: { revealed: PRACTICE_IDS, overview: true, shown: PRACTICE_IDS[0] } };
  return {
    ...workshopAt('#reveal', revealed, '.decision-levels input'),
    act: async (page, does) => {
      const move = page.getByRole('button', { name: draw(2) === 0 ? 'Next' : 'Previous', exact: true });
      if (draw(3) === 0 && (await move.isEnabled())) {
        const title = await page.locator('.practice-title').textContent();
        await move.click();
        // Until the next practice stands there, a level would be decided on the last one.
        await page.waitForFunction(
          (last) => document.querySelector('.practice-title')?.textContent !== last,
          title,
        );
      }
      // A tab that has not moved yet keeps no place: it stands where the workshop was left.
      const practice =
        (await page.evaluate(() => sessionStorage.getItem('cap17:shown:w1'))) ?? PRACTICE_IDS[0] ?? '';
      const level = draw(5);
      does(practice, String(level));
      await page
        .locator('.decision-levels input')
        .nth(level)
        .evaluate((radio: HTMLInputElement) => radio.click());
    },
  };
}

/** Replies are pasted, one after the other. */
function workshopOf(people: number): Work {
  const copy = peopleOf(people);
  let paper = 0;
  return {
    ...workshopAt('#collect', copy, '[data-paste]'),
    act: async (page, does) => {
      paper += 1;
      const id = String(paper).padStart(8, '0');
      const { model = 2, workshop } = copy.invitation;
      const link = await encodeLink(
        replyFile({ model, workshop, id, revision: 1, answers: { guidance: draw(5) as 0 } }),
      );
      does(id, 'in');
      await page.evaluate((text) => {
        const clipboardData = new DataTransfer();
        clipboardData.setData('text/plain', text);
        document
          .querySelector('[data-paste]')
          ?.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
      }, `#${link}`);
    },
  };
}

function said(
  name: string,
  { kills, done, texts, confirmed, lostConfirmed, lost, oldestLost }: Counts,
): void {
  console.log(
    `${name}: ${kills} kills, ${done} changes, ${confirmed} of them seen on the disk in the last of ${texts} texts, ${lostConfirmed} of what was on the disk lost; ` +
      `${lost} of the others lost, the oldest made ${oldestLost.toFixed(0)} ms before`,
  );
}

const { url, server } = await serve(0);
const kills = numberGiven('--assessment', values.assessment, 100);
const half = Math.floor(numberGiven('--workshop', values.workshop, 50) / 2);
const decided = Math.floor(numberGiven('--decisions', values.decisions, 30) / 2);
try {
  if (kills > 0) said('an assessment', await killed(assessment, kills, url));
  for (const people of [12, 300]) {
    if (half > 0) said(`a workshop of ${people}`, await killed(workshopOf(people), half, url));
    if (decided > 0)
      said(`decisions in a workshop of ${people}`, await killed(decisionsOf(people), decided, url));
  }
} finally {
  server.close();
  server.closeAllConnections();
}
