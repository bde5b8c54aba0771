import { map, type ReadableAtom } from 'nanostores';
import { type KeptLiveRoom, SHUT_DOORS } from '../../domain/workshop/live-room.ts';
import { IGNORED, type Ignored, type IgnoredCounts, type RoomFailure } from '../../room/failure.ts';
import { keysIn, textOfKeys } from '../../room/kept-keys.ts';
import { type RoomKeys, readKeys } from '../../room/keys.ts';
import type { HostRoom, RoomLine } from '../../room/room.ts';
import type { RoomDoor, RoomSaid } from '../../room/state.ts';
import { endOfTicket } from '../../room/ticket.ts';
import { now } from '../../stores/browser/clock.ts';
import { changeWorkshop, copyOf } from '../../stores/workshops.ts';
import { isAfterReveal } from '../collecting/collecting.ts';
import type { HostDoors } from './doors.ts';
import { intakeOf, LEFT_OUT, type TakenAs } from './intake.ts';

/** Why something was left out, by the room itself or where replies are taken in. */
export type LeftAside = Exclude<Ignored, 'not-ours'> | Exclude<TakenAs, 'in'>;

/** All such reasons, the room's own first. */
export const LEFT_OUT_BY_ROOM: readonly LeftAside[] = [
  ...IGNORED.filter((reason) => reason !== 'not-ours'),
  ...LEFT_OUT,
  'later',
];

/** Where a live room stands, as its facilitator sees it. Of who came first nothing is known, and nothing kept. */
export interface LedRoom {
  /** `off` before it was entered. */
  readonly line: 'off' | 'entering' | RoomLine;
  readonly door: RoomDoor;
  /** How many phones came in while this page was open. */
  readonly arrived: number;
  /** How many replies of different phones the room holds. */
  readonly inRoom: number;
  /** What was left out, how many times, by reason; reasons that do not occur are not there. */
  readonly ignored: Readonly<Partial<Record<LeftAside, number>>>;
  /** What last failed. */
  readonly failure?: RoomFailure | undefined;
  /** Its server holds it no longer, or its keys are no good: it can only be forgotten, or prolonged. */
  readonly isLost: boolean;
}

/** A live room led from this page. */
export interface LeadRoom {
  readonly $leading: ReadableAtom<LedRoom>;
  /** Opens a room for the workshop, until the end of an ISO day where one is given, and enters it. */
  open(openingKey: string, closes: string | undefined): Promise<'done' | RoomFailure>;
  /** Lets phones in for longer, until the end of an ISO day where one is given: the invitation is then to be sent anew. Replies stay where they are. */
  prolong(openingKey: string, closes: string | undefined): Promise<'done' | RoomFailure>;
  /** Lets go of a room that cannot be come to any more, without a word to its server. Replies that are in stay. */
  forget(): void;
  /** Enters the room that the working copy holds, if it holds one. Entering twice is entering once. */
  enter(): Promise<void>;
  /** Takes no reply for a moment (`paused`), corrections alone (`locked`), none any more (`closed`); or all again. */
  turn(door: RoomDoor): Promise<void>;
  /** Says something more to the phones that want it; what was said before and is not named stays. */
  say(more: RoomSaid): void;
  /** Erases the room from its server. Replies that are in stay. */
  erase(): Promise<void>;
  /** Leaves the room as it is. */
  leave(): void;
}

const NOWHERE: LedRoom = { line: 'off', door: 'open', arrived: 0, inRoom: 0, ignored: {}, isLost: false };
/** How each door is come to. */
const TURNS = { open: 'resume', paused: 'pause', locked: 'lock', closed: 'close' } as const;
const DAY_MS = 86_400_000;

/** The end of an ISO day anywhere on earth, in milliseconds since 1970. */
function endOf(day: string): number {
  return Date.parse(`${day}T12:00:00Z`) + DAY_MS;
}

const untilEndOf = (day: string | undefined) => (day === undefined ? Number.MAX_SAFE_INTEGER : endOf(day));

/** What no waiting and no pressing again mends. */
const LOST: readonly RoomFailure[] = ['refused', 'expired', 'no-room', 'no-keys', 'other-server'];
const lost = (failure: RoomFailure) => ({ failure, isLost: LOST.includes(failure) });

function keepRoom(workshop: string, room: KeptLiveRoom | undefined): void {
  changeWorkshop(workshop, ({ liveRoom: _, ...copy }) => (room ? { ...copy, liveRoom: room } : copy));
}

/** Keeps how the room is left, so that another device knows. */
function keepDoor(workshop: string, door: RoomDoor): void {
  const shut = SHUT_DOORS.find((one) => one === door);
  changeWorkshop(workshop, (copy) => {
    if (!copy.liveRoom || copy.liveRoom.door === shut) return copy;
    const { door: _, ...room } = copy.liveRoom;
    return { ...copy, liveRoom: shut ? { ...room, door: shut } : room };
  });
}

/** What was left out, by reason: the room's own counts, and in the place of its `not-ours` those of the taking in. */
function leftOut(theirs: Partial<IgnoredCounts>, own: ReadonlyMap<LeftAside, number>): LedRoom['ignored'] {
  const { 'not-ours': _, ...others } = theirs;
  const counts = { ...others, ...Object.fromEntries(own) };
  return Object.fromEntries(Object.entries(counts).filter(([, n]) => n > 0));
}

/** Leads the live room of a workshop that is kept here. */
export function leadLiveRoom(workshop: string, doors: HostDoors): LeadRoom {
  const $leading = map<LedRoom>(NOWHERE);
  const own = new Map<LeftAside, number>();
  let theirs: Partial<IgnoredCounts> = {};
  let room: HostRoom | undefined;
  let entering: Promise<void> | undefined;
  let said: RoomSaid = {};
  const intake = intakeOf(() => ({ id: workshop, isSecond: isAfterReveal(workshop) }));
  const tell = (more: Partial<LedRoom>) => $leading.set({ ...$leading.get(), ...more });
  const became = (end: 'done' | RoomFailure) => tell({ failure: end === 'done' ? undefined : end });

  const ears = {
    onReply: async (payload: string) => {
      const fate = await intake.take(payload);
      if (fate === 'in') return fate;
      own.set(fate, (own.get(fate) ?? 0) + 1);
      tell({ ignored: leftOut(theirs, own) });
      return fate === 'later' ? fate : ('not-ours' as const);
    },
    onTold: (inRoom: number, ignored: IgnoredCounts) => {
      theirs = ignored;
      tell({ inRoom, ignored: leftOut(theirs, own) });
    },
    onArrived: (arrived: number) => tell({ arrived }),
    onLine: (line: RoomLine) => tell(line === 'refused' ? { line, ...lost(whyRefused()) } : { line }),
    onDoor: (door: RoomDoor | 'gone') => {
      if (door === 'gone') return tell(lost('no-room'));
      tell({ door });
      keepDoor(workshop, door);
    },
  };

  /** A server lets nobody in once their ticket is over, and gives no reason. */
  function whyRefused(): RoomFailure {
    const keys = keysIn(copyOf(workshop)?.liveRoom?.keys ?? '');
    const ticket = keys && readKeys(keys)?.hostTicket;
    return ticket && endOfTicket(ticket, Date.parse(now())) !== 'ahead' ? 'expired' : 'refused';
  }

  async function goIn(text: string): Promise<void> {
    tell({ line: 'entering' });
    const keys = keysIn(text);
    const entered = keys ? await doors.hostRoom(keys, ears) : 'no-keys';
    if (typeof entered === 'string') {
      entering = undefined;
      return tell({ line: 'off', ...lost(entered) });
    }
    room = entered;
    const { line } = $leading.get();
    if (line === 'entering') tell({ line: 'on' });
  }

  function enter(): Promise<void> {
    const kept = copyOf(workshop)?.liveRoom;
    if (!kept) return Promise.resolve();
    if ($leading.get().line === 'refused') leave();
    if (!entering) tell({ door: kept.door ?? 'open', failure: undefined, isLost: false });
    entering ??= goIn(kept.keys);
    return entering;
  }

  function leave(): void {
    void room?.leave();
    [room, entering] = [undefined, undefined];
  }

  /** Keeps the room of these keys, with the pass they give, and enters it. */
  async function keepAndEnter(
    keys: RoomKeys | RoomFailure,
    closes: string | undefined,
  ): Promise<'done' | RoomFailure> {
    const pass = typeof keys === 'string' ? undefined : await doors.passOf(keys);
    if (typeof keys === 'string' || pass === undefined) return typeof keys === 'string' ? keys : 'no-keys';
    keepRoom(workshop, { keys: textOfKeys(keys), pass, ...(closes !== undefined && { closes }) });
    leave();
    await enter();
    return 'done';
  }

  return {
    $leading,
    enter,
    open: async (openingKey, closes) => {
      const withNotes = copyOf(workshop)?.invitation.notesAllowed ?? false;
      const keys = await doors.openRoom(openingKey, { closes: untilEndOf(closes), withNotes });
      return keepAndEnter(keys, closes);
    },
    prolong: async (openingKey, closes) => {
      const keys = keysIn(copyOf(workshop)?.liveRoom?.keys ?? '');
      if (keys === undefined) return 'no-keys';
      return keepAndEnter(await doors.prolongRoom(openingKey, keys, untilEndOf(closes)), closes);
    },
    forget: () => {
      leave();
      keepRoom(workshop, undefined);
      $leading.set(NOWHERE);
    },
    turn: async (door) => {
      const end = (await room?.[TURNS[door]]()) ?? 'unreachable';
      became(end);
      if (end !== 'done') return;
      tell({ door });
      keepDoor(workshop, door);
    },
    say: (more) => {
      said = { ...said, ...more };
      void room?.say(said).then(became);
    },
    erase: async () => {
      const end = (await room?.erase()) ?? 'unreachable';
      became(end);
      if (end !== 'done') return;
      leave();
      keepRoom(workshop, undefined);
      $leading.set(NOWHERE);
    },
    leave: () => {
      leave();
      tell({ line: 'off' });
    },
  };
}
