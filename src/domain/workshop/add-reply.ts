import { PRACTICE_IDS } from '../model/practice.ts';
import { type ChoicesInside, choicesInside } from './choices.ts';
import { REPLIES_AT_MOST, type Reply } from './invitation.ts';
import type { Receipt, ReplyOutcome } from './receipt.ts';
import { type RepliesInside, repliesInside } from './replies-inside.ts';
import { contentIsSame } from './reply-content.ts';
import { type ReplyStanding, standingAmong } from './reply-standing.ts';
import { themesStill } from './themes.ts';
import { type UnprovenInside, unprovenInside } from './unproven.ts';
import type { Arrival, KeptReply, WorkingCopy } from './working-copy.ts';
import { askedIn, type Votes } from './workshop.ts';

/** What is said again and differs from the first time. */
function changedVotes(first: Votes, again: Votes): Votes {
  return Object.fromEntries(
    PRACTICE_IDS.flatMap((id) => {
      const vote = again[id];
      return vote === undefined || vote === first[id] ? [] : [[id, vote]];
    }),
  );
}

/** Why a reply is not for this copy; undefined when it is. */
function refusalOf(copy: WorkingCopy, reply: Reply, how: Arrival): ReplyOutcome['is'] | undefined {
  const isTagged = how === 'link' || how === 'file' || reply.workshop !== undefined;
  if (isTagged && reply.workshop !== copy.invitation.workshop) return 'other-workshop';
  if (reply.model !== copy.model) return 'other-model';
  if (reply.group !== undefined && reply.group >= (copy.invitation.groups ?? []).length)
    return 'no-such-group';
  return undefined;
}

/** A copy while replies are taken in. */
interface Joining {
  readonly copy: WorkingCopy;
  readonly inside: RepliesInside;
  readonly unproven: UnprovenInside;
  readonly choices: ChoicesInside;
  /** Keys that were taken away and are in again. */
  readonly back: Set<string>;
}

function joiningOf(copy: WorkingCopy): Joining {
  return {
    copy,
    inside: repliesInside(copy.replies),
    unproven: unprovenInside(copy.unproven),
    choices: choicesInside(copy),
    back: new Set(),
  };
}

/** A reply on its way in: what is kept of it, and what of it is in already. */
interface Incoming extends Joining {
  readonly reply: Reply;
  readonly receipt: Receipt;
  readonly left: ReplyOutcome['left'];
  readonly name: string | undefined;
  readonly content: Omit<KeptReply, 'key' | 'id' | 'label' | 'second'>;
  /** The replies under its id, or the one a typed code corrects. */
  readonly same: readonly KeptReply[];
}

function incoming(into: Joining, reply: Reply, receipt: Receipt): Incoming {
  const { named = false, notesAllowed = false } = into.copy.invitation;
  const { replaces } = receipt;
  const hasNotes = Object.keys(reply.notes ?? {}).length > 0;
  const replaced = replaces === undefined ? [] : into.inside.keyed(replaces);
  return {
    ...into,
    reply,
    receipt,
    left: [
      ...(reply.label && !named ? (['name'] as const) : []),
      ...(hasNotes && !notesAllowed ? (['notes'] as const) : []),
    ],
    name: (named && (receipt.name ?? reply.label)?.trim()) || undefined,
    content: {
      how: receipt.how,
      answers: reply.answers,
      ...(reply.revision !== undefined && { revision: reply.revision }),
      ...(reply.signer !== undefined && { signer: reply.signer }),
      ...(reply.signature !== undefined && { signature: reply.signature }),
      ...(reply.group !== undefined && { group: reply.group }),
      ...(hasNotes && notesAllowed && { notes: reply.notes }),
    },
    same: reply.id === undefined ? replaced : into.inside.under(reply.id),
  };
}

function became({ left }: Incoming, is: ReplyOutcome['is'], key?: string): ReplyOutcome {
  return { is, left, ...(key !== undefined && { key }) };
}

function added(reply: Incoming, is: 'added' | 'conflict'): ReplyOutcome {
  const { inside, back, receipt, name, content, same } = reply;
  if (inside.count() >= REPLIES_AT_MOST) return became(reply, 'full', same[0]?.key);
  const { id } = reply.reply;
  const key = is === 'added' ? (id ?? receipt.key) : receipt.key;
  const label = name ?? inside.freeLabel(receipt.draw);
  inside.add({ key, ...(id !== undefined && { id }), label, ...content });
  back.add(key);
  return became(reply, is, key);
}

/**
 * Is it a second vote and nothing else, on practices that were revealed, of somebody whose first is not in? It may be that of a person who answered on
 * paper or on another device: taken for a late reply, it would make two people of one.
 */
function isWithoutFirst({ copy, reply, receipt, same }: Incoming): boolean {
  const isOfPhone = receipt.how === 'link' && receipt.isSecond === true;
  const said = askedIn(copy.invitation).filter((id) => reply.answers[id] !== undefined);
  const isPart = said.length < askedIn(copy.invitation).length;
  const revealed = copy.stage?.revealed ?? [];
  return isOfPhone && same.length === 0 && isPart && said.every((id) => revealed.includes(id));
}

/** Its votes beside those that are in. */
function votedAgain(reply: Incoming, first: KeptReply): ReplyOutcome {
  const { inside } = reply;
  const { revision, signer, answers } = reply.reply;
  const second = { ...first.second, ...changedVotes(first.answers, answers) };
  const { signature, ...stands } = first;
  inside.remove(first);
  inside.add({
    ...stands,
    ...(revision !== undefined && { revision }),
    ...(signer !== undefined && { signer }),
    second,
  });
  return became(reply, 'second', first.key);
}

/** In the place of those that are in. */
function corrected(
  reply: Incoming,
  first: KeptReply,
  { former, displaced }: Pick<ReplyStanding, 'former' | 'displaced'>,
): ReplyOutcome {
  const { inside, unproven, name, content } = reply;
  const { key, id, label, second } = first;
  const themes = themesStill(first, content.notes);
  const isSame = former.length === 1 && first.revision === content.revision && contentIsSame(first, content);
  for (const one of former) inside.remove(one);
  for (const one of displaced) unproven.take(one);
  inside.add({
    key,
    ...(id !== undefined && { id }),
    ...content,
    label: name ?? label,
    ...(themes && { themes }),
    ...(second && { second }),
  });
  return became(reply, isSame ? 'again' : 'corrected', key);
}

/** What a typed code says, in the place of the reply the facilitator says it corrects: by their word. */
function correctedByWord(reply: Incoming, first: KeptReply): ReplyOutcome {
  const { revision, signer } = first;
  const word = {
    ...reply.content,
    ...(revision !== undefined && { revision }),
    ...(signer !== undefined && { signer }),
    byWord: true,
  };
  return corrected({ ...reply, content: word }, first, { former: reply.same, displaced: [] });
}

/** Kept aside, for the facilitator to judge. */
function setAside(reply: Incoming, of: KeptReply): ReplyOutcome {
  const { unproven, receipt, content, name } = reply;
  const { id } = reply.reply;
  const isKept = unproven.take({
    key: receipt.key,
    ...(id !== undefined && { id }),
    label: name ?? of.label,
    ...content,
    ...(receipt.isSecond && { votedAgain: true }),
  });
  return became(reply, isKept ? 'unproven' : 'full', of.key);
}

function takeIn(joining: Joining, reply: Reply, receipt: Receipt): ReplyOutcome {
  const into = incoming(joining, reply, receipt);
  const refusal = refusalOf(joining.copy, reply, receipt.how);
  const { same, content } = into;
  const [first] = same;
  if (refusal) return became(into, refusal, first?.key);
  if (reply.matterMost) return became(into, joining.choices.count(reply, receipt.key));
  if (isWithoutFirst(into)) return became(into, 'no-first');
  if (!first) return added(into, 'added');
  if (reply.id === undefined)
    return receipt.isSecond ? votedAgain(into, first) : correctedByWord(into, first);

  const standing = standingAmong(same, content, (kept) => contentIsSame(kept, content));
  const of = standing.of ?? first;
  switch (standing.is) {
    case 'unproven':
      return setAside(into, of);
    case 'conflict':
      return added(into, 'conflict');
    case 'later':
      // A second vote stands beside a first one that is the same person's.
      return receipt.isSecond && standing.displaced.length === 0
        ? votedAgain(into, of)
        : corrected(into, of, standing);
    default:
      return became(into, standing.is === 'older' ? 'older' : 'again', of.key);
  }
}

/** The copy once all were taken in; itself where nothing changed. */
function takenInto(
  { copy, inside, unproven, choices, back }: Joining,
  outcomes: readonly ReplyOutcome[],
): WorkingCopy {
  const hasChoice = outcomes.some(({ is }) => is === 'choice');
  const chosen = hasChoice ? { ...copy, choices: choices.all() } : copy;
  if (!inside.isChanged() && !unproven.isChanged()) return chosen;
  const { removed = [], unproven: _, ...rest } = chosen;
  const gone = removed.filter((key) => !back.has(key));
  const aside = unproven.all(inside);
  return {
    ...rest,
    replies: inside.all(),
    ...(aside.length > 0 && { unproven: aside }),
    ...(gone.length > 0 && { removed: gone }),
  };
}

/** A reply, and how it comes in. */
export interface ComingIn {
  readonly reply: Reply;
  readonly receipt: Receipt;
}

/**
 * Takes replies in, one after the other, each found among those that are in in one step. Nothing is dropped in silence:
 * the outcomes, in the order of the replies, say what became of each. In an anonymous workshop no name is kept, and no
 * note where notes were not announced.
 */
export function addReplies(
  copy: WorkingCopy,
  replies: readonly ComingIn[],
): { readonly copy: WorkingCopy; readonly outcomes: ReplyOutcome[] } {
  const joining = joiningOf(copy);
  const outcomes = replies.map(({ reply, receipt }) => takeIn(joining, reply, receipt));
  return { copy: takenInto(joining, outcomes), outcomes };
}
