import type { Decision } from '../model/assessment.ts';
import { PRACTICE_IDS, type PracticeId } from '../model/model.ts';
import { textOfVotes } from './alike.ts';
import { mergeChoices } from './choices.ts';
import { isSame } from './is-same.ts';
import { roomOf } from './tally.ts';
import { themesStill } from './themes.ts';
import { type HalfAction, inOrder, type KeptReply, type WorkingCopy } from './working-copy.ts';
import type { Decided, Tally } from './workshop.ts';

/**
 * What two copies say differently. Of replies both are kept, and a reply one had taken away is back; of the rest
 * mine stands and theirs is told.
 */
export type MergeConflict =
  | { readonly what: 'reply'; readonly keys: readonly string[] }
  | { readonly what: 'removed'; readonly key: string }
  | { readonly what: 'decided'; readonly practice: PracticeId; readonly theirs: Decided }
  | { readonly what: 'room'; readonly practice: PracticeId; readonly theirs: Tally }
  | { readonly what: 'matterMost'; readonly theirs: readonly PracticeId[] };

export interface Merged {
  readonly copy: WorkingCopy;
  readonly conflicts: readonly MergeConflict[];
}

function saysTheSame(one: KeptReply, other: KeptReply): boolean {
  return (
    one.group === other.group &&
    textOfVotes(one.answers) === textOfVotes(other.answers) &&
    textOfVotes(one.second) === textOfVotes(other.second) &&
    isSame(one.notes ?? {}, other.notes ?? {})
  );
}

/** A text like this one that is not taken: numbers go up, others are counted. */
function free(text: string, taken: ReadonlySet<string>): string {
  let count = 2;
  let candidate = text;
  while (taken.has(candidate)) {
    candidate = /^\d+$/.test(text) ? String(Number(candidate) + 1) : `${text} ${count}`;
    count += 1;
  }
  return candidate;
}

function mergeReplies(mine: readonly KeptReply[], theirs: readonly KeptReply[]) {
  let replies = [...mine];
  const conflicts: MergeConflict[] = [];
  for (const their of theirs) {
    const same = replies.filter((my) => (their.id === undefined ? my.key === their.key : my.id === their.id));
    const newest = Math.max(...same.map((my) => my.revision ?? 0));
    const revision = their.revision ?? 0;
    if (same.length > 0 && revision < newest) continue;
    if (same.length > 0 && revision > newest) {
      const [first = their] = same;
      replies = replies.filter((my) => !same.includes(my));
      const second = { ...first.second, ...their.second };
      const themes = { ...themesStill(first, their.notes), ...their.themes };
      const corrected = {
        ...their,
        key: first.key,
        label: first.label,
        ...(Object.keys(themes).length > 0 && { themes }),
      };
      replies.push(Object.keys(second).length > 0 ? { ...corrected, second } : corrected);
      continue;
    }
    const twin = same.find((my) => saysTheSame(my, their));
    if (twin) {
      // Who of the two grouped a note is no matter; where both did, mine stands.
      if (their.themes)
        replies = replies.map((my) =>
          my === twin ? { ...my, themes: { ...their.themes, ...my.themes } } : my,
        );
      continue;
    }
    const key = free(their.key, new Set(replies.map((my) => my.key)));
    const label = free(their.label, new Set(replies.map((my) => my.label)));
    replies.push({ ...their, key, label });
    if (same.length > 0) conflicts.push({ what: 'reply', keys: [...same.map((my) => my.key), key] });
  }
  return { replies, conflicts };
}

/** What either says of each practice: mine where both do. Those on which they differ are told apart. */
function mergeSaid<Said>(
  mine: Readonly<Partial<Record<PracticeId, Said>>> = {},
  theirs: Readonly<Partial<Record<PracticeId, Said>>> = {},
) {
  const said: Partial<Record<PracticeId, Said>> = {};
  const differing: { practice: PracticeId; theirs: Said }[] = [];
  for (const practice of PRACTICE_IDS) {
    const [my, their] = [mine[practice], theirs[practice]];
    const kept = my ?? their;
    if (kept) said[practice] = kept;
    if (my && their && !isSame(my, their)) differing.push({ practice, theirs: their });
  }
  return { said: Object.keys(said).length > 0 ? said : undefined, differing };
}

function mergeDecisions(mine: readonly Decision[] = [], theirs: readonly Decision[] = []): Decision[] {
  return [...mine, ...theirs.filter((their) => !mine.some((my) => isSame(my, their)))];
}

function mergeHalves(mine: readonly HalfAction[] = [], theirs: readonly HalfAction[] = []): HalfAction[] {
  const others = theirs.filter((their) => !mine.some((my) => isSame(my.said, their.said)));
  return [...mine, ...others].sort((one, other) => one.at - other.at);
}

/** Two facilitators' copies as one: every reply of both, once. Undefined when they are not of one workshop. */
export function mergeCopies(mine: WorkingCopy, theirs: WorkingCopy): Merged | undefined {
  const isOne = mine.invitation.workshop === theirs.invitation.workshop && mine.model === theirs.model;
  if (!isOne) return undefined;
  const myGroups = mine.invitation.groups ?? [];
  const theirGroups = theirs.invitation.groups ?? [];
  const groups = [...myGroups, ...theirGroups.filter((name) => !myGroups.includes(name))];
  const moved = theirs.replies.map((their) => {
    const name = their.group === undefined ? undefined : theirGroups[their.group];
    return name === undefined ? their : { ...their, group: groups.indexOf(name) };
  });

  const { replies, conflicts } = mergeReplies(mine.replies, moved);
  const removed = [...new Set([...(mine.removed ?? []), ...(theirs.removed ?? [])])];
  const back = removed.filter((key) => replies.some((reply) => reply.key === key));
  const gone = removed.filter((key) => !back.includes(key));
  const apart = [...new Set([...(mine.apart ?? []), ...(theirs.apart ?? [])])];
  const decided = mergeSaid(mine.decided, theirs.decided);
  const room = mergeSaid(roomOf(mine), roomOf(theirs));
  const decisions = mergeDecisions(mine.decisions, theirs.decisions);
  const halves = mergeHalves(mine.halves, theirs.halves);
  const myMost = mine.matterMost ?? [];
  const theirMost = theirs.matterMost ?? [];
  const differs =
    myMost.length > 0 && theirMost.length > 0 && !isSame([...myMost].sort(), [...theirMost].sort());
  const matterMost = myMost.length > 0 ? myMost : theirMost;
  const revealed = [...new Set([...(mine.stage?.revealed ?? []), ...(theirs.stage?.revealed ?? [])])];
  const choices = mergeChoices(mine.choices, theirs.choices);
  const stage = mine.stage ?? theirs.stage;
  const left = mine.left ?? theirs.left;
  const liveRoom = mine.liveRoom ?? theirs.liveRoom;

  const copy: WorkingCopy = {
    model: mine.model,
    date: mine.date,
    invitation: groups.length > 0 ? { ...mine.invitation, groups } : mine.invitation,
    replies: inOrder(replies),
    ...(gone.length > 0 && { removed: gone }),
    ...(apart.length > 0 && { apart }),
    ...(room.said && { room: room.said }),
    ...(choices.length > 0 && { choices }),
    ...(matterMost.length > 0 && { matterMost }),
    ...(decided.said && { decided: decided.said }),
    ...(decisions.length > 0 && { decisions }),
    ...(halves.length > 0 && { halves }),
    ...(stage && { stage: { ...stage, revealed } }),
    ...(left && { left }),
    ...(liveRoom && { liveRoom }),
  };
  return {
    copy,
    conflicts: [
      ...conflicts,
      ...back.map((key) => ({ what: 'removed', key }) as const),
      ...decided.differing.map((one) => ({ what: 'decided', ...one }) as const),
      ...room.differing.map((one) => ({ what: 'room', ...one }) as const),
      ...(differs ? [{ what: 'matterMost', theirs: theirMost } as const] : []),
    ],
  };
}
