import { decide } from '../workshop/discussion.ts';
import { undecide } from '../workshop/undecide.ts';
import { toWorkshop, type WorkingCopy } from '../workshop/working-copy.ts';
import { type Decided, isAsked } from '../workshop/workshop.ts';
import { groupAssessment } from '../workshop/workshop-report.ts';
import type { AnswerBack } from './answer-back.ts';
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
  return { ...plan, lines: plan.lines.filter(hasPlace), crowded: [] };
}

/** What the room decides by a line of a level: with who said so, and the proof there was. */
function decidedBy(
  { name, contested = {} }: AnswerBack,
  { practice, to }: Extract<AnswerLine, { kind: 'level' }>,
  before: Decided | undefined,
): Decided {
  const reason = [contested[practice]?.reason, name && `(${name})`].filter(Boolean).join(' ') || undefined;
  return { ...(typeof to === 'number' ? { level: to } : { status: to }), reason, proof: before?.proof };
}

/** The lines of an answer that were ticked, by their keys: those of levels, and all others. */
function linesTicked(copy: WorkingCopy, answer: AnswerBack, ticked: readonly string[]) {
  const lines = planInWorkshop(copy, answer).lines.filter(({ key }) => ticked.includes(key));
  const levels = lines.flatMap((line) => (line.kind === 'level' ? [line] : []));
  return { levels, others: lines.filter(({ kind }) => kind !== 'level') };
}

/** The workshop with the lines of an answer that were ticked, by their keys. Votes and hands stay as they are. */
export function takeInWorkshop(
  copy: WorkingCopy,
  answer: AnswerBack,
  ticked: readonly string[],
): WorkingCopy {
  const { levels, others } = linesTicked(copy, answer, ticked);
  const ofActions = others.map(({ key }) => key);
  const { decisions } = takeLines(reportOfWorkshop(copy), answer, ofActions);
  return levels.reduce<WorkingCopy>(
    (taken, line) => decide(taken, line.practice, decidedBy(answer, line, taken.decided?.[line.practice])),
    { ...copy, ...(decisions && { decisions }) },
  );
}

/**
 * Takes back what the ticked lines of an answer brought to a workshop that was `before`. Whatever else changed meanwhile
 * stays, and so does what was changed again.
 */
export function withoutInWorkshop(
  copy: WorkingCopy,
  before: WorkingCopy,
  answer: AnswerBack,
  ticked: readonly string[],
): WorkingCopy {
  const { levels, others: ofActions } = linesTicked(before, answer, ticked);
  const { decisions, ...others } = copy;
  const actions = decisionsWithout(decisions, before.decisions, ofActions);
  return levels.reduce<WorkingCopy>(
    (restored, line) => {
      const was = before.decided?.[line.practice] ?? {};
      const brought = decidedBy(answer, line, was);
      return undecide(restored, line.practice, { was, brought });
    },
    { ...others, ...(actions && { decisions: actions }) },
  );
}
