import fc from 'fast-check';
import { LEVELS, PROOF_KINDS } from '../../src/domain/model/answer.ts';
import { PRACTICE_IDS, type PracticeId } from '../../src/domain/model/model.ts';
import { SEND_WAYS } from '../../src/domain/workshop/invitation.ts';
import type { Respondent, Vote } from '../../src/domain/workshop/workshop.ts';
import { SYMBOLS } from '../../src/share/crockford.ts';
import type { InvitationFile, ReplyFile, WorkshopFile } from '../../src/share/formats.ts';
import { anyTally } from '../domain/arbitrary.ts';
import { anyDate, anyDecision } from './any-file.ts';

const level = fc.constantFrom(...LEVELS);
const status = fc.constantFrom('not-applicable' as const, 'dont-know' as const);
export const anyVote: fc.Arbitrary<Vote> = fc.oneof(
  { arbitrary: level, weight: 7 },
  { arbitrary: status, weight: 1 },
);
const someText = fc.string({ minLength: 1, maxLength: 30, unit: 'binary' });

/** An optional entry a practice; missing one time in `freq`. */
function entries<Value>(value: fc.Arbitrary<Value>, freq: number) {
  return fc
    .array(fc.option(value, { nil: undefined, freq }), { minLength: 17, maxLength: 17 })
    .map((list) => {
      const found: Partial<Record<PracticeId, Value>> = {};
      for (const [at, id] of PRACTICE_IDS.entries()) {
        const given = list[at];
        if (given !== undefined) found[id] = given;
      }
      return found;
    });
}
const votes = entries(anyVote, 9);
export const GROUPS = ['front line', 'management', 'support'];
const respondent: fc.Arbitrary<Respondent> = fc.record(
  {
    label: someText,
    group: fc.constantFrom(...GROUPS),
    answers: votes,
    second: entries(anyVote, 2),
    notes: entries(someText, 2),
  },
  { requiredKeys: ['answers'] },
);
/** Votes alike enough that groups are often large enough to leave on every practice. */
const steady: fc.Arbitrary<Respondent[]> = fc.array(
  fc.record({ group: fc.constantFrom(...GROUPS.slice(0, 2)), answers: entries(anyVote, 30) }),
  { minLength: 10, maxLength: 24 },
);
const proof = fc.record(
  { kind: fc.constantFrom(...PROOF_KINDS), name: someText, date: anyDate },
  { requiredKeys: ['kind'] },
);
const decided = fc.oneof(
  fc.record({ level, reason: someText, proof }, { requiredKeys: ['level'] }),
  fc.record({ status, reason: someText }, { requiredKeys: ['status'] }),
  fc.record({ proof }),
);
/** Any sound workshop file: small groups, silent people, second votes, decisions. */
export const anyWorkshopFile = fc.record(
  {
    format: fc.constant('cap17-workshop' as const),
    version: fc.constant(1 as const),
    model: fc.constant(1),
    date: anyDate,
    scope: someText,
    organisation: someText,
    expected: fc.nat(50),
    groups: fc.constantFrom(GROUPS, ['management']),
    practices: fc.subarray([...PRACTICE_IDS], { minLength: 1 }),
    matterMost: fc.subarray([...PRACTICE_IDS], { maxLength: 5 }),
    respondents: fc.oneof(fc.array(respondent, { maxLength: 14 }), steady),
    room: entries(anyTally, 2),
    decided: entries(decided, 2),
    decisions: fc.array(anyDecision, { maxLength: 3 }),
    oldestProof: fc.constantFrom('2024-05', '2026-01'),
  },
  { requiredKeys: ['format', 'version', 'model', 'date', 'respondents'] },
) as fc.Arbitrary<WorkshopFile>;

const drawnId = fc
  .array(fc.constantFrom(...SYMBOLS), { minLength: 8, maxLength: 8 })
  .map((symbols) => symbols.join(''));

export const anyInvitationFile = fc.record(
  {
    format: fc.constant('cap17-invitation' as const),
    version: fc.constant(1 as const),
    model: fc.constant(1),
    date: anyDate,
    workshop: drawnId,
    scope: someText,
    organisation: someText,
    expected: fc.nat(5_000),
    groups: fc.array(someText, { minLength: 1, maxLength: 8 }),
    practices: fc.subarray([...PRACTICE_IDS], { minLength: 1, maxLength: 16 }),
    named: fc.constant(true),
    notesAllowed: fc.constant(true),
    sendTo: fc.oneof(
      fc.record({ way: fc.constantFrom(...SEND_WAYS), to: someText }),
      fc.constant({ way: 'show' as const }),
    ),
    sendBy: anyDate,
  },
  { requiredKeys: ['format', 'version', 'model'] },
) as fc.Arbitrary<InvitationFile>;

export const anyReplyFile = fc.record(
  {
    format: fc.constant('cap17-reply' as const),
    version: fc.constant(1 as const),
    model: fc.constant(1),
    workshop: drawnId,
    id: drawnId,
    revision: fc.integer({ min: 1, max: 100_000 }),
    group: fc.nat(7),
    label: someText,
    answers: votes,
    notes: entries(someText, 2).filter((notes) => Object.keys(notes).length > 0),
  },
  { requiredKeys: ['format', 'version', 'model', 'answers'] },
) as fc.Arbitrary<ReplyFile>;
