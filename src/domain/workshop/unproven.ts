import { UNPROVEN_AT_MOST } from './invitation.ts';
import type { RepliesInside } from './replies-inside.ts';
import { contentIsSame } from './reply-content.ts';
import { newestOf, standingAmong } from './reply-standing.ts';
import { changeReplies, type KeptReply, type UnprovenReply, type WorkingCopy } from './working-copy.ts';

/** The revisions that prove nothing, while others join them: of each id the latest, as it would stand by itself. */
export interface UnprovenInside {
  /** Keeps one aside; false where there are too many. */
  take(reply: UnprovenReply): boolean;
  isChanged(): boolean;
  /** Those that would change a reply that is in; what is superseded meanwhile falls away. In order of key. */
  all(inside: RepliesInside): readonly UnprovenReply[];
}

/** These, to be joined by others. */
export function unprovenInside(unproven: readonly UnprovenReply[] = []): UnprovenInside {
  const byId = new Map<string, readonly UnprovenReply[]>();
  let changed = false;
  const keys = new Set<string>();

  function put(reply: UnprovenReply): boolean {
    const { id = '' } = reply;
    const same = byId.get(id) ?? [];
    const { is, former } = standingAmong(same, { revision: reply.revision }, (one) =>
      contentIsSame(one, reply),
    );
    if (is === 'again' || is === 'older') return true;
    if (is !== 'later' && keys.size >= UNPROVEN_AT_MOST) return false;
    for (const { key } of former) keys.delete(key);
    const key = freeKey(reply.key, keys);
    keys.add(key);
    byId.set(id, [...same.filter((one) => !former.includes(one)), { ...reply, key }]);
    changed = true;
    return true;
  }
  for (const reply of unproven) put(reply);
  changed = false;

  return {
    take: put,
    isChanged: () => changed,
    all: (inside) =>
      [...byId.values()]
        .flat()
        .filter((reply) => isStill(reply, inside))
        .sort((one, other) => (one.key < other.key ? -1 : 1)),
  };
}

function freeKey(key: string, keys: ReadonlySet<string>): string {
  let free = key;
  for (let count = 2; keys.has(free); count += 1) free = `${key} ${count}`;
  return free;
}

/** Would it still change a reply that is in? */
function isStill(reply: UnprovenReply, inside: RepliesInside): boolean {
  const signed = inside.under(reply.id ?? '').filter(({ signer }) => signer !== undefined);
  const { revision = 0 } = reply;
  const isTwin = (one: KeptReply) => (one.revision ?? 0) === revision && contentIsSame(one, reply);
  return signed.length > 0 && revision >= newestOf(signed) && !signed.some(isTwin);
}

/** A revision that proves nothing, and the reply it would change. */
export interface UnprovenChange {
  readonly revision: UnprovenReply;
  readonly of: KeptReply;
}

/** What the facilitator has to judge: not what was left, what changes nothing, or what is of a reply that is gone. */
export function unprovenChanges({ replies, unproven = [] }: WorkingCopy): UnprovenChange[] {
  if (unproven.length === 0) return [];
  const ids = new Set(unproven.map(({ id }) => id));
  const concerned = replies.filter(({ id, signer }) => signer !== undefined && ids.has(id));
  return unproven.flatMap((revision) => {
    const same = concerned.filter(({ id }) => id === revision.id);
    const [of] = same;
    const isToJudge = of && !revision.left && !same.some((one) => contentIsSame(one, revision));
    return isToJudge ? [{ revision, of }] : [];
  });
}

/** The reply stands as it is: the revision is kept aside, and asked about no more. */
export function leaveUnproven(copy: WorkingCopy, key: string): WorkingCopy {
  const { unproven = [] } = copy;
  return { ...copy, unproven: unproven.map((one) => (one.key === key ? { ...one, left: true } : one)) };
}

/** By the facilitator's own word the revision takes the place of what the reply says; its key stays its author's. */
export function takeUnproven(copy: WorkingCopy, key: string): WorkingCopy {
  const { unproven = [], ...rest } = copy;
  const change = unprovenChanges(copy).find(({ revision }) => revision.key === key);
  if (!change) return copy;
  const { revision, of } = change;
  const others = unproven.filter((one) => one !== revision);
  const taken = changeReplies(rest, [of.key], (reply) => byWordOf(reply, revision));
  return { ...taken, ...(others.length > 0 && { unproven: others }) };
}

function byWordOf(reply: KeptReply, { votedAgain, how, group, answers, notes }: UnprovenReply): KeptReply {
  const { signature, ...stands } = reply;
  if (votedAgain) return { ...stands, byWord: true, second: { ...reply.second, ...answers } };
  const { notes: _, themes, group: __, ...rest } = stands;
  return {
    ...rest,
    byWord: true,
    how,
    answers,
    ...(group !== undefined && { group }),
    ...(notes && { notes }),
  };
}
