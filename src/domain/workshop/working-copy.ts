import type { Decision } from '../model/assessment.ts';
import type { PracticeId } from '../model/model.ts';
import type { Invitation, Reply } from './invitation.ts';
import type { KeptLiveRoom } from './live-room.ts';
import type { ApartPart, ResultPart } from './result-parts.ts';
import { type KeptHands, roomOf } from './tally.ts';
import { type Themes, themesStill } from './themes.ts';
import type { Decided, Vote, Votes, Workshop } from './workshop.ts';

/** How a reply came: `own` is the facilitator's own assessment, `ballot` was entered from paper. */
export const ARRIVALS = ['link', 'file', 'code', 'ballot', 'own'] as const;
export type Arrival = (typeof ARRIVALS)[number];

/** A reply as the facilitator keeps it. Nothing says when it came. */
export interface KeptReply {
  /** Unique in the copy: the reply's own id, else a drawn one. */
  readonly key: string;
  readonly id?: string | undefined;
  readonly revision?: number | undefined;
  readonly how: Arrival;
  /** The name in a named workshop, else a random number, in digits. */
  readonly label: string;
  /** Place in the invitation's list of groups. */
  readonly group?: number | undefined;
  readonly answers: Votes;
  readonly second?: Votes | undefined;
  readonly notes?: Reply['notes'];
  /** The key that alone changes it, announced by its first revision or proven by a later one; none in replies of before. */
  readonly signer?: Reply['signer'];
  /** What proves it, where it is a correction as it came. */
  readonly signature?: Reply['signature'];
  /** The facilitator took what it says from a revision that proved nothing, or from a typed code. */
  readonly byWord?: boolean | undefined;
  /** Under which theme the facilitator put a note. */
  readonly themes?: Themes | undefined;
}

/** A revision that does not prove whose it is, of a reply whose key is known: it counts for nothing by itself. */
export interface UnprovenReply extends KeptReply {
  /** It was a second vote when it came. */
  readonly votedAgain?: boolean | undefined;
  /** The facilitator said that the reply stands as it is. */
  readonly left?: boolean | undefined;
}

/** What one phone in the room says matters most; beside the replies, as a hand raised is, and never among them. */
export interface PhoneChoice {
  /** The drawn id of the phone's reply, or a drawn one where it gave none. */
  readonly id: string;
  readonly revision: number;
  readonly practices: readonly PracticeId[];
}

/** An action that does not yet say what is to be done: where it stands among the actions, and what it says. */
export interface HalfAction {
  readonly at: number;
  readonly said: Decision;
}

/** Where the room stands. */
export interface Stage {
  /** The practice on screen. */
  readonly shown?: PracticeId | undefined;
  /** Practices whose votes were revealed. */
  readonly revealed: readonly PracticeId[];
  /** Minutes planned for the discussion. */
  readonly minutes?: number | undefined;
  /** Whether the room has seen how far it agrees, practice by practice. */
  readonly overview?: boolean | undefined;
  /** How many hands went up for each practice when the room was asked what matters most. */
  readonly raised?: Readonly<Partial<Record<PracticeId, number>>> | undefined;
  /** What was last ticked to travel with the result. */
  readonly ticks?: readonly ResultPart[] | undefined;
}

/** Until when the facilitator keeps replies beyond the time announced, and why. */
export interface KeptLonger {
  /** ISO day. */
  readonly until: string;
  readonly reason: string;
}

/** All that a facilitator holds of a workshop: enough for another to take over. Replies are in order of label. */
export interface WorkingCopy extends KeptHands {
  readonly model: number;
  /** ISO day or month. */
  readonly date: string;
  readonly invitation: Invitation;
  readonly replies: readonly KeptReply[];
  /** Revisions that prove nothing, beside the replies they would change. */
  readonly unproven?: readonly UnprovenReply[] | undefined;
  /** Keys taken away, so that merging with an older copy does not bring them back. */
  readonly removed?: readonly string[] | undefined;
  /** Keys of alike replies that the facilitator said are several people's. */
  readonly apart?: readonly string[] | undefined;
  /** What phones in the room said matters most. */
  readonly choices?: readonly PhoneChoice[] | undefined;
  readonly matterMost?: readonly PracticeId[] | undefined;
  readonly decided?: Readonly<Partial<Record<PracticeId, Decided>>> | undefined;
  readonly decisions?: readonly Decision[] | undefined;
  /** Actions half said, kept here alone: no report and no sending has them. */
  readonly halves?: readonly HalfAction[] | undefined;
  readonly stage?: Stage | undefined;
  /** Rows of people or groups, whichever left first: from two sendings, as from one, rows could be given their groups. */
  readonly left?: ApartPart | undefined;
  /** Replies are kept beyond the time announced, and why. */
  readonly keep?: KeptLonger | undefined;
  /** The live room that replies also come by, where one was opened. */
  readonly liveRoom?: KeptLiveRoom | undefined;
}

/** A change of a working copy; it may be made again on what another tab kept meanwhile. */
export type CopyChange = (copy: WorkingCopy) => WorkingCopy;

/** A workshop that begins: nobody has replied. */
export function newCopy(invitation: Invitation, date: string): WorkingCopy {
  return { model: invitation.model, date, invitation, replies: [] };
}

/** Who is in, and of how many; null when the invitation does not say. */
export function expectedOf({ replies, invitation }: WorkingCopy): {
  inside: number;
  expected: number | null;
} {
  return { inside: replies.length, expected: invitation.expected ?? null };
}

/** What is scored of a working copy. Names and groups are in it: for the facilitator's own screen. */
export function toWorkshop(copy: WorkingCopy): Workshop {
  const { model, date, invitation, replies, matterMost, decided, decisions } = copy;
  const { scope, organisation, expected, groups, practices } = invitation;
  const respondents = replies.map(({ label, group, answers, second, notes, themes }) => ({
    label,
    group: group === undefined ? undefined : groups?.[group],
    answers,
    second,
    notes,
    themes,
  }));
  const asked = { scope, organisation, expected, groups, practices };
  const room = roomOf(copy);
  return { model, date, ...asked, matterMost, respondents, ...(room && { room }), decided, decisions };
}

/** Replies in order of label, so that nothing says which came when. */
export function inOrder(replies: readonly KeptReply[]): KeptReply[] {
  const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);
  return [...replies].sort((one, other) => compare(one.label, other.label) || compare(one.key, other.key));
}

/** The copy with these replies changed; as it is when no reply has such a key. */
export function changeReplies(
  copy: WorkingCopy,
  keys: readonly string[],
  change: (reply: KeptReply) => KeptReply,
): WorkingCopy {
  const these = new Set(keys);
  const replies = copy.replies.map((reply) => (these.has(reply.key) ? change(reply) : reply));
  return { ...copy, replies: inOrder(replies) };
}

/** The copy with one reply changed; as it is when no reply has this key. */
export function changeReply(
  copy: WorkingCopy,
  key: string,
  change: (reply: KeptReply) => KeptReply,
): WorkingCopy {
  return changeReplies(copy, [key], change);
}

/** What a person says again after the discussion; undefined takes the second vote away. The first stays. */
export function setSecond(
  copy: WorkingCopy,
  key: string,
  practice: PracticeId,
  vote: Vote | undefined,
): WorkingCopy {
  return changeReply(copy, key, (reply) => {
    const { [practice]: _, ...others } = reply.second ?? {};
    return { ...reply, second: vote === undefined ? others : { ...others, [practice]: vote } };
  });
}

/** Gives a reply another label: whose it is, in a named workshop. */
export function renameReply(copy: WorkingCopy, key: string, label: string): WorkingCopy {
  return changeReply(copy, key, (reply) => ({ ...reply, label }));
}

/** Puts a reply in another group, by its place in the invitation's list, or in none. */
export function moveReply(copy: WorkingCopy, key: string, group: number | undefined): WorkingCopy {
  return changeReply(copy, key, (reply) => ({ ...reply, group }));
}

/** Says anew what stands on a paper ballot. The votes given again after the discussion stay. */
export function rewriteReply(
  copy: WorkingCopy,
  key: string,
  said: Pick<KeptReply, 'answers' | 'notes' | 'group' | 'label'>,
): WorkingCopy {
  return changeReply(copy, key, ({ notes, themes, group: _, ...reply }) => {
    const still = themesStill({ notes, themes }, said.notes);
    return { ...reply, ...said, ...(still && { themes: still }) };
  });
}

/** Takes replies away. */
export function removeReplies(copy: WorkingCopy, keys: readonly string[]): WorkingCopy {
  const inside = new Set(copy.replies.map(({ key }) => key));
  const gone = new Set(keys.filter((key) => inside.has(key)));
  if (gone.size === 0) return copy;
  const replies = copy.replies.filter(({ key }) => !gone.has(key));
  return { ...copy, replies, removed: [...(copy.removed ?? []), ...gone] };
}

/** Takes a reply away. */
export function removeReply(copy: WorkingCopy, key: string): WorkingCopy {
  return removeReplies(copy, [key]);
}

/** Takes back replies that were taken away, as they were. Those that are in again meanwhile stay as they are. */
export function restoreReplies(copy: WorkingCopy, gone: readonly KeptReply[]): WorkingCopy {
  const inside = new Set(copy.replies.map(({ key }) => key));
  const back = new Set(gone.map(({ key }) => key));
  const { removed = [], ...rest } = copy;
  const stillGone = removed.filter((key) => !back.has(key));
  const replies = inOrder([...copy.replies, ...gone.filter(({ key }) => !inside.has(key))]);
  return { ...rest, replies, ...(stillGone.length > 0 && { removed: stillGone }) };
}
