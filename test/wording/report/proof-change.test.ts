import { expect, test } from 'vitest';
import { PROOF_KINDS, type ProofKind } from '../../../src/domain/model/answer.ts';
import { compareAssessments } from '../../../src/domain/scoring/comparison.ts';
import { messagesOf } from '../../../src/i18n/messages.ts';
import { proofChangeInWords } from '../../../src/wording/report/proof-change.ts';
import { assessmentFrom } from '../../domain/sample.ts';

/** What is said of a proof that was of the first kind and is of the second. */
function said(locale: 'en' | 'fr', before: ProofKind, after: ProofKind): string {
  const proven = (kind: ProofKind) =>
    assessmentFrom('_____ 3_____ ______', { guidance: { proof: { kind } } });
  const now = proven(after);
  const change = compareAssessments(proven(before), now).practices.find((one) => one.practice === 'guidance');
  return proofChangeInWords({ t: messagesOf(locale) }, change?.proof ?? null, now.answers.guidance);
}

test('a proof that was not given again is said to be so; only another one is weaker or stronger', () => {
  expect(PROOF_KINDS.map((kind) => said('en', 'customer', kind))).toEqual([
    'not given again',
    'weaker',
    'unchanged',
  ]);
  expect(PROOF_KINDS.map((kind) => said('en', 'none', kind))).toEqual(['unchanged', 'stronger', 'stronger']);
  expect(said('fr', 'indicator', 'none')).toBe('non redonnée');
});
