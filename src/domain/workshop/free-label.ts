import type { KeptReply } from './working-copy.ts';

/** Up to here labels are three-figure numbers, easy to say; beyond, four-figure ones. */
const SHORT_LABELS_AT_MOST = 450;

/** A number that no reply is labelled by, any of them as likely: `draw` is a random number from 0, below 1. */
export function freeLabel(replies: readonly KeptReply[], draw: number): string {
  const [first, past] = replies.length < SHORT_LABELS_AT_MOST ? [100, 1_000] : [1_000, 10_000];
  const taken = replies
    .map(({ label }) => (/^\d+$/.test(label) ? Number(label) : 0))
    .filter((number) => number >= first && number < past)
    .sort((one, other) => one - other);
  let chosen = first + Math.floor(draw * (past - first - taken.length));
  for (const number of taken) {
    if (number > chosen) break;
    chosen += 1;
  }
  return String(chosen);
}
