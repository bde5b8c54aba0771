import { type RoomReceipt, receiptTagOf } from './derived.ts';
import { type Ignored, noneIgnored, type RoomFailure } from './failure.ts';
import type { HeldReply, HostLine } from './line.ts';
import { type Octets, toBase64url } from './octets.ts';
import type { RoomSayer } from './sayer.ts';
import type { PlainReply, SealedAt } from './sealing.ts';
import type { HostEars, HostRoom } from './sides.ts';
import type { RoomDoor } from './state.ts';

/** How the replies of a room are opened. */
export interface HostKeys {
  readonly roomId: string;
  readonly withNotes: boolean;
  readonly open: (sealed: Octets, at: SealedAt) => Promise<PlainReply | undefined>;
}

/** Marks of phones that are counted: more are a flood. */
const ARRIVED_AT_MOST = 100_000;

/** A reply that is in: as it was sealed, and whether its receipt stands in the room. */
interface Inside {
  readonly sealed: string;
  readonly nonce: Octets;
  hasReceipt: boolean;
}

/** What no two sealed replies have in common. */
const markOf = (sealed: Octets) => toBase64url(sealed.slice(0, 66));

/** A facilitator in a room, over a line that is not believed. */
export function hostOver(line: HostLine, keys: HostKeys, sayer: RoomSayer, ears: HostEars): HostRoom {
  const ignored = noneIgnored();
  const arrived = new Set<string>();
  const inside = new Map<string, Inside>();

  async function give(nonce: Octets, what: RoomReceipt): Promise<boolean> {
    return (await line.put(`receipt.${await receiptTagOf(nonce, what)}`, Uint8Array.of(1))) === 'held';
  }

  async function giveReceipt(reply: Inside): Promise<boolean> {
    reply.hasReceipt = await give(reply.nonce, 'in');
    return reply.hasReceipt;
  }

  /** What is left aside makes room, so that a flood does not fill it. */
  async function leaveAside(why: Ignored, sequence: number): Promise<void> {
    ignored[why] += 1;
    await line.drop(sequence);
  }

  /** True once nothing more is to do about it. */
  async function take({ tag, body, sequence }: HeldReply): Promise<boolean> {
    const sealed = markOf(body);
    const known = inside.get(tag);
    if (known?.sealed === sealed) {
      if (!known.hasReceipt) return giveReceipt(known);
      ignored.repeated += 1;
      return true;
    }
    const plain = await keys.open(body, { roomId: keys.roomId, tag, withNotes: keys.withNotes });
    const fate = plain ? await ears.onReply(plain.payload) : 'forged';
    // It stays in the room, without a receipt, for whoever enters next.
    if (fate === 'later') return true;
    if (fate !== 'in') {
      await leaveAside(fate, sequence);
      return plain ? give(plain.nonce, 'ignored') : true;
    }
    if (!plain) return true;
    const reply: Inside = { sealed, nonce: plain.nonce, hasReceipt: false };
    inside.set(tag, reply);
    return giveReceipt(reply);
  }

  /** What became of the room while this page was not in it. */
  async function lookAround(): Promise<void> {
    const door = await sayer.catchUp();
    if (door !== undefined) ears.onDoor(door);
    if ((await line.count()) === 'expired') ears.onDoor('gone');
  }

  line.hear('here', (mark) => {
    if (mark.length !== 16 || arrived.size >= ARRIVED_AT_MOST) return;
    arrived.add(toBase64url(mark));
    ears.onArrived(arrived.size);
  });
  line.watch((now) => {
    ears.onLine(now);
    if (now === 'on') void lookAround();
  });
  line.follow(async (batch) => {
    const ends = await Promise.all(batch.map(take));
    ears.onTold(inside.size, { ...ignored });
    return ends.every((isDone) => isDone);
  });

  const turn = async (door: RoomDoor): Promise<'done' | RoomFailure> => {
    const became = await line.letIn(door === 'open' || door === 'locked');
    return became === 'done' ? sayer.turn(door) : became;
  };
  return {
    say: (said) => sayer.say(said),
    pause: () => turn('paused'),
    close: () => turn('closed'),
    lock: () => turn('locked'),
    resume: () => turn('open'),
    erase: async () => {
      await sayer.turn('closed');
      return line.erase();
    },
    leave: () => line.leave(),
  };
}
