import { roomIdOf, stateKeyOf } from '../../src/room/derived.ts';
import type { IgnoredCounts } from '../../src/room/failure.ts';
import { guestOver } from '../../src/room/guest.ts';
import { hostOver } from '../../src/room/host.ts';
import { passOf, type RoomKeys, readKeys } from '../../src/room/keys.ts';
import { drawn } from '../../src/room/octets.ts';
import { drawRoom } from '../../src/room/open.ts';
import { type RoomPass, readPass } from '../../src/room/pass.ts';
import { sayerOver } from '../../src/room/sayer.ts';
import { replyOpener } from '../../src/room/sealing.ts';
import type { HostEars } from '../../src/room/sides.ts';
import { publicKeyOf, signerOf, verifierOf } from '../../src/room/signing.ts';
import type { LiveState, RoomDoor } from '../../src/room/state.ts';
import type { fakeRoom } from './fake-room.ts';

type FakeRoom = ReturnType<typeof fakeRoom>;

/** A room as it is opened, without a server. */
export async function drawnRoom(
  withNotes = false,
): Promise<{ readonly keys: RoomKeys; readonly pass: RoomPass }> {
  const accounts = { hostAccount: drawn(32), guestAccount: drawn(32) };
  const signers = { hostSigner: drawn(32), guestSigner: drawn(32) };
  const place = { replicas: 1, days: 45, server: 'wss://rooms.example' };
  const wish = { closes: Number.MAX_SAFE_INTEGER, withNotes };
  const keys = await drawRoom({ ...accounts, ...signers, ...place }, wish, 1_800_000_000_000);
  const pass = readPass((await passOf(keys)) ?? '');
  if (typeof pass === 'string') throw new Error(pass);
  return { keys, pass };
}

/** The facilitator of a room in memory, and what their page was told. */
export async function hostIn(room: FakeRoom, keys: RoomKeys, onReply?: HostEars['onReply']) {
  const read = readKeys(keys);
  if (!read) throw new Error('keys');
  const line = room.hostLine();
  const roomId = await roomIdOf(read.secret);
  await line.put('door', read.door);
  const taken: string[] = [];
  const doors: (RoomDoor | 'gone')[] = [];
  const told: { count: number; arrived: number; ignored: IgnoredCounts | undefined } = {
    count: 0,
    arrived: 0,
    ignored: undefined,
  };
  let clock = 1_800_000_000_000;
  const sayer = sayerOver(
    line,
    {
      roomId,
      key: await stateKeyOf(read.secret),
      sign: signerOf(read.signing),
      isSigned: verifierOf(publicKeyOf(read.signing)),
    },
    () => {
      clock += 1;
      return clock;
    },
  );
  const host = hostOver(
    line,
    { roomId, withNotes: keys.withNotes, open: await replyOpener(read.sealing) },
    sayer,
    {
      onReply: async (payload) => {
        const fate = (await onReply?.(payload)) ?? 'in';
        if (fate === 'in') taken.push(payload);
        return fate;
      },
      onTold: (count, ignored) => Object.assign(told, { count, ignored }),
      onArrived: (arrived) => Object.assign(told, { arrived }),
      onLine: () => undefined,
      onDoor: (door) => doors.push(door),
    },
  );
  return { host, line, doors, taken, told, roomId };
}

/** A participant of a room in memory, and what their page was told. */
export async function guestIn(room: FakeRoom, pass: RoomPass) {
  const line = room.line();
  const roomId = await roomIdOf(pass.secret);
  const states: LiveState[] = [];
  const receipts: string[] = [];
  const told: { late: number; ignored: IgnoredCounts | undefined } = { late: 0, ignored: undefined };
  const guest = guestOver(
    line,
    pass,
    { roomId, key: await stateKeyOf(pass.secret) },
    {
      onState: (state) => states.push(state),
      onSent: () => Object.assign(told, { late: told.late + 1 }),
      onReceived: (receipt) => receipts.push(receipt),
      onLine: () => undefined,
      onTold: (ignored) => Object.assign(told, { ignored }),
    },
  );
  return { guest, line, states, receipts, told };
}
