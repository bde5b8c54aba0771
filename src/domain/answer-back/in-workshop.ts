import type { PracticeId } from '../model/practice.ts';
import { decide } from '../workshop/discussion.ts';
import { toWorkshop, type WorkingCopy } from '../workshop/working-copy.ts';
import { isAsked } from '../workshop/workshop.ts';
import { groupAssessment } from '../workshop/workshop-report.ts';
import type { AnswerBack, Contested } from './answer-back.ts';
import { type AnswerLine, type AnswerPlan, planAnswer } from './answer-lines.ts';
import { decisionsWithout, takeLines } from './take-lines.ts';

/** A workshop as its readers see it: the group as one assessment, whose seal is that of its result. */
export function reportOfWorkshop(copy: WorkingCopy) {
  return groupAssessment(toWorkshop(copy));
}

/**
 * What taking an answer would do to a workshop. Its actions are those of any report. A level becomes what the room
 * decided, by a line of its own; a workshop has no place for a remark beside a level, so that there is no line for one.
 */
export function planInWorkshop(copy: WorkingCopy, answer: AnswerBack): AnswerPlan {
  const plan = planAnswer(reportOfWorkshop(copy), answer);
  const hasPlace = (line: AnswerLine) =>
    line.kind === 'level' ? isAsked(toWorkshop(copy), line.practice) : line.kind !== 'contested';
  return { ...plan, lines: plan.lines.filter(hasPlace) };
}

/** Why a level was changed, with who said so. */
function reasonOf({ name }: AnswerBack, contested: Contested | undefined): string | undefined {
  return [contested?.reason, name && `(${name})`].filter(Boolean).join(' ') || undefined;
}

/** The workshop with the lines of an answer that were ticked, by their keys. Votes and hands stay as they are. */
export function takeInWorkshop(
  copy: WorkingCopy,
  answer: AnswerBack,
  ticked: readonly string[],
): WorkingCopy {
  const lines = planInWorkshop(copy, answer).lines.filter(({ key }) => ticked.includes(key));
  const ofActions = lines.filter(({ kind }) => kind !== 'level').map(({ key }) => key);
  const { decisions } = takeLines(reportOfWorkshop(copy), answer, ofActions);
  return lines.reduce<WorkingCopy>(
    (taken, line) => {
      if (line.kind !== 'level') return taken;
      const { practice, to } = line;
      return decide(taken, practice, {
        ...(typeof to === 'number' ? { level: to } : { status: to }),
        reason: reasonOf(answer, answer.contested?.[practice]),
        proof: taken.decided?.[practice]?.proof,
      });
    },
    { ...copy, ...(decisions && { decisions }) },
  );
}

/** Takes back what an answer brought: the actions it answers and the levels it contests as they were; all else stays. */
export function withoutInWorkshop(copy: WorkingCopy, before: WorkingCopy, answer: AnswerBack): WorkingCopy {
  const { decisions, ...others } = copy;
  const actions = decisionsWithout(decisions, before.decisions, answer);
  const ids = Object.keys(answer.contested ?? {}) as PracticeId[];
  return ids.reduce<WorkingCopy>((restored, id) => decide(restored, id, before.decided?.[id]), {
    ...others,
    ...(actions && { decisions: actions }),
  });
}
