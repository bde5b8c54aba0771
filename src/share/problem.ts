/** Everything that can be wrong with a file. The sentences are in `src/i18n/problems`. */
export const PROBLEM_CODES = [
  // the file as a whole
  'empty-file',
  'too-large',
  'not-json',
  'not-json-at',
  'too-deep',
  'too-many-values',
  'too-much-wrong',
  'unknown-format',
  'too-new',
  // a place in it
  'missing',
  'not-a-key',
  'repeated-key',
  'repeated',
  'broken-text',
  'dates-turned-round',
  'not-text',
  'too-long',
  'not-an-object',
  'not-a-list',
  'too-many',
  'too-few',
  'more-than-people',
  'not-a-version',
  'not-a-count',
  'not-a-number',
  'not-yes-or-no',
  'not-a-date',
  'not-a-month',
  'not-a-time',
  'not-a-level',
  'not-a-status',
  'not-a-progress',
  'not-a-verdict',
  'not-a-vote',
  'not-a-colour',
  'not-a-picture',
  'not-a-ladder',
  'not-a-sector',
  'not-an-importance',
  'not-a-proof-kind',
  'not-a-practice',
  'not-a-drawn-id',
  'not-a-group',
  'not-an-arrival',
  'not-a-distribution',
  'more-hands-than-people',
  'not-an-agreement',
  'level-and-status',
  'too-many-matter-most',
  'unknown-practice',
  'misspelt-practice',
  // what is done with it
  'no-such-file',
  'unreadable',
  'wrong-kind',
  'too-much-text',
  'left-apart',
] as const;
export type ProblemCode = (typeof PROBLEM_CODES)[number];

/** Worth saying, never an error. */
export const REMARK_CODES = [
  'proof-without-name',
  'proof-without-date',
  'proof-after-assessment',
  'hands-as-votes',
  'hands-of-before',
  'not-a-word',
] as const;
export type RemarkCode = (typeof REMARK_CODES)[number];

/** What is wrong and where; `path` joins keys with dots and is empty for the whole file. No sentence. */
export interface Problem {
  readonly path: string;
  readonly code: ProblemCode;
  /** What the sentence names: `most`, `line`, `column`, `nearest`, `format`. */
  readonly params?: Readonly<Record<string, string | number>>;
}

export interface Remark {
  readonly path: string;
  readonly code: RemarkCode;
}
