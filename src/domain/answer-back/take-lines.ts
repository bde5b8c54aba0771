import type { Answer, Objection } from '../model/answer.ts';
import type { Assessment, Decision } from '../model/assessment.ts';
import { decisionIds } from '../model/decision-id.ts';
import type { PracticeId } from '../model/practice.ts';
import type { Vote } from '../workshop/workshop.ts';
import type { AnswerBack } from './answer-back.ts';
import { ANSWERED_FIELDS, type AnswerLine, objectionOf, planAnswer } from './answer-lines.ts';

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

/** In an order of their own, so that it is the same whichever answer was taken first. */
function inOrder(one: Objection, other: Objection): number {
  const [left, right] = [one, other].map(({ date, by = '', reason, to = '' }) =>
    [date, by, reason, to].join('\n'),
  );
  return (left ?? '') < (right ?? '') ? -1 : 1;
}

function withLine(assessment: Assessment, answer: AnswerBack, line: AnswerLine): Assessment {
  const { answers, decisions = [] } = assessment;
  const withAnswer = (id: PracticeId, one: Answer) => ({ ...assessment, answers: { ...answers, [id]: one } });
  switch (line.kind) {
    case 'contested': {
      const mine: Answer = answers[line.practice] ?? {};
      const contested = [...(mine.contested ?? []), objectionOf(answer, line.contested)].sort(inOrder);
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

/** What taking an answer may change of a practice. */
function sayingOf(answer: Answer | undefined): Answer {
  const { importance: _, target: __, note: ___, proof: ____, ...saying } = answer ?? {};
  return saying;
}

/** A practice that says again what it said; what was noted of it meanwhile stays. */
function sayingAgain(now: Answer | undefined, was: Answer | undefined): Answer | undefined {
  const { importance, target, note, proof } = now ?? {};
  const weighing = { importance, target, note, proof };
  const kept = Object.fromEntries(Object.entries(weighing).filter(([, value]) => value !== undefined));
  const restored: Answer = { ...kept, ...sayingOf(was) };
  return Object.keys(restored).length > 0 ? restored : undefined;
}

/** An action with what an answer may change of it as it was. */
function answeredAgain(now: Decision, was: Decision): Decision {
  const restored: Decision = { ...now };
  return ANSWERED_FIELDS.reduce((decision, field) => {
    const { [field]: _, ...others } = decision;
    return was[field] === undefined ? others : { ...others, [field]: was[field] };
  }, restored);
}

/** The actions without what an answer brought: those it answers as they were before, those it added gone, all others as they are. */
export function decisionsWithout(
  decisions: readonly Decision[] = [],
  before: readonly Decision[] = [],
  { actions = [] }: AnswerBack,
): readonly Decision[] | undefined {
  const ids = decisionIds(decisions);
  const idsBefore = decisionIds(before);
  const restored = decisions.flatMap((decision, at) => {
    if (!actions.some((said) => said.decision === ids[at])) return [decision];
    const was = before[idsBefore.indexOf(ids[at] ?? '')];
    return was ? [answeredAgain(decision, was)] : [];
  });
  return restored.length > 0 ? restored : undefined;
}

/** Takes back what an answer brought to the practices it contests and to the actions; whatever else changed meanwhile stays. */
export function withoutLines(assessment: Assessment, before: Assessment, answer: AnswerBack): Assessment {
  const { decisions, answers, ...others } = assessment;
  const restored = { ...answers };
  for (const id of Object.keys(answer.contested ?? {}) as PracticeId[]) {
    const again = sayingAgain(restored[id], before.answers[id]);
    if (again) restored[id] = again;
    else delete restored[id];
  }
  const actions = decisionsWithout(decisions, before.decisions, answer);
  return { ...others, answers: restored, ...(actions && { decisions: actions }) };
}
