import type { Answer } from '../model/answer.ts';
import type { Assessment, Decision } from '../model/assessment.ts';
import type { PracticeId } from '../model/practice.ts';
import type { Vote } from '../workshop/workshop.ts';
import type { AnswerBack } from './answer-back.ts';
import { type AnswerLine, objectionOf, planAnswer } from './answer-lines.ts';

/** An answer that says something else of its practice; what it weighs, its note and its proof stay. */
export function answerSaying(answer: Answer | undefined, vote: Vote): Answer {
  const {
    level: _,
    status: __,
    reason,
    ask,
    ...weighing
  }: Answer & { reason?: unknown; ask?: unknown } = answer ?? {};
  return typeof vote === 'number' ? { ...weighing, level: vote } : { ...weighing, status: vote };
}

function withLine(assessment: Assessment, answer: AnswerBack, line: AnswerLine): Assessment {
  const { answers, decisions = [] } = assessment;
  const withAnswer = (id: PracticeId, one: Answer) => ({ ...assessment, answers: { ...answers, [id]: one } });
  switch (line.kind) {
    case 'contested': {
      const mine: Answer = answers[line.practice] ?? {};
      const contested = [...(mine.contested ?? []), objectionOf(answer, line.contested)];
      return withAnswer(line.practice, { ...mine, contested });
    }
    case 'level':
      return withAnswer(line.practice, answerSaying(answers[line.practice], line.to));
    case 'action': {
      const { at, field, after } = line;
      const change = (decision: Decision): Decision => ({ ...decision, [field]: after[field] });
      return { ...assessment, decisions: decisions.map((one, place) => (place === at ? change(one) : one)) };
    }
    case 'new':
      return { ...assessment, decisions: [...decisions, line.decision] };
  }
}

/** The report with the lines of an answer that were ticked, by their keys. No level changes but by a `level` line. */
export function takeLines(assessment: Assessment, answer: AnswerBack, ticked: readonly string[]): Assessment {
  return planAnswer(assessment, answer)
    .lines.filter(({ key }) => ticked.includes(key))
    .reduce((taken, line) => withLine(taken, answer, line), assessment);
}

/**
 * Takes back what an answer brought: the practices it contests and the actions as they were, whatever else changed
 * meanwhile stays.
 */
export function withoutLines(assessment: Assessment, before: Assessment, answer: AnswerBack): Assessment {
  const { decisions: _, answers, ...others } = assessment;
  const restored = { ...answers };
  for (const id of Object.keys(answer.contested ?? {}) as PracticeId[]) {
    const was = before.answers[id];
    if (was) restored[id] = was;
    else delete restored[id];
  }
  return { ...others, answers: restored, ...(before.decisions && { decisions: before.decisions }) };
}
