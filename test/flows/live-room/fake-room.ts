import type { GuestDoors, HostDoors } from '../../../src/flows/live-room/doors.ts';
import type { RoomFailure } from '../../../src/room/failure.ts';
import type { RoomKeys } from '../../../src/room/keys.ts';
import { writePass } from '../../../src/room/pass.ts';
import type { GuestEars, HostEars } from '../../../src/room/room.ts';
import type { RoomSaid } from '../../../src/room/state.ts';

export const KEYS: RoomKeys = {
  version: 1,
  server: 'wss://room.example',
  secret: 's',
  sealing: 's',
  signing: 's',
  door: 'd',
  guestTicket: 'g',
  hostTicket: 'h',
  hostSeed: 'h',
  withNotes: false,
};

/** A room that does as tests say: what was asked of it, and how it tells its facilitator of replies and of the line. */
export function fakeHost({ fails }: { fails?: RoomFailure } = {}) {
  const done: string[] = [];
  const said: RoomSaid[] = [];
  const heard: { ears?: HostEars } = {};
  const act = (name: string) => {
    done.push(name);
    return Promise.resolve(fails ?? ('done' as const));
  };
  const doors: HostDoors = {
    openRoom: (openingKey, { withNotes }) =>
      Promise.resolve(openingKey === 'right' ? { ...KEYS, withNotes } : 'refused'),
    prolongRoom: (openingKey, keys) =>
      Promise.resolve(openingKey === 'right' ? { ...keys, guestTicket: 'longer' } : 'refused'),
    hostRoom: (_keys, ears) => {
      done.push('host');
      heard.ears = ears;
      ears.onLine('on');
      return Promise.resolve({
        say: (more) => {
          said.push(more);
          return act('say');
        },
        pause: () => act('pause'),
        lock: () => act('lock'),
        resume: () => act('resume'),
        close: () => act('close'),
        erase: () => act('erase'),
        leave: async () => void done.push('leave'),
      });
    },
    passOf: ({ guestTicket }) => Promise.resolve(guestTicket === 'longer' ? 'a longer pass' : 'a pass'),
  };
  const ears = () => {
    if (!heard.ears) throw new Error('Nobody is in the room');
    return heard.ears;
  };
  return { doors, done, said, ears };
}

/** A server that answers as tests say, for a participant. */
export function fakeGuest() {
  const sent: { payload: string; secret: string }[] = [];
  const followed: string[] = [];
  const passes: string[] = [];
  const heard: { ears?: GuestEars } = {};
  let answer: 'sent' | RoomFailure = 'sent';
  let entry: RoomFailure | undefined;
  const doors: GuestDoors = {
    joinRoom: (pass, ears) => {
      passes.push(writePass(pass));
      if (entry) return Promise.resolve(entry);
      heard.ears = ears;
      ears.onLine('on');
      return Promise.resolve({
        send: (payload, { secret }) => {
          if (answer === 'sent') sent.push({ payload, secret });
          return Promise.resolve(answer);
        },
        follow: async (payload) => void followed.push(payload),
        leave: () => Promise.resolve(),
      });
    },
  };
  const ears = () => {
    if (!heard.ears) throw new Error('Nobody is in the room');
    return heard.ears;
  };
  return {
    doors,
    sent,
    followed,
    /** With what it was come into, each time. */
    passes,
    ears,
    isJoined: () => heard.ears !== undefined,
    /** What the server answers from now on. */
    answers: (next: 'sent' | RoomFailure) => {
      answer = next;
    },
    /** Whether the room can be entered from now on. */
    lets: (next: RoomFailure | undefined) => {
      entry = next;
    },
  };
}
