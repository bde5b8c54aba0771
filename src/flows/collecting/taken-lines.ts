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
  readonly key: string;
  readonly item: HandedIn;
  readonly times: number;
}

/** What a line’s sentence hangs on, without making it: of thousands of lines a person sees the first fifty. */
function endOf(item: HandedIn): string {
  switch (item.kind) {
    case 'taken':
      return `${item.outcome.is} ${item.outcome.key ?? ''}`;
    case 'merged':
      return String(item.conflicts.length);
    case 'more':
      return String(item.many);
    case 'elsewhere':
      return item.what;
    default:
      return item.why;
  }
}

/** One line for all that looks and ended the same, in the order in which each came first. */
export function linesOf(items: readonly HandedIn[]): TakenLine[] {
  const first = new Map<string, HandedIn>();
  const times = new Map<string, number>();
  for (const item of items) {
    const key = `${item.sender?.from} ${item.sender?.date} ${item.text} ${item.kind} ${endOf(item)}`;
    if (!first.has(key)) first.set(key, item);
    times.set(key, (times.get(key) ?? 0) + 1);
  }
  return Array.from(first, ([key, item]) => ({ key, item, times: times.get(key) ?? 1 }));
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
