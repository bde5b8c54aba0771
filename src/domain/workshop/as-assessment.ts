import { type Answer, MATTERS_MOST } from '../model/answer.ts';
import type { Assessment } from '../model/assessment.ts';
import type { PracticeId } from '../model/practice.ts';
import { practicesIn } from '../model/versions.ts';
import type { GroupLevel, Vote, Votes, Workshop } from './workshop.ts';

/** One person's answers as the first reply of a workshop: levels and statuses only. */
export function votesFrom({ model, answers }: Pick<Assessment, 'model' | 'answers'>): Votes {
  const votes: Partial<Record<PracticeId, Vote>> = {};
  for (const id of practicesIn(model)) {
    const vote = answers[id]?.level ?? answers[id]?.status;
    if (vote !== undefined) votes[id] = vote;
  }
  return votes;
}

/** The group as one assessment: its levels, proof as decided, the highest importance for what matters most. */
export function assessmentOf(
  workshop: Workshop,
  levels: Readonly<Record<PracticeId, GroupLevel>>,
): Assessment {
  const answers: Partial<Record<PracticeId, Answer>> = {};
  for (const id of practicesIn(workshop.model)) {
    const level = levels[id];
    if (level === 'unknown') continue;
    const importance = workshop.matterMost?.includes(id) ? MATTERS_MOST : undefined;
    const kept = { importance, proof: workshop.decided?.[id]?.proof } as const;
    answers[id] = level === 'not-applicable' ? { ...kept, status: level } : { ...kept, level };
  }
  const { model, date, scope, organisation, decisions, oldestProof } = workshop;
  return { model, date, scope, organisation, decisions, oldestProof, answers };
}
