import { describe, expect, test } from 'vitest';
import type { AnswerBack } from '../../../src/domain/answer-back/answer-back.ts';
import { planAnswer } from '../../../src/domain/answer-back/answer-lines.ts';
import type { Decision } from '../../../src/domain/model/assessment.ts';
import { LOCALES } from '../../../src/i18n/locale.ts';
import { messagesOf } from '../../../src/i18n/messages.ts';
import { doubtInWords, leftOutInWords, lineInWords } from '../../../src/wording/answer-back/answer-lines.ts';
import { ownFirst } from '../../../src/wording/answer-back/answerable.ts';
import { assessmentFrom } from '../../domain/sample.ts';
import { languageOf } from '../../exports/leaving.ts';

const answer: AnswerBack = {
  model: 2,
  date: '2026-11-28',
  report: { seal: 'ZZZZZZZZ', date: '2026-11-21' },
  name: 'Claire',
  actions: [
    {
      decision: 'guidance:3',
      verdict: 'accepted',
      due: '2027-02-01',
      status: 'under-way',
      proof: { kind: 'indicator', name: 'Rate of calls' },
    },
  ],
};
const linesIn = (decisions: readonly Decision[]) =>
  planAnswer({ ...assessmentFrom('2222'), model: 2, decisions }, answer).lines;

describe.each(LOCALES)('what an answer would change, in %s', (locale) => {
  const text = { ...languageOf(locale), t: messagesOf(locale) };
  const { lines: words } = text.t.answerBack;

  test('says all that a new decision would hold', () => {
    const [line] = linesIn([]);
    const said = line ? lineInWords(text, answer, line).to : '';
    const { 'under-way': underWay } = text.t.report.board.progress;
    for (const part of [words.added, 'Claire', '2027', underWay, 'Rate of calls'])
      expect(said).toContain(part);
  });

  test('says of an action why the answer is not taken by itself', () => {
    const step = { practice: 'guidance', level: 3 } as const;
    const said = (decision: Decision) => {
      const [line] = linesIn([{ step, ...decision }]);
      return line ? doubtInWords(text, answer, line) : '';
    };
    expect(said({ status: 'dropped' })).toBe(words.doubt.dropped);
    expect(said({ answered: { verdict: 'handed-back', date: '2026-11-30' } })).toContain('30');
    expect(said({})).toBe('');
  });

  test('says why what it says of a level or an action has no line', () => {
    const { take } = text.t.answerBack;
    const objection = { reason: 'No', date: '2026-11-25' };
    const contested: AnswerBack = {
      ...answer,
      contested: { guidance: { reason: 'Only in Lyon' } },
      actions: [...(answer.actions ?? []), { decision: 'own:gone', verdict: 'accepted' }],
    };
    const report = assessmentFrom('2222');
    const full = {
      ...report,
      model: 2,
      answers: { ...report.answers, guidance: { level: 2, contested: Array(50).fill(objection) } },
      decisions: Array.from({ length: 100 }, (_, at) => ({ action: `Action ${at}` })),
    } as const;
    const plan = planAnswer(full, contested);
    expect(plan.lines).toEqual([]);
    const { levels, actions } = leftOutInWords(text, plan);
    expect(levels).toHaveLength(1);
    for (const part of ['50', text.practices.guidance.title]) expect(levels[0]).toContain(part);
    expect(actions.map(({ said }) => said.map(({ decision }) => decision))).toEqual([
      ['own:gone'],
      ['guidance:3'],
    ]);
    expect(actions[0]?.why).toBe(take.absent);
    expect(actions[1]?.why).toContain('100');
    // One objection fewer, and it has a line; one that is in already is none that is left out.
    const almost = { ...full.answers.guidance, contested: Array(49).fill(objection) };
    const room = planAnswer({ ...full, answers: { ...full.answers, guidance: almost } }, contested);
    expect(leftOutInWords(text, room).levels).toEqual([]);
    const mine = { by: 'Claire', date: answer.date, reason: 'Only in Lyon' };
    const inside = { ...almost, contested: [...almost.contested, mine] };
    const again = planAnswer({ ...full, answers: { ...full.answers, guidance: inside } }, contested);
    expect(again).toMatchObject({ lines: [], crowded: [] });
  });
});

test('the actions of whoever a link is for come first, however their name was written', () => {
  const action = { action: '', due: '', status: 'open', isProposed: false } as const;
  const [bo, claire] = [
    { ...action, id: 'a', owner: 'Bo' },
    { ...action, id: 'b', owner: 'claire  morel ' },
  ];
  expect(ownFirst([bo, claire], 'Claire Morel')).toEqual([claire, bo]);
  expect(ownFirst([bo, claire], '')).toEqual([bo, claire]);
});
