import { PRACTICE_IDS } from '../model/practice.ts';
import { textOfVotes } from './alike.ts';
import { countChoice } from './choices.ts';
import { freeLabel } from './free-label.ts';
import { REPLIES_AT_MOST, type Reply } from './invitation.ts';
import type { Receipt, ReplyOutcome } from './receipt.ts';
import { themesStill } from './themes.ts';
import { type Arrival, changeReply, inOrder, type KeptReply, type WorkingCopy } from './working-copy.ts';
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

/** A reply on its way in: what is kept of it, and what of it is in already. */
interface Incoming {
  readonly copy: WorkingCopy;
  readonly reply: Reply;
  readonly receipt: Receipt;
  readonly left: ReplyOutcome['left'];
  readonly name: string | undefined;
  readonly content: Omit<KeptReply, 'key' | 'id' | 'label' | 'second'>;
  /** The replies under its id, or the one a typed code corrects. */
  readonly same: readonly KeptReply[];
}

function incoming(copy: WorkingCopy, reply: Reply, receipt: Receipt): Incoming {
  const { named = false, notesAllowed = false } = copy.invitation;
  const hasNotes = Object.keys(reply.notes ?? {}).length > 0;
  return {
    copy,
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
    same: copy.replies.filter((kept) =>
      reply.id === undefined ? kept.key === receipt.replaces : kept.id === reply.id,
    ),
  };
}

/** A copy with the reply taken in or not, and what became of it. */
interface Taken {
  readonly copy: WorkingCopy;
  readonly outcome: ReplyOutcome;
}

function taken({ copy, left }: Incoming, is: ReplyOutcome['is'], key?: string, changed = copy): Taken {
  return { copy: changed, outcome: { is, left, ...(key !== undefined && { key }) } };
}

function added(reply: Incoming, is: 'added' | 'conflict'): Taken {
  const { copy, receipt, name, content, same } = reply;
  if (copy.replies.length >= REPLIES_AT_MOST) return taken(reply, 'full', same[0]?.key);
  const { id } = reply.reply;
  const key = is === 'added' ? (id ?? receipt.key) : receipt.key;
  const label = name ?? freeLabel(copy.replies, receipt.draw);
  const { removed, ...rest } = copy;
  const gone = removed?.filter((other) => other !== key) ?? [];
  const replies = inOrder([...copy.replies, { key, ...(id !== undefined && { id }), label, ...content }]);
  return taken(reply, is, key, { ...rest, replies, ...(gone.length > 0 && { removed: gone }) });
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
function votedAgain(reply: Incoming, first: KeptReply): Taken {
  const { revision, answers } = reply.reply;
  const second = changedVotes(first.answers, answers);
  const changed = changeReply(reply.copy, first.key, (kept) => ({
    ...kept,
    ...(revision !== undefined && { revision }),
    second: { ...kept.second, ...second },
  }));
  return taken(reply, 'second', first.key, changed);
}

/** In the place of those that are in. */
function corrected(reply: Incoming, first: KeptReply): Taken {
  const { copy, same, name, content } = reply;
  const { key, id, label, second } = first;
  const others = copy.replies.filter((kept) => !same.includes(kept));
  const themes = themesStill(first, content.notes);
  const anew = {
    key,
    ...(id !== undefined && { id }),
    ...content,
    label: name ?? label,
    ...(themes && { themes }),
  };
  const replies = inOrder([...others, second ? { ...anew, second } : anew]);
  return taken(reply, 'corrected', key, { ...copy, replies });
}

/**
 * Takes a reply in. Nothing is dropped in silence: the outcome says what became of it. In an anonymous workshop no
 * name is kept, and no note where notes were not announced.
 */
export function addReply(copy: WorkingCopy, reply: Reply, receipt: Receipt): Taken {
  const into = incoming(copy, reply, receipt);
  const refusal = refusalOf(copy, reply, receipt.how);
  const { same, content } = into;
  const [first] = same;
  if (refusal) return taken(into, refusal, first?.key);
  if (reply.matterMost) {
    const { copy: counted, is } = countChoice(copy, reply, receipt.key);
    return taken(into, is, undefined, counted);
  }
  if (isWithoutFirst(into)) return taken(into, 'no-first');
  if (!first) return added(into, 'added');

  const revision = reply.revision ?? 0;
  const newest = Math.max(...same.map((kept) => kept.revision ?? 0));
  if (reply.id !== undefined && revision <= newest) {
    const twin = same.find(
      (kept) => (kept.revision ?? 0) === revision && textOfContent(kept) === textOfContent(content),
    );
    if (twin) return taken(into, 'again', twin.key);
    return revision < newest ? taken(into, 'older', first.key) : added(into, 'conflict');
  }
  return receipt.isSecond ? votedAgain(into, first) : corrected(into, first);
}
