import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { RunOptions, run } from 'axe-core';
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from 'playwright-core';
import { afterAll, beforeAll, expect, inject, onTestFinished } from 'vitest';
import { CHROMIUM_PATHS } from '../../src/build/chromium-paths.ts';
import { STEP_MS } from '../limits.ts';

/** One a worker, for all its files: a fresh profile shares nothing with another but the clipboard. It ends with the worker. */
let browser: Promise<Browser> | undefined;

/**
 * Chromium draws the list below its address bar with two hidden pages of its own in every new window. Nobody sees them
 * here, a fresh profile costs half without them, and a window waits for no page but ours.
 */
const NO_PAGES_OF_ITS_OWN = '--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup';

const LAUNCH = {
  executablePath: CHROMIUM_PATHS.find((path) => existsSync(path)) ?? 'chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', NO_PAGES_OF_ITS_OWN],
  timeout: STEP_MS,
};

function launch(): Promise<Browser> {
  return chromium.launch(LAUNCH);
}

/** A Chromium of its own over a folder, which holds what it keeps, and how to kill all its processes at once. */
export async function ownChromium(folder: string) {
  const context = await chromium.launchPersistentContext(folder, {
    ...LAUNCH,
    baseURL: inject('url'),
    locale: 'en-GB',
  });
  context.setDefaultTimeout(STEP_MS);
  const kill = async () => {
    const session = await context.browser()?.newBrowserCDPSession();
    const { processInfo = [] } = (await session?.send('SystemInfo.getProcessInfo')) ?? {};
    const ended = new Promise((resolve) => context.once('close', resolve));
    for (const { id } of processInfo) process.kill(id, 'SIGKILL');
    await ended;
  };
  return { context, kill };
}

/** An address of the site with nothing on it: what is kept can be put there before a page reads it. */
export const BARE = '/robots.txt';

/** A fresh profile, as of a person who never came here. It is gone once the test is over. */
export async function freshProfile(options: BrowserContextOptions = {}): Promise<BrowserContext> {
  const context = await newProfile(options);
  onTestFinished(() => context.close());
  return context;
}

/** A fresh profile that several tests share: it lasts until whoever asked for it closes it. */
export async function newProfile(options: BrowserContextOptions = {}): Promise<BrowserContext> {
  browser ??= launch();
  const context = await (await browser).newContext({
    baseURL: inject('url'),
    locale: 'en-GB',
    // It would fetch every page of the site; journeys without a network ask for it.
    serviceWorkers: 'block',
    ...options,
  });
  context.setDefaultTimeout(STEP_MS);
  return context;
}

/**
 * One window in a profile of its own for all tests of a file or a group: what opens the same page again and again costs
 * a third so. Asked for where tests are named; given to them while they run.
 */
export function oneWindow(options: BrowserContextOptions = {}): () => Page {
  let profile: BrowserContext | undefined;
  let page: Page | undefined;
  beforeAll(async () => {
    profile = await newProfile(options);
    page = await profile.newPage();
  });
  afterAll(async () => profile?.close());
  return () => {
    if (!page) throw new Error('The window is not open yet');
    return page;
  };
}

/**
 * That it made no transition from one page to the next, a slow browser reports as an error of the page, which has no hand
 * in it: w3c/csswg-drafts 13726. The page is there, at once.
 */
const NO_TRANSITION = /^Transition was (?:aborted|skipped)/;

/**
 * Watches a page for what must never happen: a script error, a blocked script or style, a request to another
 * origin. Returns what it saw.
 */
export function watch(page: Page): string[] {
  const seen: string[] = [];
  page.on('pageerror', ({ message }) => {
    if (!NO_TRANSITION.test(message)) seen.push(`error: ${message}`);
  });
  page.on('console', (message) => {
    if (message.type() === 'error') seen.push(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (/^https?:$/.test(protocol) && origin !== inject('url')) seen.push(`request: ${request.url()}`);
  });
  return seen;
}

/** All rules for WCAG 2.2 A and AA and of axe's good practice. What passes is counted, not listed: listing it is most of the work. */
const RULES: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations'],
  preload: false,
};

/** Read by every page that is looked at: the small one is compiled in two thirds of the time. */
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds on the page as it stands: how many rules pass, and what breaks the others. */
async function axeOn(
  page: Page,
  rules: RunOptions,
  within?: string,
): Promise<{ passes: number; violations: string[] }> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE);
  return page.evaluate(
    async ([place, options]) => {
      const { axe } = window as unknown as { axe: { run: typeof run } };
      const found = await axe.run(place ?? document, options);
      return {
        passes: found.passes.length,
        violations: found.violations.map(
          ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
        ),
      };
    },
    [within, rules] as const,
  );
}

/** What need not be looked at again: rules that are held elsewhere, all but a place of a page that was looked at. */
interface Look {
  readonly elsewhere?: readonly string[];
  readonly within?: string;
}

/** Expects no accessibility violation on the page as it stands. */
export async function expectAccessible(page: Page, { elsewhere = [], within }: Look = {}): Promise<void> {
  expect(await idsGivenTwice(page)).toEqual([]);
  const rules = Object.fromEntries(elsewhere.map((id) => [id, { enabled: false }]));
  const { violations, passes } = await axeOn(page, { ...RULES, rules }, within);
  expect(passes).toBeGreaterThan(5);
  expect(violations).toEqual([]);
}

/** Ids that several elements of a page bear: what is said to describe one of them may describe another. */
export function idsGivenTwice(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const ids = Array.from(document.querySelectorAll('[id]'), ({ id }) => id);
    return ids.filter((id, at) => ids.indexOf(id) < at);
  });
}

/** Expects colours that can be read: all that another theme can break on a page whose markup was looked at already. */
export async function expectReadableColours(page: Page, within?: string): Promise<void> {
  const colours: RunOptions = {
    ...RULES,
    runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
  };
  const { violations, passes } = await axeOn(page, colours, within);
  expect(passes).toBeGreaterThan(0);
  expect(violations).toEqual([]);
}
