import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { headers, type NatsConnection } from '@nats-io/nats-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openingKeyOf } from '../../src/engine/engine-keys.ts';
import { findServer } from '../../src/engine/find-server.ts';
import { drawOwnSecret, guestSeedOf, roomIdOf } from '../../src/room/derived.ts';
import { type IgnoredCounts, noneIgnored } from '../../src/room/failure.ts';
import { passOf, type RoomKeys } from '../../src/room/keys.ts';
import { dial } from '../../src/room/nats/dial.ts';
import { type RoomPass, readPass } from '../../src/room/pass.ts';
import { hostRoom, joinRoom, openRoom, prolongRoom } from '../../src/room/room.ts';
import { sealedOctets } from '../../src/room/sealing.ts';
import type { HostRoom } from '../../src/room/sides.ts';
import { publicKeyOf } from '../../src/room/signing.ts';
import type { LiveState } from '../../src/room/state.ts';
import { credentialOf } from '../../src/room/ticket.ts';
import { STEP_MS } from '../limits.ts';
import { type RunningRooms, startRooms } from './nats-server.ts';

// Where no server can be had, the rules are still proved against the one in memory.
const onServer = test.skipIf(findServer() === undefined);
let rooms: RunningRooms;
beforeAll(async () => {
  if (findServer()) rooms = await startRooms();
});
afterAll(async () => rooms?.stop());

async function opened(
  withNotes = false,
  openingKey = rooms.openingKey,
): Promise<{ readonly keys: RoomKeys; readonly pass: RoomPass }> {
  const keys = await openRoom(openingKey, { closes: LONG_FROM_NOW, withNotes });
  if (typeof keys === 'string') throw new Error(keys);
  const pass = readPass((await passOf(keys)) ?? '');
  if (typeof pass === 'string') throw new Error(pass);
  return { keys, pass };
}

async function hosted(keys: RoomKeys, fate: 'in' | 'later' = 'in') {
  const taken: string[] = [];
  const doors: string[] = [];
  const told: { count: number; ignored: IgnoredCounts; line: string } = {
    count: 0,
    ignored: noneIgnored(),
    line: '',
  };
  const host = await hostRoom(keys, {
    onReply: async (payload) => {
      taken.push(payload);
      return fate;
    },
    onTold: (count, ignored) => Object.assign(told, { count, ignored }),
    onArrived: () => undefined,
    onDoor: (door) => doors.push(door),
    onLine: (line) => Object.assign(told, { line }),
  });
  if (typeof host === 'string') throw new Error(host);
  return { host, taken, doors, told };
}

async function joined(pass: RoomPass) {
  const states: LiveState[] = [];
  const receipts: string[] = [];
  const told = { late: 0, line: '' };
  const guest = await joinRoom(
    pass,
    {
      onState: (state) => states.push(state),
      onSent: () => Object.assign(told, { late: told.late + 1 }),
      onReceived: (receipt) => receipts.push(receipt),
      onLine: (line) => Object.assign(told, { line }),
    },
    rooms.url,
  );
  if (typeof guest === 'string') throw new Error(guest);
  return { guest, states, receipts, told };
}

/** In the year 2100: a ticket is over when the server keeps its room no longer. */
const LONG_FROM_NOW = 4_102_444_800_000;

const own = () => ({ secret: drawOwnSecret() });

/** A connection with a guest's own ticket, to send what a page never would. */
async function bare(
  pass: RoomPass,
): Promise<{ readonly roomId: string; readonly connection: NatsConnection }> {
  const roomId = await roomIdOf(pass.secret);
  const seed = await guestSeedOf(pass.secret);
  const connection = await dial({
    server: rooms.url,
    credential: credentialOf(pass.ticket, roomId, publicKeyOf(seed)),
    seed,
    inbox: `_g.${roomId}.bare`,
  });
  return { roomId, connection };
}

/** A room with one reply in it, and somebody of it who means ill. */
async function withReply() {
  const { keys, pass } = await opened();
  const { host, told } = await hosted(keys);
  const one = await joined(pass);
  expect(await one.guest.send('v2.one', own())).toBe('sent');
  await expect.poll(() => told.count).toBe(1);
  await one.guest.leave();
  return { keys, pass, host, ...(await bare(pass)) };
}

async function leaveAll(...sides: readonly (Pick<HostRoom, 'leave'> | NatsConnection)[]): Promise<void> {
  for (const side of sides) await ('leave' in side ? side.leave() : side.close());
}

onServer('what one page cannot read stays on the server, and the next that enters takes it', async () => {
  const { keys, pass } = await opened();
  const old = await hosted(keys, 'later');
  const one = await joined(pass);
  expect(await one.guest.send('v9.one', own())).toBe('sent');
  await expect.poll(() => old.taken).toEqual(['v9.one']);
  await old.host.leave();
  expect(one.receipts).toEqual([]);
  const next = await hosted(keys);
  await expect.poll(() => next.told.count).toBe(1);
  expect(next.taken).toEqual(['v9.one']);
  await expect.poll(() => one.receipts).toEqual(['in']);
  await one.guest.leave();
  await next.host.erase();
  await next.host.leave();
});

onServer(
  'a reply goes to the facilitator and its receipt back to the phone; what is said comes at once',
  async () => {
    const { keys, pass } = await opened();
    const { host, taken } = await hosted(keys);
    const { guest, states, receipts } = await joined(pass);
    expect(await guest.send('v2.one', own())).toBe('sent');
    await expect.poll(() => taken).toEqual(['v2.one']);
    await expect.poll(() => receipts).toEqual(['in']);
    expect(await host.say({ shown: 'one', revealed: true })).toBe('done');
    await expect.poll(() => states.at(-1)).toMatchObject({ shown: 'one', revealed: true });
    await leaveAll(guest, host);
  },
);

onServer('a room that is paused takes no reply, and takes them when it is open again', async () => {
  const { keys, pass } = await opened();
  const { host, taken } = await hosted(keys);
  const { guest, states } = await joined(pass);
  expect(await host.pause()).toBe('done');
  await expect.poll(() => states.at(-1)?.door).toBe('paused');
  const { roomId, connection } = await bare(pass);
  connection.publish(`r.${roomId}.reply.ROUND`, 'what a page never sends');
  await connection.flush();
  expect(await guest.send('v2.one', own())).toBe('paused');
  // One that was not in before learns it too, and is not forgotten.
  const late = await joined(pass);
  expect(await late.guest.send('v2.late', own())).toBe('paused');
  expect(await host.resume()).toBe('done');
  await expect.poll(() => states.at(-1)?.door).toBe('open');
  await expect.poll(() => taken.toSorted()).toEqual(['v2.late', 'v2.one']);
  await expect.poll(() => late.receipts).toEqual(['in']);
  await leaveAll(guest, host, connection, late.guest);
});

onServer('a server killed in the middle loses nothing and counts nothing twice', async () => {
  const { keys, pass } = await opened();
  const { host, taken, told } = await hosted(keys);
  const [one, two] = [await joined(pass), await joined(pass)];
  expect(await one.guest.send('v2.one', own())).toBe('sent');
  await expect.poll(() => taken).toEqual(['v2.one']);
  const [server] = rooms.servers;
  await server?.kill();
  await expect
    .poll(() => [one.told.line, two.told.line, told.line])
    .toEqual(['waiting', 'waiting', 'waiting']);
  expect(await two.guest.send('v2.two', own())).toBe('unreachable');
  await server?.start();
  await expect.poll(() => two.told.late).toBe(1);
  await expect.poll(() => taken).toEqual(['v2.one', 'v2.two']);
  await expect.poll(() => two.receipts).toEqual(['in']);
  expect(told.count).toBe(2);
  await leaveAll(one.guest, two.guest, host);
});

onServer('another machine finds every reply with the keys alone', async () => {
  const { keys, pass } = await opened(true);
  const { guest } = await joined(pass);
  const payload = `v2.${'n'.repeat(7_000)}`;
  expect(await guest.send(payload, own())).toBe('sent');
  const { host, taken } = await hosted(JSON.parse(JSON.stringify(keys)));
  await expect.poll(() => taken).toEqual([payload]);
  await leaveAll(guest, host);
});

onServer('an erased room is gone from the server', async () => {
  const { keys, pass } = await opened();
  const { host } = await hosted(keys);
  const { guest, states } = await joined(pass);
  expect(await guest.send('v2.one', own())).toBe('sent');
  expect(await host.erase()).toBe('done');
  await expect.poll(() => states.at(-1)?.door).toBe('closed');
  expect(await guest.send('v2.two', own())).toBe('closed');
  expect(await host.resume()).toBe('expired');
  const again = await hosted(keys);
  await expect.poll(() => again.doors).toContain('gone');
  await again.host.leave();
  expect(await prolongRoom(rooms.openingKey, keys, LONG_FROM_NOW)).toBe('no-room');
  await leaveAll(guest, host);
});

onServer('a prolonged room keeps its replies, its door and who has a pass of before', async () => {
  const { keys, pass } = await opened(
    false,
    await openingKeyOf(rooms.seeds, { server: rooms.url, replicas: 1, days: 1 }),
  );
  const { host } = await hosted(keys);
  const early = await joined(pass);
  expect(await early.guest.send('v2.one', own())).toBe('sent');
  expect(await host.lock()).toBe('done');
  await leaveAll(early.guest, host);
  expect(await prolongRoom(`${rooms.openingKey}A`, keys, LONG_FROM_NOW)).toBe('not-a-key');
  expect(await prolongRoom(rooms.openingKey, keys, 0)).toBe('expired');
  const longer = await prolongRoom(rooms.openingKey, keys, LONG_FROM_NOW);
  if (typeof longer === 'string') throw new Error(longer);
  const longerPass = readPass((await passOf(longer)) ?? '');
  if (typeof longerPass === 'string') throw new Error(longerPass);
  expect(longerPass).toMatchObject({ secret: pass.secret, fingerprint: pass.fingerprint });
  expect(longerPass.ticket.expires).toBeGreaterThan(pass.ticket.expires);
  const again = await hosted(longer);
  await expect.poll(() => again.taken).toEqual(['v2.one']);
  await expect.poll(() => again.doors).toContain('locked');
  expect(await again.host.resume()).toBe('done');
  for (const [place, one] of [pass, longerPass].entries()) {
    const late = await joined(one);
    expect(await late.guest.send(`v2.late-${place}`, own())).toBe('sent');
    await late.guest.leave();
  }
  await expect.poll(() => again.taken).toHaveLength(3);
  await again.host.leave();
});

onServer(
  'whoever holds no key of the server opens no room, and a ticket of another server lets nobody in',
  async () => {
    const { keys, pass } = await opened();
    const wish = { closes: LONG_FROM_NOW, withNotes: false };
    expect(await openRoom(`${rooms.openingKey}A`, wish)).toBe('not-a-key');
    expect(await openRoom(rooms.openingKey, { ...wish, closes: 0 })).toBe('expired');
    const forged = { ...pass, ticket: { ...pass.ticket, expires: pass.ticket.expires + 1 } };
    const { guest, told } = await joined(forged);
    await expect.poll(() => told.line).toBe('refused');
    expect(await guest.send('v2.one', own())).toBe('unreachable');
    const over = { ...pass, ticket: { ...pass.ticket, expires: 1 } };
    expect(await joinRoom(over, { onState() {}, onSent() {}, onReceived() {}, onLine() {} }, rooms.url)).toBe(
      'expired',
    );
    expect(
      await hostRoom(
        { ...keys, door: 'AAAA' },
        { onReply: async () => 'in', onTold() {}, onArrived() {}, onLine() {}, onDoor() {} },
      ),
    ).toBe('no-keys');
    await guest.leave();
  },
);

onServer(
  'a guest reads no reply, says nothing for the facilitator, and does nothing to its room or another',
  async () => {
    const { host, connection, roomId } = await withReply();
    const other = await withReply();
    const refused = async (subject: string, body = '') => {
      await expect(connection.request(subject, body, { timeout: STEP_MS }), subject).rejects.toThrow(
        /permission/i,
      );
    };
    for (const room of [roomId, other.roomId]) {
      for (const verb of ['INFO', 'DELETE', 'PURGE', 'UPDATE', 'CREATE', 'MSG.GET', 'MSG.DELETE']) {
        await refused(`$JS.API.STREAM.${verb}.${room}`);
      }
      await refused(`$JS.API.CONSUMER.CREATE.${room}`);
      await refused(`$JS.API.DIRECT.GET.${room}`);
      await refused(`$JS.API.DIRECT.GET.${room}.r.${room}.reply.ANY`);
      await refused(`r.${room}.state`);
      await refused(`r.${room}.receipt.ANY`);
    }
    await refused('$JS.API.STREAM.LIST');
    await refused(`r.${other.roomId}.reply.ANY`);
    await refused(`$JS.API.DIRECT.GET.${other.roomId}.r.${other.roomId}.state`);
    const heard: string[] = [];
    for (const subject of [
      '>',
      `r.${roomId}.>`,
      `r.${roomId}.reply.*`,
      `_h.${roomId}.>`,
      `r.${other.roomId}.state`,
      `_g.${other.roomId}.>`,
    ]) {
      connection.subscribe(subject, { callback: (error) => void heard.push(error ? 'refused' : 'heard') });
    }
    await connection.flush();
    const someone = await joined(other.pass);
    expect(await someone.guest.send('v2.two', own())).toBe('sent');
    await expect.poll(() => heard).toEqual(Array.from({ length: 6 }, () => 'refused'));
    await leaveAll(host, connection, other.host, other.connection, someone.guest);
  },
);

onServer('where the answer to a guest goes, the server asks nothing of itself', async () => {
  const { keys, pass, host, connection, roomId } = await withReply();
  await host.say({ shown: 'one' });
  const last = `$JS.API.DIRECT.GET.${roomId}.r.${roomId}`;
  for (const reply of [
    `$JS.API.STREAM.PURGE.${roomId}`,
    `$JS.API.STREAM.DELETE.${roomId}`,
    `$JS.API.STREAM.MSG.DELETE.${roomId}`,
    `r.${roomId}.state`,
    `r.${roomId}.door`,
  ]) {
    connection.publish(`r.${roomId}.reply.ILL`, 'x', { reply });
    connection.publish(`${last}.door`, '', { reply });
    connection.publish(`${last}.state`, '', { reply });
  }
  await connection.flush();
  const later = await joined(pass);
  await expect.poll(() => later.states.at(-1)).toMatchObject({ shown: 'one' });
  expect(await later.guest.send('v2.two', own())).toBe('sent');
  const again = await hosted(keys);
  await expect.poll(() => again.taken.toSorted()).toEqual(['v2.one', 'v2.two']);
  await leaveAll(host, again.host, later.guest, connection);
});

onServer(
  'what a guest writes at the head of a message orders nothing: no reply is rolled up or made to pass',
  async () => {
    const { host, keys, connection, roomId } = await withReply();
    for (const [name, value] of [
      ['Nats-Rollup', 'all'],
      ['Nats-Rollup', 'sub'],
      ['Nats-TTL', '1s'],
      ['Nats-Expected-Last-Sequence', '0'],
    ] as const) {
      const head = headers();
      head.set(name, value);
      connection.publish(`r.${roomId}.reply.ILL`, 'x', { headers: head });
      connection.publish(`r.${roomId}.here`, '', { headers: head });
    }
    await connection.flush();
    await host.leave();
    const again = await hosted(keys);
    await expect.poll(() => again.taken).toEqual(['v2.one']);
    await leaveAll(again.host, connection);
  },
);

onServer('a flood is counted and taken out of the room, and keeps nobody out', async () => {
  const { host, connection, roomId, pass, keys } = await withReply();
  for (let place = 0; place < 500; place += 1) {
    connection.publish(`r.${roomId}.reply.FLOOD${place}`, crypto.getRandomValues(new Uint8Array(594)));
  }
  await connection.flush();
  const { guest } = await joined(pass);
  expect(await guest.send('v2.two', own())).toBe('sent');
  await host.leave();
  const again = await hosted(keys);
  await expect.poll(() => again.taken.toSorted()).toEqual(['v2.one', 'v2.two']);
  await leaveAll(again.host, guest, connection);
});

onServer('what the server keeps on its disk tells no answer, name, group or size', async () => {
  const { keys, pass } = await opened();
  const { host, told } = await hosted(keys);
  const said = ['v2.ANSWERS-OF-ADA-IN-GROUP-NORTH', 'v2.SHORT', `v2.${'LONG-ANSWER-'.repeat(30)}`];
  for (const payload of said) {
    const { guest } = await joined(pass);
    expect(await guest.send(payload, own())).toBe('sent');
    await guest.leave();
  }
  await host.say({ shown: 'PRACTICE-ON-THE-WALL', count: 3, again: 'q2.SECOND-VOTE' });
  await expect.poll(() => told.count).toBe(3);
  await host.leave();
  const folder = rooms.servers[0]?.folder ?? '';
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const contents = files.map((file) => readFileSync(file));
  const secrets = [keys.secret, keys.sealing, keys.signing, keys.hostSeed].flatMap((text) => [
    text,
    Buffer.from(text, 'base64url'),
  ]);
  // Long enough to stand in no key and no cipher by chance: three letters of a name do.
  const words = [
    'ANSWERS-OF',
    'ADA-IN-GROUP',
    'GROUP-NORTH',
    'LONG-ANSWER',
    'PRACTICE-ON',
    'SECOND-VOTE',
    'v2.SHORT',
    'v2.ANSW',
    '"shown"',
    'open"',
  ];
  expect(files.length).toBeGreaterThan(2);
  for (const needle of [...words, ...secrets]) {
    expect(contents.filter((content) => content.includes(needle)).length, `${needle}`).toBe(0);
  }
  const { roomId, connection } = await bare(pass);
  await connection.close();
  const blocks = Buffer.concat(
    files.filter((file) => file.includes(roomId) && file.endsWith('.blk')).map((file) => readFileSync(file)),
  );
  const sizes = new Set<number>();
  for (
    let at = blocks.indexOf(`r.${roomId}.reply.`);
    at !== -1;
    at = blocks.indexOf(`r.${roomId}.reply.`, at + 1)
  ) {
    // As the store of NATS writes it: length of the whole record 22 bytes before the subject.
    sizes.add(blocks.readUInt32LE(at - 22) & 0x3fff_ffff);
  }
  expect(sizes.size).toBe(1);
  expect([...sizes][0]).toBeGreaterThan(sealedOctets(false));
});
