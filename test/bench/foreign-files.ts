import { randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { serve } from '../../src/build/serve.ts';
import type { WorkingCopy } from '../../src/domain/workshop/working-copy.ts';
import { replyFile, workingCopyFile } from '../../src/share/files.ts';
import { encodeLink } from '../../src/share/link/encode-link.ts';
import { peopleOf } from '../browser/workshop-seeds.ts';
import { namedAmong } from '../script-options.ts';
import { launchChromium } from './launch-chromium.ts';

// Hands the worst files to the pages of the built site in Chromium and prints how long each took, and the longest task
// of the page's own thread meanwhile. Run `npm run build` first, nothing else beside it. Figures are read, not asserted:
// no task should be longer than 100 ms.

const HEAD = 'From: Ann <ann@example.org>\nMIME-Version: 1.0\nContent-Type: text/plain\n\n';
const invitation = { model: 2, workshop: '7K3M9PQ2', scope: 'Claims' };
const SYMBOLS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const idOf = (person: number) =>
  Array.from({ length: 8 }, (_, at) => SYMBOLS.charAt(Math.floor(person / 32 ** at) % 32)).join('');
const link = (person: number) =>
  encodeLink(
    replyFile({ ...invitation, id: idOf(person), revision: 1, answers: { guidance: (person % 5) as 0 } }),
  );
const links = await Promise.all(Array.from({ length: 5_000 }, (_, person) => link(person)));
const broken = 'see #v1.AAAA\n';
const base64 = `${randomBytes(57).toString('base64')}\n`;
const mailWith = (attachment: string) =>
  `From: Ann <ann@example.org>\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary="b"\n\n--b\nContent-Type: text/plain\n\n#${links[0]}\n--b\nContent-Type: application/pdf; name="a.pdf"\nContent-Disposition: attachment; filename="a.pdf"\nContent-Transfer-Encoding: base64\n\n${attachment}\n--b--\n`;
const mailbox = (many: number) =>
  Array.from(
    { length: many },
    (_, at) => `From a b\n${HEAD}${at % 90 === 0 ? `#${links[at / 90]}` : 'hello'}\n\n`,
  ).join('');

const HANDED_IN: readonly (readonly [
  name: string,
  what: string,
  content: () => Promise<string | Uint8Array>,
])[] = [
  [
    'a.eml',
    'a mail of 10 MB with 770,000 broken links',
    async () => HEAD + broken.repeat(10_000_000 / broken.length),
  ],
  [
    'b.eml',
    'a mail of 50 MB with 3.8 million broken links',
    async () => HEAD + broken.repeat(50_000_000 / broken.length),
  ],
  [
    'c.eml',
    'a mail of 58 MB, an attachment and a reply',
    async () => mailWith(base64.repeat(58_000_000 / base64.length)),
  ],
  ['d.mbox', 'a mailbox of 60,000 mails, 667 of them replies', async () => mailbox(60_000)],
  ['e.txt', 'a text of 5,000 replies', async () => links.map((one) => `#${one}`).join('\n')],
  [
    'f.zip',
    'an archive of 58 MB of mails, unpacked',
    async () =>
      zipSync(
        Object.fromEntries(
          Array.from({ length: 58 }, (_, at) => [
            `${at}.eml`,
            Buffer.from(HEAD + 'hello there\n'.repeat(83_000)),
          ]),
        ),
      ),
  ],
  [
    'g.zip',
    'an archive of 58 kB that unpacks to 60 MB and more',
    async () => zipSync({ 'a.txt': new Uint8Array(200_000_000) }),
  ],
  [
    'h.txt',
    'a text of 50 MB of nothing',
    async () => '<p>=SUM(A1) AB12-CD34 #v v1. </p>\n'.repeat(1_470_000),
  ],
  [
    'i.png',
    'a picture of 12 million points, no code on it',
    async () =>
      sharp({
        create: {
          width: 4000,
          height: 3000,
          channels: 3,
          background: '#888',
          noise: { type: 'gaussian', mean: 128, sigma: 60 },
        },
      })
        .png({ compressionLevel: 1 })
        .toBuffer(),
  ],
  [
    'j.json',
    'a working copy of 5 MB',
    async () =>
      JSON.stringify({
        format: 'cap17-working-copy',
        version: 1,
        x: Array.from({ length: 240_000 }, () => ({ a: 1 })),
      }),
  ],
];

async function open(browser: Browser, url: string, copy: WorkingCopy): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 390, height: 844 }, locale: 'en-GB' });
  const saved = {
    id: 'w1',
    name: 'Claims',
    updated: '2026-11-21T10:00:00.000Z',
    file: workingCopyFile(copy),
  };
  await page.addInitScript((text) => {
    localStorage.setItem('cap17:workshop:w1', text);
    localStorage.setItem('cap17:current-workshop', 'w1');
  }, JSON.stringify(saved));
  await page.goto(`${url}en/workshop/#collect`);
  await page.locator('[data-paste]').waitFor();
  await page.waitForFunction(() => !document.querySelector('astro-island[ssr]'));
  await page.evaluate(() => {
    const seen = { longest: 0 };
    Object.assign(window, { seen });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) seen.longest = Math.max(seen.longest, duration);
    }).observe({ type: 'longtask', buffered: false });
  });
  return page;
}

const longestOf = (page: Page) =>
  page.evaluate(() => (window as unknown as { seen: { longest: number } }).seen.longest);

const { url, server } = await serve(0);
const browser = await launchChromium();
const folder = await mkdtemp(join(tmpdir(), 'cap17-files-'));
const only = process.argv[2];
namedAmong(
  HANDED_IN.map(([name]) => name),
  only === undefined ? [] : [only],
);
try {
  for (const [name, what, content] of HANDED_IN) {
    if (only !== undefined && !name.startsWith(only)) continue;
    await writeFile(join(folder, name), await content());
    const page = await open(browser, url, { ...peopleOf(0), invitation });
    const start = performance.now();
    await page.locator('.collect-paste input[type=file]').setInputFiles(join(folder, name));
    await page.locator('.collect-taken').waitFor({ timeout: 300_000 });
    const took = performance.now() - start;
    const said = await page.locator('.collect-sum').innerText();
    await page.waitForTimeout(500);
    console.log(
      `${what}: ${(took / 1_000).toFixed(1)} s, longest task of the page ${(await longestOf(page)).toFixed(0)} ms; “${said}”`,
    );
    await page.close();
    await rm(join(folder, name));
  }
} finally {
  await browser.close();
  server.close();
  server.closeAllConnections();
  await rm(folder, { recursive: true });
}
