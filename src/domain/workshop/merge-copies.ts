import type { Decision } from '../model/assessment.ts';
import { PRACTICE_IDS, type PracticeId } from '../model/model.ts';
import { textOfVotes } from './alike.ts';
import { mergeChoices } from './choices.ts';
import { isSame } from './is-same.ts';
import { type RepliesInside, repliesInside } from './replies-inside.ts';
import { standingAmong } from './reply-standing.ts';
import { roomOf } from './tally.ts';
import { themesStill } from './themes.ts';
import { unprovenInside } from './unproven.ts';
import type { HalfAction, KeptReply, UnprovenReply, WorkingCopy } from './working-copy.ts';
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

/** Texts of which each is told from all others. */
interface Names {
  /** This text, or one like it that was not taken yet: numbers go up, others are counted. It is taken from now on. */
  take(text: string): string;
}

function namesTaken(texts: Iterable<string>): Names {
  const taken = new Set(texts);
  // Where to look on from, so that what is taken in a row is walked once.
  const past = new Map<string, number>();
  const lookOn = (from: number, name: (number: number) => string) => {
    const walked: string[] = [];
    let number = from;
    while (taken.has(name(number))) {
      walked.push(name(number));
      number = past.get(name(number)) ?? number + 1;
    }
    for (const one of walked) past.set(one, number + 1);
    return name(number);
  };
  const like = (text: string) =>
    /^\d+$/.test(text) ? lookOn(Number(text) + 1, String) : lookOn(2, (count) => `${text} ${count}`);
  return {
    take: (text) => {
      const free = taken.has(text) ? like(text) : text;
      taken.add(free);
      return free;
    },
  };
}

/** A correction in the place of the first of those it replaces, with what was said again and the themes that still fit. */
function correctionOf(first: KeptReply, their: KeptReply): KeptReply {
  const second = { ...first.second, ...their.second };
  const themes = { ...themesStill(first, their.notes), ...their.themes };
  const { themes: _, ...said } = their;
  return {
    ...said,
    key: first.key,
    label: first.label,
    ...(Object.keys(themes).length > 0 && { themes }),
    ...(Object.keys(second).length > 0 && { second }),
  };
}

function mergeReplies(
  { replies: mine, unproven: myUnproven }: WorkingCopy,
  theirs: readonly KeptReply[],
  theirUnproven: readonly UnprovenReply[],
) {
  const inside = repliesInside(mine);
  const unproven = unprovenInside(myUnproven);
  const keys = namesTaken(mine.map(({ key }) => key));
  const labels = namesTaken(mine.map(({ label }) => label));
  const conflicts: MergeConflict[] = [];
  for (const their of theirs) {
    const same = their.id === undefined ? inside.keyed(their.key) : inside.under(their.id);
    const isTwin = (my: KeptReply) => saysTheSame(my, their);
    const { is, of, former, displaced } = standingAmong(same, their, isTwin);
    if (is === 'older') continue;
    if (is === 'unproven') unproven.take(their);
    else if (is === 'later' && of) {
      for (const one of former) inside.remove(one);
      for (const one of displaced) unproven.take(one);
      inside.add(correctionOf(of, their));
    } else if (is === 'again') withThemes(inside, of, their);
    else {
      const key = keys.take(their.key);
      inside.add({ ...their, key, label: labels.take(their.label) });
      if (is === 'conflict') conflicts.push({ what: 'reply', keys: [...same.map((my) => my.key), key] });
    }
  }
  for (const one of theirUnproven) unproven.take(one);
  return { replies: inside.all(), unproven: unproven.all(inside), conflicts };
}

/** The one that both have, with who of the two grouped a note; where both did, mine stands. */
function withThemes(inside: RepliesInside, twin: KeptReply | undefined, their: KeptReply): void {
  if (!twin || !their.themes) return;
  inside.remove(twin);
  inside.add({ ...twin, themes: { ...their.themes, ...twin.themes } });
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

/**
 * A copy as several, each of `many` replies at most: merged one after the other they make what it would make at once.
 * What is not a reply is in the last.
 */
export function copyInPieces(copy: WorkingCopy, many: number): WorkingCopy[] {
  const { model, date, invitation, replies } = copy;
  const pieces = Math.max(1, Math.ceil(replies.length / many));
  return Array.from({ length: pieces }, (_, at) => {
    const some = replies.slice(at * many, (at + 1) * many);
    return at === pieces - 1 ? { ...copy, replies: some } : { model, date, invitation, replies: some };
  });
}

/** Two facilitators' copies as one: every reply of both, once. Undefined when they are not of one workshop. */
export function mergeCopies(mine: WorkingCopy, theirs: WorkingCopy): Merged | undefined {
  const isOne = mine.invitation.workshop === theirs.invitation.workshop && mine.model === theirs.model;
  if (!isOne) return undefined;
  const myGroups = mine.invitation.groups ?? [];
  const theirGroups = theirs.invitation.groups ?? [];
  const groups = [...myGroups, ...theirGroups.filter((name) => !myGroups.includes(name))];
  const move = <One extends KeptReply>(their: One): One => {
    const name = their.group === undefined ? undefined : theirGroups[their.group];
    return name === undefined ? their : { ...their, group: groups.indexOf(name) };
  };

  const { replies, unproven, conflicts } = mergeReplies(
    mine,
    theirs.replies.map(move),
    (theirs.unproven ?? []).map(move),
  );
  const removed = [...new Set([...(mine.removed ?? []), ...(theirs.removed ?? [])])];
  const inside = new Set(replies.map(({ key }) => key));
  const back = removed.filter((key) => inside.has(key));
  const gone = removed.filter((key) => !inside.has(key));
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
  const [keep] = [mine.keep, theirs.keep]
    .filter((one) => one !== undefined)
    .sort((one, other) => (one.until < other.until ? 1 : -1));

  const copy: WorkingCopy = {
    model: mine.model,
    date: mine.date,
    invitation: groups.length > 0 ? { ...mine.invitation, groups } : mine.invitation,
    replies,
    ...(unproven.length > 0 && { unproven }),
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
    ...(keep && { keep }),
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
