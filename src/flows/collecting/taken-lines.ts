import { type FacilitatedWorkshop, receiveReply } from '../../stores/workshops.ts';
import type { HandedIn } from './handed-in.ts';

/** Enough to find a link again; whole, it could be read by whoever looks over one’s shoulder. In characters. */
const TEXT_SHOWN = 24;

/** What was handed in: a file’s name whole, a link or code as it begins. */
export function textShown({ kind, text }: HandedIn): string {
  const isWhole = kind === 'file' || kind === 'merged' || text.length <= TEXT_SHOWN;
  return isWhole ? text : `${text.slice(0, TEXT_SHOWN)}…`;
}

/** One line, and how many times the same was handed in. */
export interface TakenLine {
  readonly item: HandedIn;
  readonly sentence: string;
  readonly times: number;
}

/** One line for all that looks and ended the same, in the order in which each came first. */
export function linesOf(items: readonly HandedIn[], sentenceOf: (item: HandedIn) => string): TakenLine[] {
  const lines = new Map<string, TakenLine>();
  for (const item of items) {
    const sentence = sentenceOf(item);
    const key = `${item.sender?.from} ${item.sender?.date} ${item.text} ${sentence}`;
    const line = lines.get(key);
    lines.set(key, line ? { ...line, times: line.times + 1 } : { item, sentence, times: 1 });
  }
  return [...lines.values()];
}

/** The workshop of this device that a reply to another workshop is for. */
export function homeOf(
  item: HandedIn,
  workshops: readonly FacilitatedWorkshop[],
): FacilitatedWorkshop | undefined {
  if (item.kind !== 'taken' || item.outcome.is !== 'other-workshop') return undefined;
  const { workshop } = item.reply;
  return workshops.find(({ file }) => file.invitation.workshop === workshop);
}

/** Hands a reply to the workshop it is for; false when it was not taken. */
export function takeHome(
  home: FacilitatedWorkshop,
  { reply }: Extract<HandedIn, { kind: 'taken' }>,
): boolean {
  return receiveReply(home.id, reply, { how: 'link' })?.key !== undefined;
}
