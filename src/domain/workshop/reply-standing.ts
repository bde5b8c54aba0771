import type { KeptReply } from './working-copy.ts';

/** What of a reply says where it stands among those under its id. */
export type Coming = Pick<KeptReply, 'revision' | 'signer' | 'byWord'>;

/** Where a reply stands among those that are in under its id. */
export interface ReplyStanding {
  /**
   * `first`: none is in. `again`: the very same is. `older`: a later one is. `conflict`: it stands beside. `later`: it
   * takes the place of others. `unproven`: one whose key is known is in, and this does not prove itself.
   */
  readonly is: 'first' | 'again' | 'older' | 'conflict' | 'later' | 'unproven';
  /** The one it is the same as, is held against or takes the place of. */
  readonly of?: KeptReply;
  /** Those whose place it takes. */
  readonly former: readonly KeptReply[];
  /** Of these, those it does not supersede: they prove nothing, and are for the facilitator to judge. */
  readonly displaced: readonly KeptReply[];
}

/** It takes the place of none. */
const inNoPlace = (is: ReplyStanding['is'], of?: KeptReply): ReplyStanding => ({
  is,
  ...(of && { of }),
  former: [],
  displaced: [],
});
const revisionOf = ({ revision = 0 }: Coming) => revision;
/** The latest revision among these; -Infinity of none. */
export const newestOf = (replies: readonly Coming[]) => Math.max(...replies.map(revisionOf));

/**
 * Where a reply stands among those under its id, so that the same are in whatever the order they came in. Replies of
 * one signer are one line, and those without another: in a line the latest revision stands, and two that differ at one
 * revision stand beside each other. Lines of two signers stand beside each other too. Where a signer is known, what
 * has none never changes it: it is `unproven`, were it there before or not. `isTwin` says whether one that is in says
 * the same.
 */
export function standingAmong(
  same: readonly KeptReply[],
  coming: Coming,
  isTwin: (one: KeptReply) => boolean,
): ReplyStanding {
  const [other] = same;
  if (!other) return inNoPlace('first');
  const signed = same.filter(({ signer }) => signer !== undefined);
  if (coming.signer === undefined && signed.length > 0) return unsigned(signed, coming, isTwin);
  const line = same.filter(({ signer }) => signer === coming.signer);
  if (line.length > 0) return inLine(line, coming, isTwin);
  const plain = same.filter(({ signer }) => signer === undefined);
  const [of] = plain;
  if (!of) return inNoPlace('conflict', other);
  const displaced = plain.filter(
    (one) => revisionOf(one) > revisionOf(coming) || (revisionOf(one) === revisionOf(coming) && !isTwin(one)),
  );
  return { is: 'later', of, former: plain, displaced };
}

/** Among those of its own signer, or among those without. */
function inLine(
  line: readonly KeptReply[],
  coming: Coming,
  isTwin: (one: KeptReply) => boolean,
): ReplyStanding {
  const [first] = line;
  const newest = newestOf(line);
  const revision = revisionOf(coming);
  const later: ReplyStanding = { ...inNoPlace('later', first), former: line };
  if (revision > newest) return later;
  const twin = line.find((one) => revisionOf(one) === revision && isTwin(one));
  if (twin) return inNoPlace('again', twin);
  // What a facilitator took by their own word is later than the revision it was taken for.
  const isWord = line.some(({ byWord }) => byWord);
  if (revision === newest && coming.byWord && !isWord) return later;
  return inNoPlace(revision < newest || (isWord && !coming.byWord) ? 'older' : 'conflict', first);
}

/** Without a signer, where one is known. */
function unsigned(
  signed: readonly KeptReply[],
  coming: Coming,
  isTwin: (one: KeptReply) => boolean,
): ReplyStanding {
  const [first] = signed;
  const revision = revisionOf(coming);
  const twin = signed.find((one) => (revisionOf(one) === revision || one.byWord) && isTwin(one));
  if (twin) return inNoPlace('again', twin);
  return inNoPlace(revision < newestOf(signed) ? 'older' : 'unproven', first);
}
