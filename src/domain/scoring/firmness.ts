/** Being among this many first practices is what a draw counts. */
export const FIRST_FEW = 5;
/** From this share of the draws on, a place among the first few holds if answers shift by one level. */
export const HOLDS_FROM = 0.8;

/** Whether a place among the first few holds if answers shift by one level. */
export function holds(share: number): boolean {
  return share >= HOLDS_FROM;
}
