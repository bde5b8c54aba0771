import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AnswerBack } from '../../../src/domain/answer-back/answer-back.ts';
import { doubtOf, planAnswer, proposedLines } from '../../../src/domain/answer-back/answer-lines.ts';
import { sealOf } from '../../../src/domain/answer-back/seal.ts';
import { takeLines, withoutLines } from '../../../src/domain/answer-back/take-lines.ts';
import type { Assessment, Decision } from '../../../src/domain/model/assessment.ts';
import { decisionIds } from '../../../src/domain/model/decision-id.ts';
import { toFile } from '../../../src/share/files.ts';
import { decodeLink } from '../../../src/share/link/decode-link.ts';
import { encodeLink } from '../../../src/share/link/encode-link.ts';
import { assessmentFrom } from '../sample.ts';

const report: Assessment = {
  ...assessmentFrom('31N2D 4_2012 330121', {
    'channel-choice': { note: 'By phone', proof: { kind: 'indicator', name: 'Rate' } },
  }),
  model: 2,
  scope: 'Claims',
  decisions: [
    {
      practice: 'guidance',
      step: { practice: 'guidance', level: 3 },
      owner: 'Customer service',
      due: '2027-02-01',
    },
    { action: 'Ask ten customers', owner: 'Bo' },
  ],
};
const [stepId = '', ownId = ''] = decisionIds(report.decisions ?? []);
const answer: AnswerBack = {
  model: 2,
  date: '2026-11-28',
  report: { seal: sealOf(report), date: report.date },
  name: 'Claire',
  contested: { 'channel-choice': { from: 3, to: 1, reason: 'Only in Lyon' } },
  actions: [
    { decision: stepId, verdict: 'accepted', due: '2027-03-01' },
    { decision: ownId, verdict: 'handed-back', reason: 'Not my team' },
  ],
};
const keys = (of: Assessment, what: AnswerBack = answer) => planAnswer(of, what).lines.map(({ key }) => key);

describe('the seal of a report', () => {
  test('is the same in its link, whatever is ticked', async () => {
    for (const parts of [[], ['scope', 'actions', 'notes']] as const) {
      const opened = await decodeLink(await encodeLink(toFile(report), parts));
      expect(opened.ok && opened.file.format === 'cap17-assessment' && sealOf(opened.file)).toBe(
        sealOf(report),
      );
    }
  });

  test('tells each level and the date, not what is decided meanwhile', () => {
    expect(sealOf({ ...report, date: '2026-11-22' })).not.toBe(sealOf(report));
    expect(sealOf({ ...report, answers: { ...report.answers, guidance: { level: 3 } } })).not.toBe(
      sealOf(report),
    );
    const { decisions, ...undecided } = report;
    expect(sealOf(undecided)).toBe(sealOf(report));
    // It travels: a report of before is told by the seal it had.
    expect(sealOf(report)).toBe('F8RATSX4');
    const { guidance: _, ...fewer } = report.answers;
    const unknown = { ...fewer, guidance: { status: 'dont-know' } } as const;
    expect(sealOf({ ...report, answers: fewer })).not.toBe(sealOf({ ...report, answers: unknown }));
  });

  test('of many reports no two share one', () => {
    const seals = new Set<string>();
    for (let n = 0; n < 5 ** 5; n += 1) seals.add(sealOf(assessmentFrom(n.toString(5).padStart(17, '0'))));
    expect(seals.size).toBe(5 ** 5);
  });
});

describe('what an answer would do', () => {
  test('is said line by line: what is contested, then each action', () => {
    expect(keys(report)).toEqual([
      'contested:channel-choice',
      'level:channel-choice',
      `answered:${stepId}`,
      `owner:${stepId}`,
      `due:${stepId}`,
      `answered:${ownId}`,
    ]);
  });

  test('a contested level becomes what was said against it, and changes no level by itself', () => {
    const taken = takeLines(report, answer, proposedLines(planAnswer(report, answer), answer));
    expect(taken.answers['channel-choice']).toEqual({
      ...report.answers['channel-choice'],
      contested: [{ to: 1, reason: 'Only in Lyon', by: 'Claire', date: '2026-11-28' }],
    });
  });

  test('the level is taken by its own line, and keeps its note and its proof', () => {
    const taken = takeLines(report, answer, ['level:channel-choice']);
    expect(taken.answers['channel-choice']).toEqual({ ...report.answers['channel-choice'], level: 1 });
  });

  test('who accepts an action becomes its owner; who hands one back does not', () => {
    const { decisions = [] } = takeLines(report, answer, keys(report));
    expect(decisions[0]).toMatchObject({
      owner: 'Claire',
      due: '2027-03-01',
      answered: { verdict: 'accepted' },
    });
    expect(decisions[1]).toEqual({
      action: 'Ask ten customers',
      owner: 'Bo',
      answered: { verdict: 'handed-back', by: 'Claire', date: '2026-11-28', reason: 'Not my team' },
    });
  });

  test('nothing that is not ticked is touched, and what was taken is proposed no more', () => {
    expect(takeLines(report, answer, [])).toEqual(report);
    const taken = takeLines(report, answer, keys(report));
    expect(keys(taken)).toEqual([]);
    expect(takeLines(taken, answer, keys(report))).toEqual(taken);
  });

  test('it is taken back whole, and what else changed meanwhile stays', () => {
    const taken = takeLines(report, answer, keys(report));
    expect(withoutLines(taken, report, answer, keys(report))).toEqual(report);
    const since = { ...taken, scope: 'Motor claims' };
    expect(withoutLines(since, report, answer, keys(report))).toEqual({ ...report, scope: 'Motor claims' });
  });

  test('what was decided, noted and answered meanwhile stays when it is taken back', () => {
    const since = (of: Assessment): Assessment => ({
      ...of,
      answers: {
        ...of.answers,
        'channel-choice': { ...of.answers['channel-choice'], note: 'By post too' },
      },
      decisions: [...(of.decisions ?? []), { action: 'Call the board' }],
    });
    expect(
      withoutLines(since(takeLines(report, answer, keys(report))), report, answer, keys(report)),
    ).toEqual(since(report));
    const { decisions, ...undecided } = report;
    const added = takeLines(undecided, answer, keys(undecided));
    expect(withoutLines(added, undecided, answer, keys(undecided))).toEqual(undecided);
  });

  test('only what was taken is taken back, and of it what was not changed again', () => {
    const ticked = keys(report).filter((key) => !key.startsWith(`answered:${ownId}`));
    const taken = takeLines(report, answer, ticked);
    const other: AnswerBack = {
      ...answer,
      name: 'Bo',
      contested: { 'channel-choice': { reason: 'I doubt it' } },
      actions: [
        { decision: ownId, verdict: 'accepted' },
        { decision: 'closed-loop:2', verdict: 'accepted' },
      ],
    };
    const theirs = [`contested:channel-choice`, `answered:${ownId}`, 'new:closed-loop:2'];
    const both = takeLines(taken, other, theirs);
    expect(keys(both, other)).toEqual([]);
    // Another answer taken meanwhile stays, a remark on the same practice and an action the first one answers too.
    expect(withoutLines(both, report, answer, ticked)).toEqual(takeLines(report, other, theirs));
    // So does what its author wrote by hand, even as the answer has it: that line was not taken.
    const remarked = takeLines(report, answer, ['contested:channel-choice']);
    const byHand = {
      ...remarked.answers,
      'channel-choice': { ...remarked.answers['channel-choice'], level: 1 },
    };
    const unticked = withoutLines({ ...remarked, answers: byHand } as Assessment, report, answer, [
      'contested:channel-choice',
    ]);
    expect(unticked.answers['channel-choice']).toEqual({ ...report.answers['channel-choice'], level: 1 });
    // So does what was said anew of what was taken: a level, a date, an action that was added.
    const [first, ...others] = both.decisions ?? [];
    const again: Assessment = {
      ...both,
      answers: { ...both.answers, 'channel-choice': { level: 2 } },
      decisions: [{ ...first, due: '2027-04-01' }, ...others].map((one) =>
        one.step?.practice === 'closed-loop' ? { ...one, due: '2027-05-01' } : one,
      ),
    };
    const left = withoutLines(withoutLines(again, taken, other, theirs), report, answer, ticked);
    expect(left.answers['channel-choice']).toEqual({ level: 2 });
    expect(left.decisions).toEqual([
      { ...report.decisions?.[0], due: '2027-04-01' },
      report.decisions?.[1],
      again.decisions?.[2],
    ]);
  });

  test('who takes on an action that is theirs changes no owner, whatever the capitals and spaces', () => {
    const mine = { ...report, decisions: [{ action: 'Ask ten customers', owner: ' claire  MOREL' }] };
    const taking: AnswerBack = {
      ...answer,
      name: 'Claire Morel',
      contested: {},
      actions: [{ decision: ownId, verdict: 'accepted' }],
    };
    expect(keys(mine, taking)).toEqual([`answered:${ownId}`]);
  });

  test('an action that was given up or answered later is not ticked by itself', () => {
    const said: AnswerBack = {
      ...answer,
      contested: {},
      actions: [{ decision: ownId, status: 'under-way' }],
    };
    const ticked = (before: Decision) => {
      const now = { ...report, decisions: [{ ...before, action: 'Ask ten customers' }] };
      return proposedLines(planAnswer(now, said), said);
    };
    expect(ticked({})).toEqual([`status:${ownId}`]);
    expect(ticked({ status: 'dropped' })).toEqual([]);
    const answered = (date: string) => ({ answered: { verdict: 'handed-back', date } }) as const;
    expect(ticked(answered('2026-11-28'))).toEqual([`status:${ownId}`]);
    expect(ticked(answered('2026-11-29'))).toEqual([]);
  });

  test('of two people the later day stands, whichever came first; of one day neither takes the place of the other', () => {
    const from = (name: string, date: string, verdict: 'accepted' | 'handed-back'): AnswerBack => ({
      ...answer,
      name,
      date,
      contested: {},
      actions: [{ decision: ownId, verdict }],
    });
    const taken = (answers: readonly AnswerBack[]) =>
      answers.reduce((of, one) => takeLines(of, one, proposedLines(planAnswer(of, one), one)), report)
        .decisions?.[1]?.answered;
    const [first, later] = [
      from('Claire', '2026-11-27', 'accepted'),
      from('Ann', '2026-11-28', 'handed-back'),
    ];
    for (const order of [
      [first, later],
      [later, first],
    ])
      expect(taken(order)).toEqual({ verdict: 'handed-back', by: 'Ann', date: '2026-11-28' });
    const sameDay = from('Claire', '2026-11-28', 'accepted');
    expect([taken([later, sameDay])?.by, taken([sameDay, later])?.by]).toEqual(['Ann', 'Claire']);
    const held = takeLines(report, later, [`answered:${ownId}`]);
    expect(planAnswer(held, sameDay).lines.map((line) => doubtOf(line, sameDay))).toEqual([
      'same-day',
      'same-day',
    ]);
    expect(planAnswer(held, later).lines).toEqual([]);
  });

  test('an action is not set back by itself, nor is its proof replaced', () => {
    const proof = { kind: 'indicator', name: 'Rate of calls' } as const;
    const now: Assessment = {
      ...report,
      decisions: [{ action: 'Ask ten customers', status: 'done', proof: { ...proof, name: 'Survey' } }],
    };
    const said: AnswerBack = {
      ...answer,
      contested: {},
      actions: [{ decision: ownId, status: 'under-way', proof }],
    };
    const { lines } = planAnswer(now, said);
    expect(lines.map((line) => doubtOf(line, said))).toEqual(['set-back', 'other-proof']);
    expect(proposedLines({ lines, absent: [], full: [], crowded: [], leftOut: [] }, said)).toEqual([]);
  });

  test('an answer taken once proposes nothing when it comes again, not the proof that was left in doubt either', () => {
    const now: Assessment = {
      ...report,
      decisions: [{ action: 'Ask ten customers', proof: { kind: 'indicator', name: 'Survey' } }],
    };
    const proof = { kind: 'customer', name: 'Complaints' } as const;
    const said: AnswerBack = {
      ...answer,
      contested: {},
      actions: [{ decision: ownId, verdict: 'handed-back', proof }],
    };
    const first = planAnswer(now, said);
    expect(proposedLines(first, said)).toEqual([`answered:${ownId}`]);
    const taken = takeLines(now, said, proposedLines(first, said));
    const again = planAnswer(taken, said);
    expect(again.lines.map((line) => doubtOf(line, said))).toEqual(['other-proof']);
    expect(proposedLines(again, said)).toEqual([]);
  });

  test('another date takes the place of what stands only with a verdict, whose day tells, or by the author', () => {
    const now: Assessment = { ...report, decisions: [{ action: 'Ask ten customers', due: '2027-02-01' }] };
    const saying = (said: object): AnswerBack => ({
      ...answer,
      contested: {},
      actions: [{ decision: ownId, due: '2027-03-01', ...said }],
    });
    const seen = (of: Assessment, said: AnswerBack) => {
      const plan = planAnswer(of, said);
      const line = plan.lines.find(({ key }) => key === `due:${ownId}`);
      return [line && doubtOf(line, said), proposedLines(plan, said).includes(`due:${ownId}`)];
    };
    expect(seen(now, saying({}))).toEqual(['other-due', false]);
    expect(seen(now, saying({ verdict: 'accepted' }))).toEqual(['other-due', true]);
    const undated = { ...now, decisions: [{ action: 'Ask ten customers' }] };
    expect(seen(undated, saying({}))).toEqual([undefined, true]);
  });

  test('another proof takes the place of what stands where a day tells: of an earlier verdict, or its own', () => {
    const proof = (name: string, date?: string) =>
      ({ kind: 'indicator', name, ...(date && { date }) }) as const;
    const isTicked = (before: Decision, said: object) => {
      const now: Assessment = { ...report, decisions: [{ ...before, action: 'Ask ten customers' }] };
      const one: AnswerBack = { ...answer, contested: {}, actions: [{ decision: ownId, ...said }] };
      return proposedLines(planAnswer(now, one), one).includes(`proof:${ownId}`);
    };
    const accepted = { verdict: 'accepted', date: '2026-11-27' } as const;
    const stands = { proof: proof('Survey') };
    expect(isTicked({}, { proof: proof('Rate') })).toBe(true);
    expect(isTicked(stands, { proof: proof('Rate'), verdict: 'accepted' })).toBe(false);
    expect(isTicked({ ...stands, answered: accepted }, { proof: proof('Rate') })).toBe(false);
    expect(isTicked({ ...stands, answered: accepted }, { proof: proof('Rate'), verdict: 'accepted' })).toBe(
      true,
    );
    const dated = (one: string | undefined, other: string | undefined) =>
      isTicked({ proof: proof('Survey', one) }, { proof: proof('Rate', other) });
    expect(dated('2026-10', '2026-11')).toBe(true);
    expect(dated('2026-11', '2026-10-31')).toBe(false);
    expect(dated('2026-11', '2026-11-05')).toBe(false);
    expect(dated('2026-11-05', '2026-11')).toBe(false);
    expect(dated(undefined, '2026-11-05')).toBe(false);
    expect(dated('2026-11-05', '2026-11-05')).toBe(false);
  });

  test('a level that becomes a status keeps what was weighed, and not why it was another one', () => {
    const answers = {
      ...report.answers,
      guidance: { status: 'dont-know', ask: 'Bo', importance: 3, target: 4 },
      'closed-loop': { status: 'not-applicable', reason: 'other' },
    } as const;
    const said: AnswerBack = {
      ...answer,
      actions: [],
      contested: {
        guidance: { to: 'not-applicable', reason: 'None here' },
        'closed-loop': { to: 2, reason: 'Since June' },
      },
    };
    const taken = takeLines({ ...report, answers }, said, ['level:guidance', 'level:closed-loop']);
    expect(taken.answers.guidance).toEqual({ status: 'not-applicable', importance: 3, target: 4 });
    expect(taken.answers['closed-loop']).toEqual({ level: 2 });
  });

  test('objections stand in one order, whichever came first, each of them once, fifty at most', () => {
    const contesting = (name: string | undefined, date: string, reason: string, to?: 0 | 1): AnswerBack => ({
      ...answer,
      ...{ name, date, actions: [] },
      contested: { guidance: { reason, ...(to !== undefined && { to }) } },
    });
    const all = [
      contesting('Ann', '2026-11-27', 'b'),
      contesting('Bo', '2026-11-27', 'a'),
      contesting('Bo', '2026-11-27', 'a', 0),
      contesting('Bo', '2026-11-27', 'a', 1),
      contesting('Ann', '2026-11-28', 'a'),
      contesting(undefined, '2026-11-28', 'a'),
    ];
    const taken = (some: readonly AnswerBack[]) =>
      some.reduce((of, one) => takeLines(of, one, ['contested:guidance']), report).answers.guidance
        ?.contested;
    expect(taken(all)).toHaveLength(6);
    expect(taken([...all, ...all].reverse())).toEqual(taken(all));
    expect(taken(all)?.map(({ date, by }) => `${date} ${by ?? ''}`)).toEqual([
      '2026-11-27 Ann',
      '2026-11-27 Bo',
      '2026-11-27 Bo',
      '2026-11-27 Bo',
      '2026-11-28 ',
      '2026-11-28 Ann',
    ]);
    const many = Array.from({ length: 52 }, (_, at) => contesting('Ann', '2026-11-28', `Reason ${at}`));
    expect(taken(many)).toHaveLength(50);
  });

  test('what was not answered before is not again once it is taken back', () => {
    const { guidance: _, ...answers } = report.answers;
    const before = { ...report, answers };
    const said: AnswerBack = {
      ...answer,
      actions: [],
      contested: { guidance: { to: 2, reason: 'Since June' } },
    };
    const ticked = ['contested:guidance', 'level:guidance'];
    const taken = takeLines(before, said, ticked);
    expect(taken.answers.guidance).toMatchObject({ level: 2, contested: [{ reason: 'Since June' }] });
    expect(withoutLines(taken, before, said, ticked)).toStrictEqual(before);
    const { decisions, ...undecided } = before;
    expect(withoutLines(takeLines(undecided, said, []), undecided, said, [])).toStrictEqual(undecided);
  });

  test('a step that is taken joins the decisions there are, a hundred at most', () => {
    const said: AnswerBack = {
      ...answer,
      contested: {},
      actions: [{ decision: 'closed-loop:2', status: 'under-way' }],
    };
    expect(takeLines(report, said, keys(report, said)).decisions).toEqual([
      ...(report.decisions ?? []),
      { practice: 'closed-loop', step: { practice: 'closed-loop', level: 2 }, status: 'under-way' },
    ]);
    const full = {
      ...report,
      decisions: Array.from({ length: 100 }, (_, at) => ({ action: `Action ${at}` })),
    };
    expect(planAnswer(full, said)).toMatchObject({ lines: [], absent: [], full: said.actions });
    const almost = { ...full, decisions: full.decisions.slice(1) };
    expect(keys(almost, said)).toEqual(['new:closed-loop:2']);
    for (const one of [{ status: 'open' }, { verdict: 'handed-back' }] as const)
      expect(keys(report, { ...said, actions: [{ decision: 'closed-loop:2', ...one }] })).toEqual([]);
    const done = { ...said, actions: [{ decision: 'closed-loop:proof', status: 'done' }] } as const;
    expect(keys(report, done)).toEqual([]);
    const worded = { ...done, actions: [{ ...done.actions[0], action: 'Show the rate' }] } as const;
    expect(takeLines(report, worded, keys(report, worded)).decisions?.at(-1)).toEqual({
      practice: 'closed-loop',
      action: 'Show the rate',
      status: 'done',
    });
  });

  test('an action that is here no more is said, and not brought back', () => {
    const { decisions, ...undecided } = report;
    const { lines, absent } = planAnswer(undecided, answer);
    expect(absent).toEqual([answer.actions?.[1]]);
    expect(lines.at(-1)).toMatchObject({
      kind: 'new',
      decision: { step: { practice: 'guidance', level: 3 }, owner: 'Claire', due: '2027-03-01' },
    });
  });

  test('where an action stands, and what shows it, are lines of their own', () => {
    const proof = { kind: 'indicator', name: 'Rate of calls' } as const;
    const update = {
      ...answer,
      contested: {},
      actions: [{ decision: ownId, status: 'done', proof }],
    } as const;
    expect(keys(report, update)).toEqual([`status:${ownId}`, `proof:${ownId}`]);
    expect(keys(report, { ...update, actions: [{ decision: ownId, status: 'open' }] })).toEqual([]);
  });
});

describe('the answers of three owners', () => {
  const owners = ['Ada', 'Bo', 'Claire'] as const;
  const shared: Assessment = {
    ...report,
    decisions: owners.map((owner) => ({ action: `What ${owner} does`, owner })),
  };
  const ids = decisionIds(shared.decisions ?? []);
  const reasons = fc.constantFrom('Only in Lyon', 'Two of three call again', 'Since June');
  const contested = fc.dictionary(
    fc.constantFrom('channel-choice', 'guidance', 'closed-loop'),
    fc.record({
      from: fc.constant(1 as const),
      to: fc.constantFrom(0 as const, 2 as const),
      reason: reasons,
    }),
  );
  const ofOwner = (at: number) =>
    fc
      .record({
        date: fc.constantFrom('2026-11-28', '2026-11-29'),
        contested,
        verdict: fc.constantFrom('accepted' as const, 'handed-back' as const),
        due: fc.constantFrom('2027-01-31', '2027-02-28'),
        status: fc.constantFrom('open' as const, 'under-way' as const, 'done' as const),
      })
      .map(
        ({ verdict, due, status, ...said }): AnswerBack => ({
          ...said,
          model: 2,
          report: { seal: sealOf(shared), date: shared.date },
          name: owners[at],
          actions: [{ decision: ids[at] ?? '', verdict, due, status }],
        }),
      );
  const taken = (of: Assessment, one: AnswerBack) =>
    takeLines(of, one, proposedLines(planAnswer(of, one), one));

  test('come to one report in any order, each of them as often as it comes', () => {
    fc.assert(
      fc.property(
        fc.tuple(ofOwner(0), ofOwner(1), ofOwner(2)),
        fc.shuffledSubarray([0, 1, 2, 0, 1, 2], { minLength: 6 }),
        (answers, order) => {
          const inTurn = answers.reduce(taken, shared);
          const otherwise = order.reduce((of, at) => {
            const one = answers[at];
            return one ? taken(of, one) : of;
          }, shared);
          expect(otherwise).toEqual(inTurn);
        },
      ),
    );
  });
});

describe('the answers of several people to one action', () => {
  const shared: Assessment = {
    ...report,
    decisions: [
      { action: 'Ask ten customers', owner: 'Bo' },
      { action: 'Call back', due: '2027-01-31' },
    ],
  };
  const ids = [...decisionIds(shared.decisions ?? []), 'channel-choice:4'];
  const proof = fc.record({
    kind: fc.constant('indicator' as const),
    name: fc.constantFrom('Rate', 'Survey'),
    date: fc.constantFrom(undefined, '2026-10', '2026-10-20', '2026-11'),
  });
  const fields = {
    verdict: fc.constantFrom('accepted' as const, 'handed-back' as const),
    due: fc.constantFrom('2027-01-31', '2027-02-28'),
    status: fc.constantFrom('open' as const, 'under-way' as const, 'done' as const, 'dropped' as const),
    proof,
  };
  const one = fc
    .record({
      date: fc.constantFrom('2026-11-27', '2026-11-28', '2026-11-29'),
      name: fc.constantFrom('Ada', 'Bo'),
      decision: fc.constantFrom(...ids),
      said: fc.oneof(
        fc.record({ verdict: fields.verdict, due: fields.due }),
        fc.record({ verdict: fields.verdict, proof }),
        fc.record({ due: fields.due }),
        fc.record({ status: fields.status }),
        fc.record({ proof }),
        fc.record(fields, { requiredKeys: [] }),
      ),
    })
    .map(
      ({ date, name, decision, said }): AnswerBack => ({
        model: 2,
        report: { seal: sealOf(shared), date: shared.date },
        date,
        name,
        actions: [{ decision, ...said }],
      }),
    );

  /** The actions once all were taken as proposed, by their ids, and those of which something was said before. */
  function takenInTurn(answers: readonly AnswerBack[]) {
    const said = new Set<string | undefined>();
    const end = answers.reduce((of, answer) => {
      const plan = planAnswer(of, answer);
      const isDoubted = plan.absent.length > 0 || plan.lines.some((line) => doubtOf(line, answer));
      if (isDoubted) said.add(answer.actions?.[0]?.decision);
      return takeLines(of, answer, proposedLines(plan, answer));
    }, shared);
    const { decisions = [] } = end;
    const byId = decisionIds(decisions).map((id, at) => [id, decisions[at]] as const);
    return { actions: Object.fromEntries(byId), said };
  }

  test('come to one end in any two orders, or the preview says in one of them why not', () => {
    fc.assert(
      fc.property(fc.array(one, { minLength: 2, maxLength: 4 }), fc.array(fc.nat()), (answers, draws) => {
        const drawn = answers.map((answer, at) => ({ answer, draw: draws[at] ?? at }));
        const order = drawn.sort((left, right) => left.draw - right.draw).map(({ answer }) => answer);
        const [one, other] = [takenInTurn(answers), takenInTurn(order)];
        for (const id of ids)
          if (!one.said.has(id) && !other.said.has(id)) expect(one.actions[id]).toEqual(other.actions[id]);
      }),
      { numRuns: 3_000 },
    );
  });
});
