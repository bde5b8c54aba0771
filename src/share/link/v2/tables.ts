import type { ActionVerdict } from '../../../domain/answer-back/answer-back.ts';
import type { DecisionStatus } from '../../../domain/model/assessment.ts';
import type { SolidityWord } from '../../../domain/scoring/solidity-words.ts';
import type { SendWay } from '../../../domain/workshop/invitation.ts';
import type { AgreementStatus } from '../../../domain/workshop/workshop.ts';
import { type Tables, V1 } from '../v1/tables.ts';

/** What links take from the model of their day from version 2 on. The default comes first: it costs nothing. */
export interface LaterTables extends Tables {
  /** How far the first votes on a practice agree. */
  readonly agreements: readonly ('none' | AgreementStatus)[];
  /** How far all votes agree. */
  readonly agreementWords: readonly ('none' | SolidityWord)[];
  /** How a reply reaches whoever runs the workshop. */
  readonly sendWays: readonly SendWay[];
  /** Where an action stands. */
  readonly progress: readonly DecisionStatus[];
  /** What may be said of an action in an answer to a report. */
  readonly verdicts: readonly ActionVerdict[];
}

/** Version 2: the same practices under model 2, and under model 1. */
export const V2: LaterTables = {
  ...V1,
  models: [2, 1],
  peopleShown: 5,
  agreements: ['none', 'close', 'to-discuss', 'split'],
  agreementWords: ['none', 'good', 'fair', 'low'],
  sendWays: ['mail', 'number', 'chat', 'show'],
  progress: ['open', 'under-way', 'done', 'dropped'],
  verdicts: ['accepted', 'handed-back'],
};
