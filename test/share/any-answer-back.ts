import fc from 'fast-check';
import { VERDICTS } from '../../src/domain/answer-back/answer-back.ts';
import { PROOF_KINDS } from '../../src/domain/model/answer.ts';
import { DECISION_STATUSES } from '../../src/domain/model/assessment.ts';
import { PRACTICE_IDS } from '../../src/domain/model/model.ts';
import { SYMBOLS } from '../../src/share/crockford.ts';
import type { AnswerBackFile } from '../../src/share/formats.ts';
import { anyDate } from './any-file.ts';
import { anyVote } from './any-workshop.ts';

const someText = fc.string({ minLength: 1, maxLength: 30, unit: 'binary' });
const seal = fc
  .array(fc.constantFrom(...SYMBOLS), { minLength: 8, maxLength: 8 })
  .map((symbols) => symbols.join(''));
const anyContested = fc.record(
  { from: anyVote, to: anyVote, reason: someText },
  { requiredKeys: ['reason'] },
);
const anyProof = fc.record(
  { kind: fc.constantFrom(...PROOF_KINDS), name: someText, date: anyDate },
  { requiredKeys: ['kind'] },
);
const anyDecisionId = fc.oneof(
  fc
    .tuple(fc.constantFrom(...PRACTICE_IDS), fc.constantFrom('1', '2', '3', '4', 'proof'))
    .map((id) => id.join(':')),
  fc.constantFrom('own:1x2y3z', 'own:1x2y3z#2', 'guidance:3#2', 'guidance:0', 'somewhere:2', 'proof'),
);
const anyAction = fc.record(
  {
    decision: anyDecisionId,
    action: someText,
    verdict: fc.constantFrom(...VERDICTS),
    reason: someText,
    due: anyDate,
    status: fc.constantFrom(...DECISION_STATUSES),
    proof: anyProof,
  },
  { requiredKeys: ['decision'] },
);

/** Any sound answer to a report, of a model. */
export const anyAnswerBackFile = (model: number) =>
  fc.record(
    {
      format: fc.constant('cap17-answer-back' as const),
      version: fc.constant(1 as const),
      model: fc.constant(model),
      date: anyDate,
      report: fc.record({ seal, date: anyDate }),
      scope: someText,
      name: someText,
      contested: fc
        .uniqueArray(fc.tuple(fc.constantFrom(...PRACTICE_IDS), anyContested), {
          selector: ([id]) => id,
          minLength: 1,
          maxLength: 6,
        })
        .map((entries) => Object.fromEntries(entries)),
      actions: fc.array(anyAction, { minLength: 1, maxLength: 4 }),
    },
    { requiredKeys: ['format', 'version', 'model', 'date', 'report'] },
  ) as fc.Arbitrary<AnswerBackFile>;
