import { PRACTICE_IDS } from '../model/practice.ts';
import { type KeptReply, removeReplies, type WorkingCopy } from './working-copy.ts';
import type { Votes } from './workshop.ts';

/** With fewer answers, different people often say the same: their replies are not held for one. */
const ALIKE_FROM = 5;

/** The same text for the same answers, whatever the order of the keys. */
export function textOfVotes(votes: Votes | undefined): string {
  return PRACTICE_IDS.map((id) => votes?.[id] ?? '').join(' ');
}

function answeredIn({ answers }: KeptReply): number {
  return Object.keys(answers).length;
}

/** Replies by what `name` makes of them, those that share it with another only. */
function shared(
  replies: readonly KeptReply[],
  name: (reply: KeptReply) => string | undefined,
): KeptReply[][] {
  const named = new Map<string, KeptReply[]>();
  for (const reply of replies) {
    const text = name(reply);
    if (text === undefined) continue;
    const same = named.get(text);
    if (same) same.push(reply);
    else named.set(text, [reply]);
  }
  return [...named.values()].filter((same) => same.length > 1);
}

/**
 * Sets of replies that say the same, by key, for the facilitator to judge: one person twice, or several people.
 * Those already said apart are left out, and those of so few answers that chance explains it, unless one of them
 * bears no id of its own.
 */
export function alikeReplies({ replies, apart = [] }: WorkingCopy): string[][] {
  const judged = new Set(apart);
  return shared(replies, ({ group, answers }) => `${group ?? ''}|${textOfVotes(answers)}`)
    .filter((same) => same.some(({ key }) => !judged.has(key)))
    .filter((same) => same.some((reply) => reply.id === undefined || answeredIn(reply) >= ALIKE_FROM))
    .map((same) => same.map(({ key }) => key));
}

/** These replies, though alike, are several people's. */
export function sayApart(copy: WorkingCopy, keys: readonly string[]): WorkingCopy {
  return { ...copy, apart: [...new Set([...(copy.apart ?? []), ...keys])] };
}

/** These replies are one person's: the one with an id of its own, else the first, stays. */
export function sayOne(copy: WorkingCopy, keys: readonly string[]): WorkingCopy {
  const these = new Set(keys);
  const same = copy.replies.filter(({ key }) => these.has(key));
  const kept = same.find(({ id }) => id !== undefined) ?? same[0];
  return removeReplies(
    copy,
    same.flatMap(({ key }) => (key === kept?.key ? [] : [key])),
  );
}

/** Sets of replies, by key, that bear the same id and differ: one person answered on two screens. */
export function conflictsIn({ replies }: WorkingCopy): string[][] {
  return shared(replies, ({ id }) => id).map((same) => same.map(({ key }) => key));
}

/** Of the replies that bear one id, this one stands. */
export function keepOnly(copy: WorkingCopy, key: string): WorkingCopy {
  const id = copy.replies.find((reply) => reply.key === key)?.id;
  if (id === undefined) return copy;
  const others = copy.replies.filter((reply) => reply.id === id && reply.key !== key);
  return removeReplies(
    copy,
    others.map((other) => other.key),
  );
}

/** Of the replies that bear one id, each is another person's: the first keeps the id, by which it is corrected. */
export function saySeveral(copy: WorkingCopy, keys: readonly string[]): WorkingCopy {
  const others = new Set(keys.slice(1));
  const replies = copy.replies.map((reply) => {
    const { id, revision, signer, signature, byWord, ...rest } = reply;
    return others.has(reply.key) ? rest : reply;
  });
  return { ...copy, replies };
}
