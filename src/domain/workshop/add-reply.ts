import { PRACTICE_IDS } from '../model/practice.ts';
import { textOfVotes } from './alike.ts';
import { REPLIES_AT_MOST, type Reply } from './invitation.ts';
import { type Arrival, changeReply, inOrder, type KeptReply, type WorkingCopy } from './working-copy.ts';
import type { Votes } from './workshop.ts';

/** How a reply comes in. */
export interface Receipt {
  readonly how: Arrival;
  /** A drawn text, unique: the reply's key where it has no id of its own. */
  readonly key: string;
  /** A random number from 0, below 1: the label of an anonymous reply. */
  readonly draw: number;
  /** Whose it is, where the facilitator says so; only in a named workshop. */
  readonly name?: string | undefined;
  /** The key of the reply that a typed code corrects. */
  readonly replaces?: string | undefined;
  /** The votes are given again after the discussion: the first ones stay beside. */
  readonly isSecond?: boolean | undefined;
}

/**
 * What became of a reply. `again`: the very same is in. `older`: a correction of it is in. `conflict`: another
 * content under the same id and revision is in, and both are kept. The last four change nothing.
 */
export const OUTCOMES = [
  'added',
  'corrected',
  'second',
  'again',
  'older',
  'conflict',
  'other-workshop',
  'other-model',
  'no-such-group',
  'full',
] as const;
export interface ReplyOutcome {
  readonly is: (typeof OUTCOMES)[number];
  /** The key of the reply concerned, in the copy. */
  readonly key?: string | undefined;
  /** What the reply brought and the invitation does not admit: it is not kept. */
  readonly left: readonly ('name' | 'notes')[];
}

/** Up to here labels are three-figure numbers, easy to say; beyond, four-figure ones. */
const SHORT_LABELS_AT_MOST = 450;

/** A number that no reply is labelled by, any of them as likely. */
function freeLabel(replies: readonly KeptReply[], draw: number): string {
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

/**
 * Takes a reply in. Nothing is dropped in silence: the outcome says what became of it. In an anonymous workshop no
 * name is kept, and no note where notes were not announced.
 */
export function addReply(
  copy: WorkingCopy,
  reply: Reply,
  receipt: Receipt,
): { readonly copy: WorkingCopy; readonly outcome: ReplyOutcome } {
  const { named = false, notesAllowed = false } = copy.invitation;
  const hasNotes = Object.keys(reply.notes ?? {}).length > 0;
  const left: ReplyOutcome['left'] = [
    ...(reply.label && !named ? (['name'] as const) : []),
    ...(hasNotes && !notesAllowed ? (['notes'] as const) : []),
  ];
  const same = copy.replies.filter((kept) =>
    reply.id === undefined ? kept.key === receipt.replaces : kept.id === reply.id,
  );
  const [first] = same;
  const end = (is: ReplyOutcome['is'], key = first?.key, changed = copy) => ({
    copy: changed,
    outcome: { is, left, ...(key !== undefined && { key }) },
  });

  const refusal = refusalOf(copy, reply, receipt.how);
  if (refusal) return end(refusal, undefined);
  const name = (named && (receipt.name ?? reply.label)?.trim()) || undefined;
  const content = {
    how: receipt.how,
    answers: reply.answers,
    ...(reply.revision !== undefined && { revision: reply.revision }),
    ...(reply.group !== undefined && { group: reply.group }),
    ...(hasNotes && notesAllowed && { notes: reply.notes }),
  };

  const add = (is: 'added' | 'conflict') => {
    if (copy.replies.length >= REPLIES_AT_MOST) return end('full', undefined);
    const key = is === 'added' ? (reply.id ?? receipt.key) : receipt.key;
    const label = name ?? freeLabel(copy.replies, receipt.draw);
    const added = { key, ...(reply.id !== undefined && { id: reply.id }), label, ...content };
    const { removed, ...rest } = copy;
    const gone = removed?.filter((other) => other !== key) ?? [];
    const replies = inOrder([...copy.replies, added]);
    return end(is, key, { ...rest, replies, ...(gone.length > 0 && { removed: gone }) });
  };
  if (!first) return add('added');

  const revision = reply.revision ?? 0;
  const newest = Math.max(...same.map((kept) => kept.revision ?? 0));
  if (reply.id !== undefined && revision <= newest) {
    const twin = same.find(
      (kept) => (kept.revision ?? 0) === revision && textOfContent(kept) === textOfContent(content),
    );
    if (twin) return end('again', twin.key);
    return revision < newest ? end('older') : add('conflict');
  }
  if (receipt.isSecond) {
    const second = changedVotes(first.answers, reply.answers);
    const changed = changeReply(copy, first.key, (kept) => ({
      ...kept,
      ...(reply.revision !== undefined && { revision }),
      second: { ...kept.second, ...second },
    }));
    return end('second', first.key, changed);
  }
  const { key, id, label, second } = first;
  const corrected = { key, ...(id !== undefined && { id }), ...content, label: name ?? label };
  const others = copy.replies.filter((kept) => !same.includes(kept));
  const replies = inOrder([...others, second ? { ...corrected, second } : corrected]);
  return end('corrected', key, { ...copy, replies });
}
