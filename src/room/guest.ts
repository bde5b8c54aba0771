import { readOwnSecret, receiptNonceOf, replyTagOf } from './derived.ts';
import type { Door } from './door.ts';
import { doorAndState } from './door-and-state.ts';
import { noneIgnored, type RoomFailure } from './failure.ts';
import { FAILURE_OF, type GuestLine, type RoomLine } from './line.ts';
import { drawn, type Octets } from './octets.ts';
import type { RoomPass } from './pass.ts';
import { receiptsOver } from './receipts.ts';
import { sealReply } from './sealing.ts';
import type { GuestEars, GuestRoom } from './sides.ts';
import type { StateKeys } from './state.ts';

/** A reply on its way; sealed once the door is known. */
interface OnItsWay {
  readonly payload: string;
  readonly own: Octets;
  sealed?: Octets;
  /** Its sender was told that it waits. */
  isLate?: boolean;
}

/** One participant in a room, over a line that is not believed. */
export function guestOver(line: GuestLine, pass: RoomPass, keys: StateKeys, ears: GuestEars): GuestRoom {
  const { roomId } = keys;
  const ignored = noneIgnored();
  const state = doorAndState(line, pass, keys, {
    onState: (said) => {
      ears.onState(said);
      if (!shut()) void sendLate();
    },
    leaveAside: (why) => {
      ignored[why] += 1;
      ears.onTold?.({ ...ignored });
    },
  });
  const receipts = receiptsOver(line, ears.onReceived);
  let waiting: OnItsWay | undefined;
  let comings = 0;
  let now: RoomLine = 'waiting';

  async function seal(reply: OnItsWay, door: Door | 'forged' | undefined): Promise<RoomFailure | undefined> {
    if (reply.sealed) return undefined;
    if (door === 'forged') return door;
    // A server that answers nothing of this room, while the line to it stands, holds no such room.
    if (door === undefined) return now === 'on' ? 'no-room' : 'unreachable';
    const tag = await replyTagOf(reply.own, roomId);
    const nonce = await receiptNonceOf(reply.own, roomId, reply.payload);
    const at = { roomId, tag, withNotes: pass.withNotes };
    const sealed = await sealReply({ payload: reply.payload, nonce }, door.sealing, at);
    if (sealed === 'too-long') return 'too-long';
    reply.sealed = sealed;
    await receipts.follow(nonce);
    return undefined;
  }

  /** Why the room does not take replies now; undefined when it does. */
  function shut(): RoomFailure | undefined {
    const door = state.said()?.door;
    return door === 'closed' || door === 'paused' ? door : undefined;
  }

  async function put(reply: OnItsWay): Promise<'sent' | RoomFailure> {
    // A line that was cut says so at once; the first one is waited for.
    if (comings > 0 && now !== 'on') return 'unreachable';
    const [door] = await Promise.all([state.door(), state.said() ? undefined : state.look()]);
    const failure = shut() ?? (await seal(reply, door));
    if (failure || !reply.sealed) return failure ?? 'unreachable';
    const became = await line.put(`reply.${await replyTagOf(reply.own, roomId)}`, reply.sealed);
    if (became === 'held') return 'sent';
    // A server that refuses replies says nothing to who sends them: what the facilitator said last tells.
    if (FAILURE_OF[became] === 'unreachable' && now === 'on') await state.look();
    return shut() ?? FAILURE_OF[became];
  }

  const waits = (became: 'sent' | RoomFailure) =>
    became === 'unreachable' || became === 'no-room' || became === 'paused';

  /** Sent again when the line is made anew or the room opens; while both stand, soon. */
  function later(reply: OnItsWay, became: 'sent' | RoomFailure): void {
    reply.isLate = became !== 'sent' && waiting === reply;
    if ((became === 'unreachable' || became === 'no-room') && now === 'on') line.soon(() => void sendLate());
  }

  async function attempt(reply: OnItsWay): Promise<'sent' | RoomFailure> {
    const became = await put(reply);
    if (!waits(became) && waiting === reply) waiting = undefined;
    return became;
  }

  async function send(reply: OnItsWay): Promise<'sent' | RoomFailure> {
    waiting = reply;
    const before = comings;
    let became = await attempt(reply);
    // The line was made anew meanwhile, and only what was late already is sent again then.
    if (became === 'unreachable' && before !== comings) became = await attempt(reply);
    later(reply, became);
    return became;
  }

  /** What was told to wait, once. */
  async function sendLate(): Promise<void> {
    const late = waiting;
    if (!late?.isLate) return;
    late.isLate = false;
    const became = await attempt(late);
    // Who was told that it waits was told of no later failure: it waits on, for a server that does as it should.
    if (became !== 'sent') waiting ??= late;
    later(late, became);
    if (became === 'sent') ears.onSent();
  }

  async function comeIn(): Promise<void> {
    if (comings === 0) line.tell('here', drawn(16));
    comings += 1;
    await state.look();
    await sendLate();
    await receipts.look();
  }

  line.watch((next) => {
    now = next;
    ears.onLine(next);
    if (next === 'on') void comeIn();
  });
  return {
    send: async (payload, { secret }) => {
      const own = readOwnSecret(secret);
      return own ? send({ payload, own }) : 'refused';
    },
    follow: async (payload, { secret }) => {
      const own = readOwnSecret(secret);
      if (own === undefined) return;
      await receipts.follow(await receiptNonceOf(own, roomId, payload));
      await receipts.look();
    },
    leave: () => {
      waiting = undefined;
      return line.leave();
    },
  };
}
