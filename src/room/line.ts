import type { RoomFailure } from './failure.ts';
import type { Octets } from './octets.ts';

/** `waiting`: the line is cut and is tried again; `refused`: the server does not take the ticket, or no more. */
export type RoomLine = 'on' | 'waiting' | 'refused';

/** What became of a message: `nobody` takes what is sent there, `away`: no answer in time. */
export type Put = 'held' | 'nobody' | 'away' | 'full' | 'too-long';

/** What such a message failed by. */
export const FAILURE_OF: Readonly<Record<Exclude<Put, 'held'>, RoomFailure>> = {
  nobody: 'unreachable',
  away: 'unreachable',
  full: 'full',
  'too-long': 'too-long',
};

/** A line to the server of one room. Subjects are within the room, such as `state`. It may drop, repeat, reorder and alter: nothing of it is believed. */
export interface GuestLine {
  /** Sends what the room is to hold, in the place of what stood there; ends when the server holds it or does not. */
  readonly put: (subject: string, body: Octets) => Promise<Put>;
  /** Sends what nobody holds; it may be lost. */
  readonly tell: (subject: string, body: Octets) => void;
  /** What is sent there from now on. */
  readonly hear: (subject: string, take: (body: Octets) => void) => void;
  /** What the room holds there. */
  readonly last: (subject: string) => Promise<Octets | 'none' | 'away'>;
  /** Tells how the line is, at once and at each change. One listener. */
  readonly watch: (take: (line: RoomLine) => void) => void;
  /** Does this when it is worth trying once more what no answer came to, though the line stands. */
  readonly soon: (work: () => void) => void;
  readonly leave: () => Promise<void>;
}

/** One reply as the room holds it. */
export interface HeldReply {
  /** Grows by what the room takes in. */
  readonly sequence: number;
  readonly tag: string;
  readonly body: Octets;
}

/** How many replies come at once. */
export const BATCH = 64;

/** The line of a facilitator. */
export interface HostLine extends GuestLine {
  /** Makes the room on the server. */
  readonly make: (size: RoomSize) => Promise<'done' | RoomFailure>;
  /** Lets replies in, or has the server refuse them. */
  readonly letIn: (isOpen: boolean) => Promise<'done' | RoomFailure>;
  readonly erase: () => Promise<'done' | RoomFailure>;
  /** How many replies the room holds, and whether the server takes more. */
  readonly count: () => Promise<RoomCount | RoomFailure>;
  /** Takes one reply out of the room. */
  readonly drop: (sequence: number) => Promise<void>;
  /** Every reply that the room holds and each that comes, up to `BATCH` at a time; one batch waits for the other to be taken. What was not taken (false) comes again, as all behind it after a cut. */
  readonly follow: (take: (batch: readonly HeldReply[]) => Promise<boolean>) => void;
}

/** What a room may hold. */
export interface RoomSize {
  readonly replicas: number;
  readonly days: number;
  readonly withNotes: boolean;
}

/** What the server says of a room. */
export interface RoomCount {
  readonly replies: number;
  readonly open: boolean;
}
