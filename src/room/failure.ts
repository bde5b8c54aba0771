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
  /** The text is no opening key. */
  | 'not-a-key';

/** Why a message was left aside: counted, never told by whom. */
export const IGNORED = ['forged', 'repeated', 'older', 'not-ours', 'locked', 'closed'] as const;
export type Ignored = (typeof IGNORED)[number];

/** How many messages were left aside, by reason. */
export type IgnoredCounts = Readonly<Record<Ignored, number>>;

export function noneIgnored(): Record<Ignored, number> {
  return { forged: 0, repeated: 0, older: 0, 'not-ours': 0, locked: 0, closed: 0 };
}
