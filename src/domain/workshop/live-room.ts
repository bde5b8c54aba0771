/** How a room that does not take all replies was left: for a moment, but for corrections, or at its end. */
export const SHUT_DOORS = ['paused', 'locked', 'closed'] as const;

/** A live room a workshop was opened in: a road on which replies come sealed, beside all others. */
export interface KeptLiveRoom {
  /** All its facilitator holds of it, as one text; whoever has it reads the replies on their way and ends the room. */
  readonly keys: string;
  /** What the invitation’s link says of it, after a `~`. */
  readonly pass: string;
  /** The last day on which it takes replies, ISO. */
  readonly closes?: string | undefined;
  /** How it was left; it takes replies when absent. */
  readonly door?: (typeof SHUT_DOORS)[number] | undefined;
}

/** What a participant's own device holds of a live room. */
export interface OwnPlaceInRoom {
  /** What the invitation's link says of the room, after its `~`. */
  readonly pass: string;
  /** A drawn secret, this reply's alone: by it a correction takes the place of what was sent. */
  readonly secret: string;
  /** The revision last sent into the room; absent where none was. */
  readonly sent?: number | undefined;
  /** The revision last known to be with whoever runs the workshop. */
  readonly received?: number | undefined;
}
