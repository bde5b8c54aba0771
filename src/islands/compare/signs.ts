/** What stands in a cell without a level. */
export const STATE_SIGNS = {
  'dont-know': '?',
  'not-applicable': '–',
  unanswered: '·',
  'too-few': '∗',
} as const;

/** What stands beside a level with proof. */
export const PROOF_SIGNS = { indicator: ' ✓', customer: ' ✓✓' } as const;
