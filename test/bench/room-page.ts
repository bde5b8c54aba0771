import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '../../src/build/serve.ts';
import { PRACTICE_IDS } from '../../src/domain/model/practice.ts';
import { REPLIES_AT_MOST } from '../../src/domain/workshop/invitation.ts';
import { guestSeedOf, receiptNonceOf, replyTagOf, roomIdOf } from '../../src/room/derived.ts';
import { connectionTo } from '../../src/room/nats/connection.ts';
import { natsLine } from '../../src/room/nats/line.ts';
import { drawn } from '../../src/room/octets.ts';
import { readPass, splitPass } from '../../src/room/pass.ts';
import { sealReply } from '../../src/room/sealing.ts';
import { publicKeyOf } from '../../src/room/signing.ts';
import { credentialOf } from '../../src/room/ticket.ts';
import { replyFile } from '../../src/share/files.ts';
import { decodeLink } from '../../src/share/link/decode-link.ts';
import { encodeLink } from '../../src/share/link/encode-link.ts';
import { startRooms } from '../room/nats-server.ts';
import { numberGiven } from '../script-options.ts';
import { launchChromium } from './launch-chromium.ts';
import { longestTasks } from './longest-tasks.ts';

// Prints how long the facilitator's page is silent while replies come by a real server: `node test/bench/room-page.ts
// [replies]`. It builds the site for that server. Measured, not asserted: no task should take more than 50 ms.

const REPLIES = numberGiven('How many reply', process.argv[2], REPLIES_AT_MOST);
const AT_ONCE = 100;
const PATIENCE_MS = 600_000;
const SYMBOLS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

const rooms = await startRooms();
const dist = mkdtempSync(join(tmpdir(), 'cap17-bench-'));
const built = spawnSync('astro', ['build', '--outDir', dist], {
  env: { ...process.env, ROOM_URL: rooms.url },
  stdio: 'ignore',
});
if (built.status !== 0) throw new Error('the site did not build');
const { url, server } = await serve(0, dist);
const browser = await launchChromium();
const page = await browser.newPage({ baseURL: url, serviceWorkers: 'block' });
page.setDefaultTimeout(PATIENCE_MS);

await page.goto('/en/workshop/');
await page.getByRole('button', { name: 'Prepare a workshop' }).click();
await page.getByLabel('Scope, in one sentence').fill('Motor claims');
await page.getByLabel('Opening key').fill(rooms.openingKey);
await page.getByRole('button', { name: 'Open a live room' }).click();
await page.getByText('This workshop has a live room.').waitFor();
const link = page.getByLabel('Link of the invitation');
while (!(await link.inputValue()).includes('~')) await page.waitForTimeout(100);
const { fragment, pass: text = '' } = splitPass((await link.inputValue()).split('#')[1] ?? '');
const invitation = await decodeLink(fragment);
const pass = readPass(text);
if (typeof pass === 'string' || !invitation.ok || invitation.file.format !== 'cap17-invitation')
  throw new Error('no invitation to a room');
const { model, workshop } = invitation.file;
const { withNotes } = pass;

const roomId = await roomIdOf(pass.secret);
const seed = await guestSeedOf(pass.secret);
const credential = credentialOf(pass.ticket, roomId, publicKeyOf(seed));
const line = natsLine(connectionTo({ server: rooms.url, credential, seed, inbox: `_g.${roomId}` }), roomId);
const door = await line.last('door');
if (typeof door === 'string') throw new Error(`the room shows no door: ${door}`);
const sealing = door.slice(1, 66);

/** One reply as its phone seals it. */
async function sealedReply(place: number) {
  const id = Array.from({ length: 8 }, (_, at) => SYMBOLS[(place >> (5 * at)) & 31]).join('');
  const answers = Object.fromEntries(PRACTICE_IDS.map((practice, at) => [practice, (place + at) % 5]));
  const payload = await encodeLink(replyFile({ model, workshop, id, answers }));
  const own = drawn(16);
  const tag = await replyTagOf(own, roomId);
  const reply = { payload, nonce: await receiptNonceOf(own, roomId, payload) };
  const sealed = await sealReply(reply, sealing, { roomId, tag, withNotes });
  if (sealed === 'too-long') throw new Error(sealed);
  return { tag, sealed };
}

const replies: Awaited<ReturnType<typeof sealedReply>>[] = [];
for (let place = 0; place < REPLIES; place += 1) replies.push(await sealedReply(place));

await page.goto('/en/workshop/#collect');
await page.getByText('The room takes replies.').waitFor();
await browser.startTracing(page, { categories: ['toplevel', 'devtools.timeline'] });
const start = performance.now();
for (let place = 0; place < REPLIES; place += AT_ONCE) {
  const some = replies.slice(place, place + AT_ONCE);
  await Promise.all(some.map(({ tag, sealed }) => line.put(`reply.${tag}`, sealed)));
}
const sent = performance.now() - start;
await page.getByText(`${REPLIES} replies have come by the room.`).waitFor();
const inside = performance.now() - start;
const { wall, work } = longestTasks(await browser.stopTracing());
console.log(
  `${REPLIES} replies acknowledged in ${(sent / 1_000).toFixed(1)} s, with the facilitator in ${(inside / 1_000).toFixed(1)} s; ` +
    `longest task of the page ${wall.toFixed(0)} ms by the clock, ${work.toFixed(0)} ms of the processor   (load ${loadavg()[0]?.toFixed(1)})`,
);
await line.leave();
await browser.close();
server.close();
server.closeAllConnections();
await rooms.stop();
rmSync(dist, { recursive: true, force: true });
process.exit(0);
