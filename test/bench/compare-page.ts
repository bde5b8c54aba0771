import type { Page } from 'playwright-core';
import * as z from 'zod/mini';
import { serve } from '../../src/build/serve.ts';
import type { Level } from '../../src/domain/model/answer.ts';
import { PRACTICE_IDS } from '../../src/domain/model/model.ts';
import { toFile } from '../../src/share/files.ts';
import { launchChromium } from './launch-chromium.ts';

// Times the page on which units are compared, as built, in Chromium. Run `npm run build` first, nothing else beside it.
// Figures are read, not asserted: with 24 units no task should take more than 50 ms, however many files are dropped.
// They are of processor, as traced: beside other work, the clock measures that work too.

const UNITS = 24;
const PROOF = { kind: 'indicator', name: 'First-contact rate', date: '2026-09' } as const;

function unit(at: number) {
  const answers = PRACTICE_IDS.map((id, place) => {
    const level = ((at * 7 + place * 3) % 5) as Level;
    return [id, { level, ...(level > 2 && { proof: PROOF }) }];
  });
  const [scope, month] = [`Unit ${at % 12} of the north-western region`, 1 + (at % 2) * 6];
  return toFile({
    model: 2,
    date: `2026-0${month}-21`,
    scope,
    answers: Object.fromEntries(answers),
  });
}

const EVENTS = z.object({
  traceEvents: z.array(
    z.object({
      name: z.string(),
      pid: z.number(),
      tid: z.number(),
      tdur: z.optional(z.number()),
      args: z.optional(z.object({ name: z.optional(z.unknown()) })),
    }),
  ),
});

/** The longest task of the page's thread while something is done, in ms of processor. */
async function longest(page: Page, act: () => Promise<void>): Promise<number> {
  await browser.startTracing(page, { categories: ['toplevel'] });
  await act();
  await page.waitForTimeout(500);
  const { traceEvents } = EVENTS.parse(JSON.parse((await browser.stopTracing()).toString()));
  const thread = ({ pid, tid }: { pid: number; tid: number }) => `${pid} ${tid}`;
  const ofPages = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(thread),
  );
  const tasks = traceEvents.filter((event) => event.name.endsWith('RunTask') && ofPages.has(thread(event)));
  return Math.max(0, ...tasks.map(({ tdur = 0 }) => tdur / 1000));
}

const { url, server } = await serve(0);
const browser = await launchChromium();
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, locale: 'en-GB' });
  await page.goto(`${url}en/compare/`);
  await page.waitForFunction(() => !document.querySelector('astro-island[ssr]'));
  const files = Array.from({ length: 200 }, (_, at) => ({
    name: `${at}.json`,
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(unit(at))),
  }));
  const columns = page.locator('.compare-unit');
  const drop = async (some: typeof files) => {
    await page.getByLabel('Choose files').setInputFiles(some);
    await columns.nth(UNITS - 1).waitFor();
  };
  const dropped = await longest(page, () => drop(files));
  const sorted = await longest(page, async () => {
    for (const order of ['spread', 'gap', 'model']) {
      await page.getByLabel('Order of the practices').selectOption(order);
    }
  });
  const ticked = await longest(page, async () => {
    // A long list is folded.
    await page.locator('summary:has(+ .compare-choice)').click();
    const first = page.locator('.compare-choice input').first();
    await first.uncheck();
    await first.check();
  });
  const say = (ms: number) => `${ms.toFixed(0)} ms`;
  console.log(`200 files dropped, ${UNITS} units side by side: longest task ${say(dropped)}`);
  console.log(`sorted three times: longest task ${say(sorted)}; one taken out and put back: ${say(ticked)}`);
} finally {
  await browser.close();
  server.close();
  server.closeAllConnections();
}
