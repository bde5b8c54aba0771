/** How many of the bodies that are folded in its gaps have a turn together. */
const TOGETHER = 4;

/**
 * In which turn each piece of a report is drawn: its first screen, what stands open below it, what is folded in its gaps, a
 * few at a time, and what is folded below.
 */
export const TURN = {
  doFirst: 1,
  profile: 2,
  heading: 3,
  open: 4,
  /** Of a gap, by its place in their order, from 1. */
  gap: (place: number) => 5 + Math.floor(place / TOGETHER),
  axes: 10,
  solid: 11,
  caveats: 12,
  sources: 13,
} as const;

/** The turns of the first screen, and of all. */
export const FIRST_TURNS = TURN.heading;
export const TURNS = TURN.sources;
