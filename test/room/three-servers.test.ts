import { expect, test } from 'vitest';
import { findServer } from '../../src/engine/find-server.ts';
import { drawOwnSecret } from '../../src/room/derived.ts';
import { passOf, type RoomKeys } from '../../src/room/keys.ts';
import { readPass } from '../../src/room/pass.ts';
import { hostRoom, joinRoom, openRoom } from '../../src/room/room.ts';
import { startRooms } from './nats-server.ts';

const LONG_FROM_NOW = 4_102_444_800_000;

test.skipIf(findServer() === undefined)(
  'of three machines any may be killed: what was acknowledged is there, once, and replies go on coming',
  async () => {
    const rooms = await startRooms({ machines: 3 });
    let keys: RoomKeys | undefined;
    // Until the three have agreed who leads, they make no room.
    await expect
      .poll(async () => {
        const made = await openRoom(rooms.openingKey, { closes: LONG_FROM_NOW, withNotes: false });
        if (typeof made !== 'string') keys = made;
        return typeof made;
      })
      .toBe('object');
    const pass = readPass((keys && (await passOf(keys))) ?? '');
    if (!keys || typeof pass === 'string') throw new Error('no room');
    const taken: string[] = [];
    let count = 0;
    const host = await hostRoom(keys, {
      onReply: async (payload) => {
        taken.push(payload);
        return 'in';
      },
      onTold: (now) => {
        count = now;
      },
      onArrived: () => undefined,
      onDoor: () => undefined,
      onLine: () => undefined,
    });
    const send = async (payload: string) => {
      const receipts: string[] = [];
      const ears = {
        onState() {},
        onSent() {},
        onLine() {},
        onReceived: (one: string) => receipts.push(one),
      };
      const guest = await joinRoom(pass, ears, rooms.url);
      if (typeof guest === 'string') throw new Error(guest);
      await guest.send(payload, { secret: drawOwnSecret() });
      await expect.poll(() => receipts).toEqual(['in']);
      await guest.leave();
    };
    const said = Array.from({ length: 9 }, (_, place) => `v2.${place}`);
    await Promise.all(said.slice(0, 3).map(send));
    for (const [place, server] of rooms.servers.entries()) {
      await server.kill();
      if (place < 2) await send(said[3 + place] ?? '');
      await server.start();
    }
    await Promise.all(said.slice(5).map(send));
    await expect.poll(() => count).toBe(said.length);
    expect([...new Set(taken)].toSorted()).toEqual(said);
    if (typeof host !== 'string') await host.leave();
    await rooms.stop();
  },
);
