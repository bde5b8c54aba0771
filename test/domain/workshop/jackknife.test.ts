import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PRACTICE_IDS } from '../../../src/domain/model/model.ts';
import { readAnswers } from '../../../src/domain/scoring/axis-answers.ts';
import { wholeIndex } from '../../../src/domain/scoring/whole-result.ts';
import { assessmentOf } from '../../../src/domain/workshop/as-assessment.ts';
import { groupLevels } from '../../../src/domain/workshop/group-level.ts';
import { jackknife } from '../../../src/domain/workshop/jackknife.ts';
import type { Vote, Votes, Workshop } from '../../../src/domain/workshop/workshop.ts';

const vote = fc.constantFrom<Vote | undefined>(0, 1, 2, 3, 4, 'not-applicable', 'dont-know', undefined);
const row = fc.array(vote, { minLength: PRACTICE_IDS.length, maxLength: PRACTICE_IDS.length });

function answersOf(votes: readonly (Vote | undefined)[]): Votes {
  const given = PRACTICE_IDS.flatMap((id, at) => (votes[at] === undefined ? [] : [[id, votes[at]]]));
  return Object.fromEntries(given);
}

test('equals what scoring without each respondent in turn gives', () => {
  fc.assert(
    fc.property(fc.array(row, { minLength: 3, maxLength: 8 }), (rows) => {
      const workshop: Workshop = {
        model: 1,
        date: '2026-11-21',
        respondents: rows.map((votes) => ({ answers: answersOf(votes) })),
        decided: { guidance: { level: 2 } },
      };
      const indices = rows.flatMap((_, left) => {
        const others = { ...workshop, respondents: workshop.respondents.toSpliced(left, 1) };
        return wholeIndex(readAnswers(assessmentOf(others, groupLevels(others))), 'declared') ?? [];
      });
      const expected = indices.length === 0 ? null : [Math.min(...indices), Math.max(...indices)];
      expect(jackknife(workshop)).toEqual(expected);
    }),
  );
});
