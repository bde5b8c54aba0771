import type { Answer } from '../model/answer.ts';
import type { Assessment } from '../model/assessment.ts';
import { type PracticeId, practicesIn } from '../model/model.ts';
import { votesIn } from '../workshop/counted-votes.ts';
import { levelFromVotes, tallyFollowed } from '../workshop/group-level.ts';
import { ANONYMOUS_FROM, type GroupFigures, groupNames, groupsLeaving } from '../workshop/groups.ts';
import { handsIn } from '../workshop/hands-in.ts';
import { isSettled } from '../workshop/moved.ts';
import { askedIn, isAsked, respondentsOf, votesOn, type Workshop } from '../workshop/workshop.ts';
import { groupAssessment } from '../workshop/workshop-report.ts';

/** What stands in one column beside others: a scope at a date, as one person or several see it. */
export interface Unit {
  /** Tells it from the others. */
  readonly key: string;
  readonly assessment: Assessment;
  /** How many people it rests on. */
  readonly people: number;
  /** The group of a workshop it is; undefined where it is all of it, or one person's. */
  readonly group?: string | undefined;
  /** What those that were started from one another have in common, whatever each calls its scope. */
  readonly history?: string | undefined;
  /** Practices whose level would tell what somebody answered: too few did. They have no answer here. */
  readonly withheld: readonly PracticeId[];
}

/** So many columns stand beside each other at most. */
export const UNITS_AT_MOST = 24;

/** One person's answers as a column; `history`, where others were started from it or it from another. */
export function unitOfAssessment(key: string, assessment: Assessment, history?: string): Unit {
  return { key, assessment, people: 1, withheld: [], history };
}

/** How many people a level rests on that was not decided in the room: hands where it follows them, else votes. */
function voicesOn(workshop: Workshop, practice: PracticeId): number {
  const tally = tallyFollowed(workshop, practice);
  if (tally) return handsIn(tally);
  if (workshop.respondents.length === 0) return respondentsOf(workshop);
  return votesOn(workshop, practice).filter((vote) => typeof vote === 'number').length;
}

function isOfTooFew(workshop: Workshop, practice: PracticeId): boolean {
  return isSettled(workshop, practice) !== true && voicesOn(workshop, practice) < ANONYMOUS_FROM;
}

function without(assessment: Assessment, withheld: readonly PracticeId[]): Assessment {
  const answers = { ...assessment.answers };
  for (const id of withheld) delete answers[id];
  return { ...assessment, answers };
}

/** A workshop as a column: what the group holds, but for levels that fewer than three people gave and none decided. */
export function unitOfWorkshop(key: string, workshop: Workshop): Unit {
  const assessment = groupAssessment(workshop);
  const withheld = askedIn(workshop).filter(
    (id) => assessment.answers[id]?.level !== undefined && isOfTooFew(workshop, id),
  );
  return {
    key,
    assessment: without(assessment, withheld),
    people: respondentsOf(workshop),
    withheld,
  };
}

function answerOf({ figures: { distribution, notApplicable, dontKnow } }: GroupFigures): Answer | undefined {
  const level = levelFromVotes(votesIn({ counts: distribution, notApplicable, dontKnow }));
  if (level === 'unknown') return undefined;
  return level === 'not-applicable' ? { status: level } : { level };
}

/**
 * The groups of a workshop as columns, by the rule of what leaves the wall (`groupsLeaving`): a practice on which a
 * group may not be shown is withheld, and a group that may be shown on none is no column. Without proofs, which are
 * the whole workshop's.
 */
export function unitsOfGroups(key: string, workshop: Workshop): Unit[] {
  const { model, date, scope, organisation } = workshop;
  const shown = new Map(practicesIn(model).map((id) => [id, groupsLeaving(workshop, id)]));
  return groupNames(workshop).flatMap((group, place) => {
    const answers: Partial<Record<PracticeId, Answer>> = {};
    const withheld: PracticeId[] = [];
    let people = 0;
    for (const [id, groups] of shown) {
      const one = groups.find((of) => of.group === group);
      if (!isAsked(workshop, id)) answers[id] = { status: 'not-applicable' };
      else if (!one) withheld.push(id);
      else {
        const { n, notApplicable, dontKnow } = one.figures;
        people = Math.max(people, n + notApplicable + dontKnow);
        const answer = answerOf(one);
        if (answer) answers[id] = answer;
      }
    }
    if (people === 0) return [];
    const assessment = { model, date, scope, organisation, answers };
    return [{ key: `${key}/${place}`, assessment, people, group, withheld }];
  });
}
