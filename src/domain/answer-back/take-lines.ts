import type { Answer, Objection, Weighing } from '../model/answer.ts';
import type { Assessment, Decision } from '../model/assessment.ts';
import { decisionIds } from '../model/decision-id.ts';
import type { PracticeId } from '../model/practice.ts';
import { isSame } from '../workshop/is-same.ts';
import { takenBack } from '../workshop/taken-back.ts';
import type { Vote } from '../workshop/workshop.ts';
import type { AnswerBack } from './answer-back.ts';
import { type AnswerLine, objectionOf, planAnswer } from './answer-lines.ts';

/** What stands beside the level or status of a practice, and beside what goes with these alone. */
function weighingOf(answer: Answer | undefined): Weighing {
  const {
    level: _,
    status: __,
    reason,
    ask,
    ...weighing
  }: Answer & { reason?: unknown; ask?: unknown } = answer ?? {};
  return weighing;
}

/** An answer that says something else of its practice; what it weighs, its note and its proof stay. */
export function answerSaying(answer: Answer | undefined, vote: Vote): Answer {
  const weighing = weighingOf(answer);
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

/** A practice that says again what it said; what was noted and contested of it meanwhile stays. */
function sayingAgain(now: Answer, was: Answer | undefined): Answer {
  const { importance, target, note, proof, contested, ...saying } = was ?? {};
  return { ...weighingOf(now), ...saying };
}

/** A practice without what a line brought to it; undefined where nothing is left to say of it. */
function answerWithout(
  now: Answer,
  was: Answer | undefined,
  answer: AnswerBack,
  line: Extract<AnswerLine, { kind: 'contested' | 'level' }>,
): Answer | undefined {
  if (line.kind === 'level') {
    if ((now.level ?? now.status) !== line.to) return now;
    const again = sayingAgain(now, was);
    return Object.keys(again).length > 0 ? again : undefined;
  }
  const { contested = [], ...others } = now;
  const brought = objectionOf(answer, line.contested);
  const rest = contested.filter((one) => !isSame(one, brought));
  if (rest.length > 0) return { ...others, contested: rest };
  return Object.keys(others).length > 0 ? others : undefined;
}

/** The actions without what these lines brought; one that was added and changed since stays, as do all others. */
export function decisionsWithout(
  decisions: readonly Decision[] = [],
  before: readonly Decision[] = [],
  lines: readonly AnswerLine[] = [],
): readonly Decision[] | undefined {
  const idsBefore = decisionIds(before);
  const without = (now: readonly Decision[], line: AnswerLine) => {
    if (line.kind === 'new') {
      const place = now.findLastIndex((one) => isSame(one, line.decision));
      return now.filter((_, at) => at !== place);
    }
    if (line.kind !== 'action') return now;
    const place = decisionIds(now).indexOf(idsBefore[line.at] ?? '');
    const change = { was: line.before, brought: line.after, fields: [line.field] };
    return now.map((one, at) => (at === place ? takenBack(one, change) : one));
  };
  const restored = lines.reduce(without, decisions);
  return restored.length > 0 ? restored : undefined;
}

/**
 * Takes back what the ticked lines of an answer brought to a report that was `before`. Whatever else changed meanwhile
 * stays, and so does what was changed again.
 */
export function withoutLines(
  assessment: Assessment,
  before: Assessment,
  answer: AnswerBack,
  ticked: readonly string[],
): Assessment {
  const lines = planAnswer(before, answer).lines.filter(({ key }) => ticked.includes(key));
  const { decisions, answers, ...others } = assessment;
  const restored = { ...answers };
  for (const line of lines) {
    if (line.kind !== 'contested' && line.kind !== 'level') continue;
    const now = restored[line.practice];
    const rest = now && answerWithout(now, before.answers[line.practice], answer, line);
    if (rest) restored[line.practice] = rest;
    else delete restored[line.practice];
  }
  const actions = decisionsWithout(decisions, before.decisions, lines);
  return { ...others, answers: restored, ...(actions && { decisions: actions }) };
}
