import type { Answer, Answers, Level } from '../../src/domain/model/answer.ts';
import type { Assessment } from '../../src/domain/model/assessment.ts';
import { AXES, type AxisId, PRACTICE_IDS, type PracticeId } from '../../src/domain/model/model.ts';
import { type AxisAnswers, readAnswers } from '../../src/domain/scoring/axis-answers.ts';
import type { Vote, Workshop } from '../../src/domain/workshop/workshop.ts';

/** A level, N (not applicable), D (don't know) or _ (unanswered) for each practice, in model order. */
export function answersFrom(codes: string): Answers {
  const answers: Partial<Record<PracticeId, Answer>> = {};
  [...codes.replaceAll(' ', '')].forEach((code, at) => {
    const id = PRACTICE_IDS[at] as PracticeId;
    if (code === 'N') answers[id] = { status: 'not-applicable' };
    else if (code === 'D') answers[id] = { status: 'dont-know' };
    else if (code !== '_') answers[id] = { level: Number(code) as Level };
  });
  return answers;
}

/** An assessment written as `answersFrom` reads it, with more said of some practices. */
export function assessmentFrom(
  codes: string,
  more: Partial<Record<PracticeId, Omit<Answer, 'level' | 'status'>>> = {},
): Assessment {
  const answers: Partial<Record<PracticeId, Answer>> = { ...answersFrom(codes) };
  for (const id of PRACTICE_IDS) {
    if (more[id]) answers[id] = { ...answers[id], ...more[id] } as Answer;
  }
  return { model: 1, date: '2026-11-21', answers };
}

/** One axis alone, written as `answersFrom` reads it. */
export function axisFrom(axis: AxisId, codes: string): AxisAnswers {
  const before = AXES.slice(
    0,
    AXES.findIndex(({ id }) => id === axis),
  ).flatMap(({ practices }) => practices);
  const answers = answersFrom('_'.repeat(before.length) + codes.replaceAll(' ', ''));
  return readAnswers({ model: 1, answers }).find(({ id }) => id === axis) as AxisAnswers;
}

/** A workshop of which only one practice was answered: one vote a respondent, with a group if any. */
export function workshopOn(
  practice: PracticeId,
  votes: readonly (Vote | readonly [Vote, group: string] | undefined)[],
): Workshop {
  return {
    model: 1,
    date: '2026-11-21',
    respondents: votes.map((given) => {
      if (given === undefined) return { answers: {} };
      if (typeof given === 'object') return { answers: { [practice]: given[0] }, group: given[1] };
      return { answers: { [practice]: given } };
    }),
  };
}
