import type { Ignored, IgnoredCounts, RoomFailure } from './failure.ts';
import type { RoomLine } from './line.ts';
import type { LiveState, RoomDoor, RoomSaid } from './state.ts';

export interface RoomWish {
  /** Until when phones are let in, in milliseconds since 1970; never longer than the server keeps a room. */
  readonly closes: number;
  readonly withNotes: boolean;
}

/** What a facilitator's page does with what comes. */
export interface HostEars {
  /**
   * The payload of a reply's link. Called for up to 64 replies at once; the next come when all of these are settled.
   * `in`: it is kept, or was already; `later`: this page cannot read it, one loaded again may; else why it was left aside.
   */
  readonly onReply: (payload: string) => Promise<'in' | 'later' | Exclude<Ignored, 'forged' | 'repeated'>>;
  /** How many replies of different phones are in, and what was left aside. */
  readonly onTold: (count: number, ignored: IgnoredCounts) => void;
  /** How many phones were seen to join while this page was open. */
  readonly onArrived: (count: number) => void;
  readonly onLine: (line: RoomLine) => void;
  /** Which replies the room takes as it was last left, maybe by another machine; `gone`: the server holds it no longer. */
  readonly onDoor: (door: RoomDoor | 'gone') => void;
}

/** A room as its facilitator holds it. What is asked ends with `done` once the server has it, else why not. */
export interface HostRoom {
  /** Says this to the phones, in the place of all that was said. */
  readonly say: (said: RoomSaid) => Promise<'done' | RoomFailure>;
  readonly pause: () => Promise<'done' | RoomFailure>;
  readonly lock: () => Promise<'done' | RoomFailure>;
  /** Opens again what was paused, locked or closed. */
  readonly resume: () => Promise<'done' | RoomFailure>;
  readonly close: () => Promise<'done' | RoomFailure>;
  /** All that the server holds of the room is deleted. */
  readonly erase: () => Promise<'done' | RoomFailure>;
  /** Lets go of the line; the room goes on. */
  readonly leave: () => Promise<void>;
}

/** What a participant's page does with what comes. */
export interface GuestEars {
  readonly onState: (state: LiveState) => void;
  /** The server holds the reply that waited for the line. */
  readonly onSent: () => void;
  /** The facilitator's page has the reply, or left it aside. */
  readonly onReceived: (receipt: 'in' | 'ignored') => void;
  readonly onLine: (line: RoomLine) => void;
  /** Messages of the server that were left aside. */
  readonly onTold?: (ignored: IgnoredCounts) => void;
}

/** What a phone keeps for its reply in one room: `drawOwnSecret()`. */
export interface OwnInRoom {
  readonly secret: string;
}

/** A room as a participant is in it. */
export interface GuestRoom {
  /**
   * Seals and sends a reply, in the place of the one sent before. After `unreachable`, `no-room` or `paused` it waits
   * and is sent when the line is back or the room takes replies (`onSent`), unless another is sent or the page is left;
   * after any other failure it does not.
   */
  readonly send: (payload: string, own: OwnInRoom) => Promise<'sent' | RoomFailure>;
  /** Listens for the receipt of a reply that was sent before, as after the page was loaded again. */
  readonly follow: (payload: string, own: OwnInRoom) => Promise<void>;
  readonly leave: () => Promise<void>;
}
