import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '../../src/build/serve.ts';
import { PRACTICE_IDS } from '../../src/domain/model/practice.ts';
import { startRooms } from '../room/nats-server.ts';
import { chromiumProfile, startChromium } from './chromium.ts';
import type { Engine } from './engine.ts';
import { link, visited } from './journeys.ts';
import { type EnginePage, pageIn } from './page.ts';

/** Answers the invitation on a phone, up to its end. */
async function answer(phone: EnginePage, invitation: string): Promise<void> {
  await phone.open(visited(invitation));
  await phone.until(
    'the room is told of',
    `document.querySelector('main').textContent.includes('This workshop has a live room.')`,
  );
  await phone.press('Begin');
  for (const [place, practice] of PRACTICE_IDS.entries()) {
    await phone.until(
      practice,
      `(() => { const radio = document.querySelector('input[name="${practice}"][value="${place % 5}"]'); if (!radio) return false; radio.click(); document.querySelector('.answer-bar [type="submit"]')?.click(); return true; })()`,
    );
  }
}

const isSaid = (phone: EnginePage, words: string) =>
  phone.until(words, `document.querySelector('.send-standing')?.textContent.includes('${words}')`);
const areInside = (host: EnginePage, n: number) =>
  host.until(`${n} inside`, `document.querySelector('.collect-inside')?.textContent.startsWith('${n} repl')`);
const WAITS = 'goes by itself once the line is back';

/** A site with rooms, and their server. */
interface SiteWithRooms {
  readonly url: string;
  readonly openingKey: string;
  readonly kill: () => Promise<void>;
  readonly start: () => Promise<void>;
}

/** Walks a live room whose facilitator and three phones are in Chromium and one phone in this engine: live, with a line that is cut, a server that is killed and comes back, and one reply by both roads. */
export async function walkRoom(
  engine: Engine,
  { url, openingKey, kill, start }: SiteWithRooms,
): Promise<void> {
  const browser = await startChromium();
  const profiles = await Promise.all([1, 2, 3, 4].map(() => chromiumProfile(browser)));
  const [host, live, cut, late] = profiles.map((profile) => pageIn(profile, url));
  const line = profiles[2];
  if (!host || !live || !cut || !late || !line) throw new Error('Four profiles');
  const other = pageIn(engine, url);
  try {
    await host.open('/en/workshop/');
    await host.press('Prepare a workshop');
    await host.fill('Scope, in one sentence', 'Motor claims');
    await host.fill('Opening key', openingKey);
    await host.press('Open a live room');
    const invitation = await host.until(
      'an invitation with a pass',
      `[...document.querySelectorAll('input')].map(({ value }) => value).find((value) => /~[\\w-]{220}$/.test(value))`,
    );
    await host.open('/en/workshop/#collect');
    await Promise.all([live, cut, late, other].map((phone) => answer(phone, String(invitation))));

    await live.press('Send');
    await isSaid(live, 'Received');
    await other.press('Send');
    await isSaid(other, 'Received');
    await areInside(host, 2);

    await line.cut(true);
    await cut.press('Send');
    await isSaid(cut, WAITS);
    await line.cut(false);
    await isSaid(cut, 'Received');
    await areInside(host, 3);

    await kill();
    await Promise.all([late, other].map((phone) => phone.press('Send')));
    await Promise.all([late, other].map((phone) => isSaid(phone, WAITS)));
    await host.fill('Messages with replies', String(await link(late, 'input, textarea', 'v')));
    await host.press('Find the replies');
    await areInside(host, 4);
    await start();
    await Promise.all([late, other].map((phone) => isSaid(phone, 'Received')));
    await areInside(host, 4);
  } finally {
    await browser.close();
  }
}

/** Builds the site for a server of its own, and walks a live room there. */
export async function liveRoom(engine: Engine): Promise<void> {
  const rooms = await startRooms();
  const [running] = rooms.servers;
  const dist = mkdtempSync(join(tmpdir(), 'cap17-engines-'));
  const env = { ...process.env, ROOM_URL: rooms.url };
  const built = spawnSync('astro', ['build', '--outDir', dist], { env, stdio: 'ignore' });
  if (!running || built.status !== 0) throw new Error('The site with rooms did not build');
  const { url, server } = await serve(0, dist);
  try {
    await walkRoom(engine, { url, openingKey: rooms.openingKey, kill: running.kill, start: running.start });
  } finally {
    server.close();
    server.closeAllConnections();
    await rooms.stop();
    rmSync(dist, { recursive: true, force: true });
  }
}
