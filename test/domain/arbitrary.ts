import fc from 'fast-check';
import { type Answer, type Answers, LEVELS, PROOF_KINDS, REASONS } from '../../src/domain/model/answer.ts';
import type { Assessment } from '../../src/domain/model/assessment.ts';
import { PRACTICE_IDS } from '../../src/domain/model/model.ts';
import { handsIn } from '../../src/domain/workshop/hands-in.ts';
import type { Respondent, Tally, Vote, Workshop } from '../../src/domain/workshop/workshop.ts';

export const anyLevel = fc.constantFrom(...LEVELS);
const month = fc.constantFrom('2024-10', '2024-11', '2025-11', '2025-12-31', '2026-11-01');
const proof = fc.record({ kind: fc.constantFrom(...PROOF_KINDS), date: month }, { requiredKeys: ['kind'] });
const weighing = {
  importance: fc.constantFrom(1 as const, 2 as const, 3 as const),
  target: anyLevel,
  proof,
};
const rated = fc.record({ level: anyLevel, ...weighing }, { requiredKeys: ['level'] });
const unrated = fc.oneof(
  fc.record({ status: fc.constant('not-applicable' as const), reason: fc.constantFrom(...REASONS) }),
  fc.record({ status: fc.constant('dont-know' as const) }),
);

function answersOf(answer: fc.Arbitrary<Answer>): fc.Arbitrary<Answers> {
  return fc
    .array(fc.option(answer, { nil: undefined, freq: 12 }), { minLength: 17, maxLength: 17 })
    .map((list) =>
      Object.fromEntries(
        PRACTICE_IDS.flatMap((id, at) => {
          const given = list[at];
          return given === undefined ? [] : [[id, given]];
        }),
      ),
    );
}

function assessmentOf(answers: Answers): Assessment {
  return { model: 1, date: '2026-11-21', answers };
}

/** Mostly rated; some practices not applicable, not known or not answered. */
export const anyAssessment = answersOf(
  fc.oneof({ arbitrary: rated, weight: 9 }, { arbitrary: unrated, weight: 1 }),
).map(assessmentOf);

/** Every practice rated. */
export const fullAssessment = fc
  .array(rated, { minLength: 17, maxLength: 17 })
  .map((list) => assessmentOf(Object.fromEntries(PRACTICE_IDS.map((id, at) => [id, list[at] as Answer]))));

const vote: fc.Arbitrary<Vote> = fc.oneof(
  { arbitrary: anyLevel, weight: 8 },
  { arbitrary: fc.constantFrom('not-applicable' as const, 'dont-know' as const), weight: 1 },
);
const votes = fc
  .array(vote, { minLength: 17, maxLength: 17 })
  .map((list) => Object.fromEntries(PRACTICE_IDS.map((id, at) => [id, list[at] as Vote])));
const respondent: fc.Arbitrary<Respondent> = fc.record(
  { answers: votes, group: fc.constantFrom('front line', 'management', 'support') },
  { requiredKeys: ['answers'] },
);

export const anyWorkshop: fc.Arbitrary<Workshop> = fc
  .array(respondent, { maxLength: 9 })
  .map((respondents) => ({ model: 1, date: '2026-11-21', respondents }));

/** Any hands counted in a room, some of those present with none up. */
export const anyTally: fc.Arbitrary<Tally> = fc
  .record({
    counts: fc.array(fc.nat(6), { minLength: 5, maxLength: 5 }),
    dontKnow: fc.nat(3),
    notApplicable: fc.nat(3),
    silent: fc.nat(4),
  })
  .map(({ silent, ...hands }) => ({ present: handsIn(hands) + silent, ...hands }));

/** A workshop of three practices with groups large enough, often, to leave; some people silent on some of them. */
export const anyRoom: fc.Arbitrary<Workshop> = fc
  .array(
    fc.record(
      {
        answers: fc
          .array(fc.option(vote, { nil: undefined, freq: 20 }), { minLength: 3, maxLength: 3 })
          .map((list) =>
            Object.fromEntries(
              list.flatMap((one, at) => (one === undefined ? [] : [[PRACTICE_IDS[at], one]])),
            ),
          ),
        group: fc.constantFrom('front line', 'management'),
      },
      { requiredKeys: ['answers'] },
    ),
    { minLength: 10, maxLength: 40 },
  )
  .map((respondents) => ({ model: 1, date: '2026-11-21', respondents }));
