import { spawnSync } from 'node:child_process';
import { createPrivateKey, sign } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { type NatsConnection, wsconnect } from '@nats-io/nats-core';
import { PRACTICE_IDS } from '../../src/domain/model/practice.ts';
import { intakeOf } from '../../src/flows/live-room/intake.ts';
import { guestSeedOf, receiptNonceOf, replyTagOf, roomIdOf } from '../../src/room/derived.ts';
import { readDoor } from '../../src/room/door.ts';
import { passOf, readKeys } from '../../src/room/keys.ts';
import { natsLine } from '../../src/room/nats/line.ts';
import { publicNkey } from '../../src/room/nkey.ts';
import { drawn, type Octets, toBase64url } from '../../src/room/octets.ts';
import { hostLineOf } from '../../src/room/on-server.ts';
import { readPass } from '../../src/room/pass.ts';
import { hostRoom, openRoom } from '../../src/room/room.ts';
import { replyOpener, sealReply } from '../../src/room/sealing.ts';
import { publicKeyOf } from '../../src/room/signing.ts';
import { credentialOf } from '../../src/room/ticket.ts';
import { SYMBOLS } from '../../src/share/crockford.ts';
import { replyFile } from '../../src/share/files.ts';
import { encodeLink } from '../../src/share/link/encode-link.ts';
import { copyOf, createWorkshop, openWorkshops } from '../../src/stores/workshops.ts';
import { startRooms } from '../room/nats-server.ts';
import { numberGiven } from '../script-options.ts';
import { FakeStorage } from '../stores/tab.ts';

// Prints what a room bears on this machine, with three real servers of which one is killed, into a workshop that is kept
// in memory: `node test/bench/room.ts
// [participants] [open sockets]`. Measured, not asserted; phones and servers share the machine, and the phones' part of
// the work is the greater.

const PARTICIPANTS = numberGiven('How many take part', process.argv[2], 5_000);
const SOCKETS = numberGiven('How many stay', process.argv[3], 1_000);
const AT_ONCE = 100;
const ROUNDS = 10;

const say = (text: string) => console.log(`${text}   (load ${loadavg()[0]?.toFixed(1)})`);
const since = (start: number) => `${((performance.now() - start) / 1_000).toFixed(1)} s`;
const share = (sorted: readonly number[], of: number) => sorted[Math.ceil(sorted.length * of) - 1] ?? 0;

const rooms = await startRooms({ machines: 3 });
const memoryOf = (pid: number) =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1_024;
const memory = () => rooms.servers.map(({ pid }) => memoryOf(pid()).toFixed(0)).join(', ');
const disk = () =>
  rooms.servers
    .map(
      ({ folder }) =>
        Number(spawnSync('du', ['-sk', folder], { encoding: 'utf8' }).stdout.split('\t')[0]) / 1_024,
    )
    .map((megabytes) => megabytes.toFixed(1))
    .join(', ');

/** A cluster elects who leads; until then it makes no room. */
async function opened() {
  for (;;) {
    const keys = await openRoom(rooms.openingKey, { closes: Date.now() + 3_600_000, withNotes: false });
    if (typeof keys !== 'string') return keys;
    console.log(`not yet: ${keys}`);
  }
}

const keys = await opened();
const read = readKeys(keys);
const pass = readPass((await passOf(keys)) ?? '');
if (!read || typeof pass === 'string') throw new Error('keys');
const roomId = await roomIdOf(pass.secret);
const seed = await guestSeedOf(pass.secret);
const credential = credentialOf(pass.ticket, roomId, publicKeyOf(seed));
const door = await readDoor(read.door, pass.fingerprint);
if (!door) throw new Error('door');
say(`room open; memory of the servers ${memory()} MB, disk ${disk()} MB`);

/** The servers, another first for each phone, as browsers spread. */
const spread = (place: number) =>
  rooms.servers.flatMap((_, at) => rooms.servers[(at + place) % rooms.servers.length]?.url ?? []);

// Phones sign each on their own: here one machine would sign for all, so it does so by its native code.
const pkcs8 = Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), seed]);
const privateKey = createPrivateKey({ key: pkcs8, format: 'der', type: 'pkcs8' });
const nkey = publicNkey('user', publicKeyOf(seed));
const authenticator = (nonce = '') => ({
  jwt: credential,
  nkey,
  sig: toBase64url(sign(null, Buffer.from(nonce), privateKey)),
});

/** The line of one phone, as pages have it but for who signs. */
async function lineAt(place: number) {
  for (;;) {
    try {
      const made = await wsconnect({
        servers: spread(place),
        noRandomize: true,
        authenticator,
        inboxPrefix: `_g.${roomId}.${place}`,
        timeout: 10_000,
        ignoreClusterUpdates: true,
        ignoreAuthErrorAbort: true,
        noAsyncTraces: true,
        maxReconnectAttempts: -1,
        reconnectTimeWait: 1_000,
        reconnectJitter: 3_000,
      });
      return { line: natsLine(lasting(made), roomId), close: () => made.close() };
    } catch (error) {
      refused += 1;
      if (refused < 4) console.log(`not connected: ${error}`);
    }
  }
}
let refused = 0;

const lasting = (made: NatsConnection) => ({
  ready: async () => made,
  onMade: (take: (made: NatsConnection) => void) => take(made),
  watch: () => undefined,
  nextCut: () => new Promise<void>(() => undefined),
  close: () => made.close(),
  isOver: () => false,
});

Object.assign(globalThis, {
  localStorage: new FakeStorage(),
  sessionStorage: new FakeStorage(),
  addEventListener: () => undefined,
});
openWorkshops();
const workshop = createWorkshop('Claims', { expected: PARTICIPANTS });
const asked = copyOf(workshop)?.invitation;
/** The payload of the link of one person's reply. */
const payloadOf = (place: number) =>
  encodeLink(
    replyFile({
      model: asked?.model ?? 1,
      ...(asked?.workshop !== undefined && { workshop: asked.workshop }),
      id: Array.from({ length: 8 }, (_, at) => SYMBOLS.charAt(Math.floor(place / 32 ** at) % 32)).join(''),
      revision: 1,
      answers: Object.fromEntries(PRACTICE_IDS.map((id, at) => [id, ((place >> (at % 9)) % 5) as 0])),
    }),
  );

const sealing = performance.now();
const replies: { readonly tag: string; readonly sealed: Octets }[] = [];
for (let place = 0; place < PARTICIPANTS; place += 1) {
  const own = drawn(16);
  const payload = await payloadOf(place);
  const tag = await replyTagOf(own, roomId);
  const reply = { payload, nonce: await receiptNonceOf(own, roomId, payload) };
  const sealed = await sealReply(reply, door.sealing, { roomId, tag, withNotes: false });
  if (sealed !== 'too-long') replies.push({ tag, sealed });
}
say(`sealed on phones: ${((performance.now() - sealing) / PARTICIPANTS).toFixed(2)} ms each`);
const open = await replyOpener(read.sealing);
const opening = performance.now();
for (const { tag, sealed } of replies.slice(0, 500)) await open(sealed, { roomId, tag, withNotes: false });
say(
  `opened by the facilitator: ${((performance.now() - opening) / Math.min(500, PARTICIPANTS)).toFixed(2)} ms each`,
);

const intake = intakeOf(() => ({ id: workshop }));
const taken: string[] = [];
let told = 0;
const host = await hostRoom(keys, {
  onReply: async (payload) => {
    taken.push(payload);
    return (await intake.take(payload)) === 'in' ? 'in' : 'not-ours';
  },
  onTold: (count) => {
    told = count;
  },
  onArrived: () => undefined,
  onDoor: () => undefined,
  onLine: (line) => console.log(`facilitator ${line}`),
});
if (typeof host === 'string') throw new Error(host);

let held = 0;
let tries = 0;
const waits: number[] = [];
async function participant(place: number): Promise<void> {
  const reply = replies[place];
  if (!reply) return;
  const start = performance.now();
  const { line, close } = await lineAt(place);
  for (;;) {
    tries += 1;
    const became = await line.put(`reply.${reply.tag}`, reply.sealed);
    if (became === 'held') break;
    if (became !== 'away' && became !== 'nobody') console.log(became);
  }
  held += 1;
  waits.push(performance.now() - start);
  await close();
}

const start = performance.now();
let next = 0;
let isKilled = false;
async function stand(): Promise<void> {
  while (next < PARTICIPANTS) {
    next += 1;
    await participant(next - 1);
    if (held < PARTICIPANTS * 0.4 || isKilled) continue;
    isKilled = true;
    await rooms.servers[0]?.kill();
    say(`a server killed at ${held} acknowledged, ${since(start)}`);
  }
}
await Promise.all(Array.from({ length: AT_ONCE }, stand));
const sorted = waits.sort((one, other) => one - other);
say(
  `${held} acknowledged in ${since(start)}, ${tries} tries; a phone p50 ${share(sorted, 0.5).toFixed(0)} ms, p99 ${share(sorted, 0.99).toFixed(0)} ms, longest ${share(sorted, 1).toFixed(0)} ms`,
);
while (told < held && performance.now() - start < 600_000)
  await new Promise((resolve) => setTimeout(resolve, 200));
const count = await hostLineOf(read, roomId).count();
say(
  `facilitator has ${told} after ${since(start)}, ${new Set(taken).size} different of ${taken.length} given, ${copyOf(workshop)?.replies.length} in the workshop; server holds ${JSON.stringify(count)}`,
);
await rooms.servers[0]?.start();
say(`server back; memory ${memory()} MB, disk ${disk()} MB`);

const heard: { take: () => void } = { take: () => undefined };
const lines: Awaited<ReturnType<typeof lineAt>>[] = [];
for (let place = 0; place < SOCKETS; place += 50) {
  const some = Array.from({ length: Math.min(50, SOCKETS - place) }, (_, at) => lineAt(place + at));
  lines.push(...(await Promise.all(some)));
}
for (const { line } of lines) line.hear('state', () => heard.take());
say(`${lines.length} sockets open; memory ${memory()} MB`);
const delays: number[] = [];
for (let round = 0; round < ROUNDS; round += 1) {
  const begun = performance.now();
  let came = 0;
  const all = new Promise<void>((resolve) => {
    heard.take = () => {
      delays.push(performance.now() - begun);
      came += 1;
      if (came === SOCKETS) resolve();
    };
  });
  await host.say({ shown: `practice-${round}` });
  await Promise.race([all, new Promise((resolve) => setTimeout(resolve, 10_000))]);
  if (came < SOCKETS) console.log(`round ${round}: ${came} heard`);
}
delays.sort((one, other) => one - other);
say(
  `said to ${SOCKETS}: p50 ${share(delays, 0.5).toFixed(0)} ms, p99 ${share(delays, 0.99).toFixed(0)} ms, longest ${share(delays, 1).toFixed(0)} ms`,
);
await Promise.all(lines.map(({ close }) => close()));
await host.leave();
await rooms.stop();
process.exit(0);
