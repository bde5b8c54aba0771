/** Why a room does not do what it was asked. Nothing of a room throws. */
export type RoomFailure =
  /** No server answered in time; what waits is sent once it does. */
  | 'unreachable'
  /** The server does not take this key or ticket. */
  | 'refused'
  /** The ticket of this room is over. */
  | 'expired'
  | 'closed'
  | 'paused'
  /** The reply is longer than replies of this room may be: it goes by link or file. */
  | 'too-long'
  /** What the server gave is not of this room's facilitator. */
  | 'forged'
  /** The room or the server holds no more. */
  | 'full'
  /** The server is there, and holds no such room: erased, over, or not open yet. What waits is sent once it does. */
  | 'no-room'
  /** The text is no opening key. */
  | 'not-a-key'
  /** The keys of a room do not read. */
  | 'no-keys'
  /** The room is on a server that pages of this edition do not speak to. */
  | 'other-server'
  /** What stands behind the invitation is no pass, or only a part of one. */
  | 'not-a-pass'
  /** A later edition made the pass. */
  | 'later';

/** Why a message was left aside: counted, never told by whom. */
export const IGNORED = ['forged', 'repeated', 'older', 'not-ours', 'locked', 'closed'] as const;
export type Ignored = (typeof IGNORED)[number];

/** How many messages were left aside, by reason. */
export type IgnoredCounts = Readonly<Record<Ignored, number>>;

export function noneIgnored(): Record<Ignored, number> {
  return { forged: 0, repeated: 0, older: 0, 'not-ours': 0, locked: 0, closed: 0 };
}
