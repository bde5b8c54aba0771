import { PRACTICE_IDS } from '../model/practice.ts';
import { textOfVotes } from './alike.ts';
import { type ChoicesInside, choicesInside } from './choices.ts';
import { REPLIES_AT_MOST, type Reply } from './invitation.ts';
import type { Receipt, ReplyOutcome } from './receipt.ts';
import { type RepliesInside, repliesInside } from './replies-inside.ts';
import { themesStill } from './themes.ts';
import type { Arrival, KeptReply, WorkingCopy } from './working-copy.ts';
import { askedIn, type Votes } from './workshop.ts';

function textOfContent({ group, answers, notes }: Pick<Reply, 'group' | 'answers' | 'notes'>): string {
  return JSON.stringify([group, textOfVotes(answers), PRACTICE_IDS.map((id) => notes?.[id] ?? '')]);
}

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
  readonly choices: ChoicesInside;
  /** Keys that were taken away and are in again. */
  readonly back: Set<string>;
}

function joiningOf(copy: WorkingCopy): Joining {
  return {
    copy,
    inside: repliesInside(copy.replies),
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
  const { revision, answers } = reply.reply;
  const second = { ...first.second, ...changedVotes(first.answers, answers) };
  inside.remove(first);
  inside.add({ ...first, ...(revision !== undefined && { revision }), second });
  return became(reply, 'second', first.key);
}

/** In the place of those that are in. */
function corrected(reply: Incoming, first: KeptReply): ReplyOutcome {
  const { inside, same, name, content } = reply;
  const { key, id, label, second } = first;
  const themes = themesStill(first, content.notes);
  for (const former of same) inside.remove(former);
  inside.add({
    key,
    ...(id !== undefined && { id }),
    ...content,
    label: name ?? label,
    ...(themes && { themes }),
    ...(second && { second }),
  });
  return became(reply, 'corrected', key);
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

  const revision = reply.revision ?? 0;
  const newest = Math.max(...same.map((kept) => kept.revision ?? 0));
  if (reply.id !== undefined && revision <= newest) {
    const twin = same.find(
      (kept) => (kept.revision ?? 0) === revision && textOfContent(kept) === textOfContent(content),
    );
    if (twin) return became(into, 'again', twin.key);
    return revision < newest ? became(into, 'older', first.key) : added(into, 'conflict');
  }
  return receipt.isSecond ? votedAgain(into, first) : corrected(into, first);
}

/** The copy once all were taken in; itself where nothing changed. */
function takenInto({ copy, inside, choices, back }: Joining, outcomes: readonly ReplyOutcome[]): WorkingCopy {
  const has = (...these: ReplyOutcome['is'][]) => outcomes.some(({ is }) => these.includes(is));
  const chosen = has('choice') ? { ...copy, choices: choices.all() } : copy;
  if (!has('added', 'corrected', 'second', 'conflict')) return chosen;
  const { removed = [], ...rest } = chosen;
  const gone = removed.filter((key) => !back.has(key));
  return { ...rest, replies: inside.all(), ...(gone.length > 0 && { removed: gone }) };
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
