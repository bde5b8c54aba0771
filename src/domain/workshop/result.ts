import type { Decision } from '../model/assessment.ts';
import { PRACTICE_IDS, type PracticeId, practicesIn } from '../model/model.ts';
import { oldestProofMonth } from '../scoring/oldest-proof.ts';
import { assessmentOf } from './as-assessment.ts';
import { groupLevels } from './group-level.ts';
import { groupNames, groupsLeaving } from './groups.ts';
import { handsIn } from './hands-in.ts';
import { firstStatusOn, formerCounts, isSettled } from './moved.ts';
import { themesOn } from './notes-by-theme.ts';
import type { ResultPart } from './result-parts.ts';
import type { NoteTheme } from './themes.ts';
import {
  askedIn,
  type Decided,
  type GroupCount,
  type GroupLevel,
  isAsked,
  notesOn,
  type Respondent,
  respondentsOf,
  type Tally,
  type Vote,
  type Votes,
  voteOf,
  type Workshop,
} from './workshop.ts';
import { agreementOf, type GroupsShown, noGroups, practiceVotes } from './workshop-report.ts';

export { RESULT_PARTS, type ResultPart, staysBehind } from './result-parts.ts';

type Levels = Readonly<Record<PracticeId, GroupLevel>>;
type Entries<Value> = Partial<Record<PracticeId, Value>>;

const ROW_ORDER: readonly (Vote | undefined)[] = [undefined, 0, 1, 2, 3, 4, 'not-applicable', 'dont-know'];

/** What is made for each practice of its model; practices without are left out. */
function byPractice<Value>({ model }: Workshop, make: (id: PracticeId) => Value | undefined): Entries<Value> {
  const entries: Entries<Value> = {};
  for (const id of practicesIn(model)) {
    const value = make(id);
    if (value !== undefined) entries[id] = value;
  }
  return entries;
}

function compareRows(one: Votes, other: Votes): number {
  for (const id of PRACTICE_IDS) {
    const difference = ROW_ORDER.indexOf(one[id]) - ROW_ORDER.indexOf(other[id]);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** One row a person: the votes that count, in an order and under labels that tell nothing of who or when. */
function rowsOf(workshop: Workshop): Respondent[] {
  const votesOf = (respondent: Respondent) =>
    byPractice(workshop, (id) => (isAsked(workshop, id) ? voteOf(respondent, id) : undefined));
  const rows = workshop.respondents.map(votesOf).sort(compareRows);
  return rows.map((answers, index) => ({ label: String(index + 1), answers }));
}

function proofIn({ proof }: Decided, isFull: boolean): Decided['proof'] {
  if (proof === undefined || proof.kind === 'none') return undefined;
  return isFull ? proof : { kind: proof.kind };
}

function decidedIn(workshop: Workshop, levels: Levels, hasRows: boolean, isFull: boolean): Entries<Decided> {
  return byPractice(workshop, (id) => {
    const decided = workshop.decided?.[id] ?? {};
    const level = levels[id];
    const held: Decided =
      typeof level === 'number' ? { level } : { status: level === 'unknown' ? 'dont-know' : level };
    const isSaid = decided.level !== undefined || decided.status !== undefined;
    const proof = proofIn(decided, isFull);
    const entry = {
      ...((isSaid || !hasRows) && held),
      ...(isFull && decided.reason && { reason: decided.reason }),
      ...(proof && { proof }),
    };
    return Object.keys(entry).length > 0 ? entry : undefined;
  });
}

/** The groups that may leave, practice by practice, by their counts. */
function groupsIn(workshop: Workshop): Entries<readonly GroupCount[]> {
  return byPractice(workshop, (id) => {
    const shown = groupsLeaving(workshop, id);
    if (shown.length === 0) return undefined;
    return shown.map(({ group, figures: { distribution, notApplicable, dontKnow } }) => ({
      group,
      distribution,
      notApplicable,
      dontKnow,
    }));
  });
}

function some<Value extends object>(entries: Value): Value | undefined {
  return Object.keys(entries).length > 0 ? entries : undefined;
}

function hasRowsIn(workshop: Workshop, parts: readonly ResultPart[]): boolean {
  return parts.includes('votes') && workshop.respondents.length > 0;
}

/** The counts of the groups that travel with these parts: none beside the rows of people, whatever is ticked. */
function groupCountsIn(workshop: Workshop, parts: readonly ResultPart[]): Workshop['groupCounts'] {
  if (!parts.includes('groups') || hasRowsIn(workshop, parts)) return undefined;
  return some(groupsIn(workshop));
}

/** Which groups are shown in what leaves with these parts: nothing else in it may hang on any other. */
export function groupsShownWith(parts: readonly ResultPart[]): GroupsShown {
  return parts.includes('groups') && !parts.includes('votes') ? groupsLeaving : noGroups;
}

/** How the votes stood and how far they agreed, where they do not leave themselves: what their readers cannot see. */
function agreementIn(workshop: Workshop, parts: readonly ResultPart[]): Partial<Workshop> {
  const asked = askedIn(workshop);
  const shown = groupsShownWith(parts);
  if (hasRowsIn(workshop, parts)) {
    const first = some(byPractice(workshop, (id) => formerCounts(workshop, id)));
    const hands = asked.filter((id) => workshop.hands?.includes(id));
    return { ...(first && { firstVotes: first }), ...(hands.length > 0 && { hands }) };
  }
  const agreement = agreementOf(workshop, practiceVotes(workshop, shown));
  const statuses = some(
    byPractice(workshop, (id) =>
      asked.includes(id) ? (firstStatusOn(workshop, id, noGroups) ?? undefined) : undefined,
    ),
  );
  const isKnown = workshop.settled !== undefined || workshop.respondents.length > 0;
  return {
    ...(isKnown && { settled: asked.filter((id) => isSettled(workshop, id)) }),
    ...(statuses && { statuses }),
    ...(agreement && { agreement }),
  };
}

/** The hands counted on a practice that was asked; none where nobody raised one. */
function handsOn(workshop: Workshop, id: PracticeId): Tally | undefined {
  const tally = isAsked(workshop, id) ? workshop.room?.[id] : undefined;
  return tally && handsIn(tally) > 0 ? tally : undefined;
}

/** The themes of the notes on a practice; none where none was made. */
function themesIn(workshop: Workshop, id: PracticeId): readonly NoteTheme[] | undefined {
  const { themes } = themesOn(workshop, id);
  return themes.length > 0 ? themes : undefined;
}

/** Is there any group that may travel with these parts? */
export function groupsTravel(workshop: Workshop, parts: readonly ResultPart[]): boolean {
  return groupCountsIn(workshop, parts) !== undefined;
}

/**
 * What leaves of a workshop, by link or file: every practice's level or status, how many replied, hands counted in the
 * room, and the parts ticked. No name, no id, no order of arrival; where votes and groups are both ticked the votes
 * leave and the groups stay behind, for beside their counts each row could be given its group. It scores as the whole
 * does, but for what only the votes tell. Reasons, and names and dates of proofs, go with the notes; a link drops them.
 */
export function resultOf(workshop: Workshop, parts: readonly ResultPart[]): Workshop {
  const levels = groupLevels(workshop);
  const hasRows = hasRowsIn(workshop, parts);
  const has = (part: ResultPart) => parts.includes(part);
  const { model, date, scope, organisation, matterMost = [] } = workshop;
  const asked = askedIn(workshop);
  const ids = practicesIn(model);
  const most = ids.filter((id) => matterMost.includes(id));
  const decided = some(decidedIn(workshop, levels, hasRows, has('notes')));
  const decisions: readonly Decision[] = (has('actions') && workshop.decisions) || [];
  const groupCounts = groupCountsIn(workshop, parts);
  const shown = new Set(
    Object.values(groupCounts ?? {}).flatMap((counts) => counts.map(({ group }) => group)),
  );
  const groups = groupNames(workshop).filter((name) => shown.has(name));
  const notes = has('notes')
    ? some(
        byPractice(workshop, (id) => (notesOn(workshop, id).length > 0 ? notesOn(workshop, id) : undefined)),
      )
    : undefined;
  const themes = has('notes') ? some(byPractice(workshop, (id) => themesIn(workshop, id))) : undefined;
  const room = some(byPractice(workshop, (id) => handsOn(workshop, id)));
  const oldestProof = oldestProofMonth(assessmentOf(workshop, levels));
  return {
    model,
    date,
    ...(has('scope') && scope && { scope }),
    ...(has('organisation') && organisation && { organisation }),
    ...(!hasRows && { n: respondentsOf(workshop) }),
    ...(groups.length > 0 && { groups }),
    ...(asked.length < ids.length && { practices: asked }),
    ...(most.length > 0 && { matterMost: most }),
    respondents: hasRows ? rowsOf(workshop) : [],
    ...(room && { room }),
    ...agreementIn(workshop, parts),
    ...(decided && { decided }),
    ...(decisions.length > 0 && { decisions }),
    ...(oldestProof !== undefined && { oldestProof }),
    ...(groupCounts && { groupCounts }),
    ...(notes && { notes }),
    ...(themes && { themes }),
  };
}
