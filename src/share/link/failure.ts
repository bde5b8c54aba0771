/** Why a link does not open. Each has its own page text that says what to do. */
export const LINK_FAILURES = [
  'empty',
  'not-ours',
  'cut-or-altered',
  'too-new',
  'invalid',
  'too-long',
  'needs-password',
  'wrong-password',
] as const;
export type LinkFailure = (typeof LINK_FAILURES)[number];

export interface Failed {
  readonly ok: false;
  readonly failure: LinkFailure;
}

/** Says why a link does not open. */
export function failed(failure: LinkFailure): Failed {
  return { ok: false, failure };
}
