import { map, type ReadableAtom } from 'nanostores';
import type { IgnoredCounts, RoomFailure } from '../../room/failure.ts';
import { readPass } from '../../room/pass.ts';
import type { GuestRoom, RoomLine } from '../../room/room.ts';
import type { LiveState } from '../../room/state.ts';
import { endOfTicket } from '../../room/ticket.ts';
import { now } from '../../stores/browser/clock.ts';
import { changePlace } from '../../stores/own-place.ts';
import { $ownReplies, type OwnReply, replySent } from '../../stores/own-replies.ts';
import { signedFragment } from '../replying/signed.ts';
import type { GuestDoors } from './doors.ts';

/** How a room looks from a participant's phone. */
export interface PhoneInRoom {
  /** `off` until one sends or follows: the page speaks to no server before. */
  readonly line: 'off' | 'joining' | RoomLine;
  /** What was last said in it; undefined before any was heard. */
  readonly state?: LiveState | undefined;
  /** What the wall shows is to be seen here. */
  readonly isFollowing: boolean;
  /** One's reply is on its way, or waits for the line. */
  readonly isWanted: boolean;
  /** Why it did not go in, or the room was not entered. */
  readonly failure?: RoomFailure | undefined;
  /** Whoever runs the workshop has it, and left it out. */
  readonly isLeftOut: boolean;
  /** Something was said in the room that this page does not read. */
  readonly isUnread?: boolean;
}

/** A room joined from a participant's page. */
export interface JoinedRoom {
  readonly $joined: ReadableAtom<PhoneInRoom>;
  /** Sends one's reply as it stands; where the line is cut it goes by itself once the line is back. */
  send(): Promise<void>;
  /** Comes in to see here what the wall shows. */
  follow(): Promise<void>;
  /** No longer shows it here. */
  unfollow(): void;
  /** Comes in to hear whether the reply that was sent before is received. */
  awaitReceipt(): Promise<void>;
  /** Leaves it: what waits is not sent. */
  leave(): void;
}

/** What no waiting mends: another way is offered. */
const FINAL: readonly RoomFailure[] = [
  ...(['refused', 'expired', 'closed', 'too-long', 'forged', 'full'] as const),
  ...(['not-a-pass', 'later'] as const),
];

const OUTSIDE: PhoneInRoom = { line: 'off', isFollowing: false, isWanted: false, isLeftOut: false };

/**
 * How one's own reply stands with the room: `none` before it was sent, `sent` once the server keeps it, `received` once
 * whoever runs the workshop has it, `changed` when it was changed since.
 */
export function standingOf({
  reply: { revision = 1 },
  liveRoom,
}: Pick<OwnReply, 'reply' | 'liveRoom'>): 'none' | 'sent' | 'received' | 'changed' {
  const { sent = 0, received = 0 } = liveRoom ?? {};
  if (sent === 0) return 'none';
  if (sent < revision) return 'changed';
  return received >= revision ? 'received' : 'sent';
}

/** Joins the room whose pass one's own reply holds. Nothing is asked of any server before one sends or follows. */
export function joinLiveRoom(workshop: string, doors: GuestDoors): JoinedRoom {
  const $joined = map<PhoneInRoom>(OUTSIDE);
  const tell = (more: Partial<PhoneInRoom>) => $joined.set({ ...$joined.get(), ...more });
  const own = (): OwnReply | undefined => $ownReplies.get().find(({ id }) => id === workshop);
  let room: GuestRoom | undefined;
  let entering: Promise<void> | undefined;
  /** The pass it was entered with. */
  let entered = '';
  /** The revision last given to the room. */
  let given = 0;

  function sent(): void {
    const revision = given;
    changePlace(workshop, (place) => ({ ...place, sent: revision }));
    if ((own()?.reply.revision ?? 1) === revision) replySent(workshop);
    tell({ isWanted: false, failure: undefined });
  }

  const ears = {
    onState: (state: LiveState) => {
      tell({ state });
      if (state.door === 'open' && $joined.get().failure === 'paused') void give();
    },
    onSent: sent,
    onReceived: (receipt: 'in' | 'ignored') => {
      const revision = given;
      if (receipt === 'ignored') tell({ isLeftOut: true });
      else changePlace(workshop, (place) => ({ ...place, sent: revision, received: revision }));
    },
    onLine: (line: RoomLine) =>
      tell(
        line === 'refused' && ($joined.get().isWanted || $joined.get().isFollowing)
          ? { line, failure: whyRefused(), isWanted: false }
          : { line },
      ),
    onTold: ({ forged }: IgnoredCounts) => tell({ isUnread: forged > 0 }),
  };

  /** A server lets nobody in once their pass is over, and gives no reason. */
  function whyRefused(): 'expired' | 'refused' {
    const pass = readPass(entered);
    const isOver = typeof pass !== 'string' && endOfTicket(pass.ticket, Date.parse(now())) !== 'ahead';
    return isOver ? 'expired' : 'refused';
  }

  async function goIn(): Promise<void> {
    tell({ line: 'joining', failure: undefined });
    entered = own()?.liveRoom?.pass ?? '';
    const pass = readPass(entered);
    const joined = typeof pass === 'string' ? pass : await doors.joinRoom(pass, ears);
    if (typeof joined === 'string') {
      entering = undefined;
      return tell({ line: FINAL.includes(joined) ? 'refused' : 'waiting', failure: joined });
    }
    room = joined;
    const { line } = $joined.get();
    tell({ line: line === 'joining' ? 'on' : line });
  }

  /** Comes in, once; anew where a new pass came. */
  function enter(): Promise<void> {
    if (room && own()?.liveRoom?.pass !== entered) {
      void room.leave();
      [room, entering] = [undefined, undefined];
    }
    entering ??= goIn();
    return entering;
  }

  /** Gives the room one's reply as it stands, where it is wanted. */
  async function give(): Promise<void> {
    const mine = own();
    if (!room || !mine?.liveRoom || !$joined.get().isWanted) return;
    given = mine.reply.revision ?? 1;
    const fragment = await signedFragment(mine).catch(() => undefined);
    // What writes or signs it did not come: it waits for nothing, and one may send again, or another way.
    if (fragment === undefined) return tell({ failure: 'unreachable', isWanted: false });
    const became = await room.send(fragment, mine.liveRoom);
    if (became === 'sent') return sent();
    const failure = $joined.get().line === 'refused' ? whyRefused() : became;
    tell({ failure, isWanted: !FINAL.includes(failure) });
  }

  return {
    $joined,
    send: async () => {
      tell({ isWanted: true, failure: undefined, isLeftOut: false });
      await enter();
      await give();
      if (!room) tell({ isWanted: false });
    },
    follow: async () => {
      tell({ isFollowing: true });
      await enter();
    },
    unfollow: () => tell({ isFollowing: false }),
    awaitReceipt: async () => {
      await enter();
      const mine = own();
      if (!room || !mine?.liveRoom || standingOf(mine) !== 'sent') return;
      given = mine.reply.revision ?? 1;
      // Where what writes or signs it does not come it stays sent, and the next visit asks for its receipt.
      const fragment = await signedFragment(mine).catch(() => undefined);
      if (fragment !== undefined) await room.follow(fragment, mine.liveRoom);
    },
    leave: () => {
      void room?.leave();
      [room, entering] = [undefined, undefined];
      $joined.set(OUTSIDE);
    },
  };
}
