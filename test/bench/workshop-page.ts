import type { Browser, Page } from 'playwright-core';
import { serve } from '../../src/build/serve.ts';
import type { WorkingCopy } from '../../src/domain/workshop/working-copy.ts';
import { workingCopyFile } from '../../src/share/files.ts';
import { peopleOf } from '../browser/workshop-seeds.ts';
import { launchChromium } from './launch-chromium.ts';

// Times the workshop's page of the built site in Chromium. Run `npm run build` first, nothing else beside it. Figures
// are read, not asserted: with 300 people, moving on should take at most 50 ms on a processor four times slower; while
// 10 MB of noise are read, the page should never be silent for a second.

const MOVES = ['Previous', 'Next', 'Previous', 'Previous', 'Next', 'Next', 'Previous'];
const middle = (values: readonly number[]) =>
  values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;

/** The facilitator's page at a phase, with this workshop on the device. */
async function open(browser: Browser, url: string, phase: string, copy: WorkingCopy): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 390, height: 844 }, locale: 'en-GB' });
  const updated = '2026-11-21T10:00:00.000Z';
  const saved = { id: 'w1', name: 'Motor claims', updated, file: workingCopyFile(copy) };
  await page.addInitScript((text) => {
    localStorage.setItem('cap17:workshop:w1', text);
    localStorage.setItem('cap17:current-workshop', 'w1');
  }, JSON.stringify(saved));
  await page.goto(`${url}en/workshop/#${phase}`);
  return page;
}

async function moving(page: Page): Promise<readonly number[]> {
  const button = (name: string) => page.locator('.room').getByRole('button', { name });
  await button('Reveal where the room stands').click();
  await button('Start with the first').click();
  for (let shown = 0; shown < 6; shown += 1) {
    await button('Reveal the votes').click();
    await page.locator('.vote-all').waitFor();
    if (shown < 5) await button('Next').click();
  }
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const took: number[] = [];
  for (const name of MOVES) {
    took.push(
      await button(name).evaluate(async (element) => {
        const title = document.querySelector('.practice-title')?.textContent;
        const start = performance.now();
        (element as HTMLButtonElement).click();
        while (document.querySelector('.practice-title')?.textContent === title) await Promise.resolve();
        document.body.getBoundingClientRect();
        return performance.now() - start;
      }),
    );
  }
  return took;
}

/** Pastes 10 MB of noise; the whole time and the longest that the page did not answer, in ms. */
async function reading(page: Page): Promise<{ whole: number; silent: number }> {
  await page.locator('[data-paste]').waitFor();
  await page.waitForFunction(() => !document.querySelector('astro-island[ssr]'));
  return page.evaluate(async () => {
    const noise = '<p onclick="x()">=SUM(A1:A9) \u202Elorem ipsum dolor sit amet AB12-CD34 %23 #v v1. </p>\n';
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', noise.repeat(10_000_000 / noise.length));
    const start = performance.now();
    let [last, silent, isOver] = [start, 0, false];
    const beat = () => {
      const now = performance.now();
      [silent, last] = [Math.max(silent, now - last), now];
      if (!isOver) setTimeout(beat, 5);
    };
    beat();
    document
      .querySelector('[data-paste]')
      ?.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    while (!document.querySelector('.collect-progress progress')) await new Promise(requestAnimationFrame);
    while (document.querySelector('.collect-progress progress')) await new Promise(requestAnimationFrame);
    isOver = true;
    return { whole: performance.now() - start, silent };
  });
}

const { url, server } = await serve(0);
const browser = await launchChromium();
try {
  const took = await moving(await open(browser, url, 'reveal', peopleOf(300)));
  console.log(
    `moving between practices, 300 people, processor four times slower: ${middle(took).toFixed(1)} ms ` +
      `(${took.map((ms) => ms.toFixed(1)).join(' ')})`,
  );
  const { whole, silent } = await reading(await open(browser, url, 'collect', peopleOf(0)));
  console.log(`10 MB of noise pasted: ${whole.toFixed(0)} ms, silent for at most ${silent.toFixed(0)} ms`);
} finally {
  await browser.close();
  server.close();
  server.closeAllConnections();
}
