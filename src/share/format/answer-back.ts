import * as z from 'zod/mini';
import { DECISION_STATUSES } from '../../domain/model/assessment.ts';
import {
  byPractice,
  format,
  isoDate,
  list,
  model,
  otherwise,
  proof,
  text,
  verdict,
  version,
} from './fields.ts';
import type { Known } from './known.ts';
import { LIST_LIMITS, TEXT_LIMITS } from './limits.ts';
import { label, note, vote } from './votes.ts';
import { drawnId } from './workshop-fields.ts';

const contested = z.looseObject(
  { from: z.optional(vote), to: z.optional(vote), reason: note },
  otherwise('not-an-object'),
);

const answeredAction = z.looseObject(
  {
    decision: text(TEXT_LIMITS.id),
    action: z.optional(text(TEXT_LIMITS.action)),
    verdict: z.optional(verdict),
    reason: z.optional(note),
    due: z.optional(isoDate),
    status: z.optional(z.literal(DECISION_STATUSES, otherwise('not-a-progress'))),
    proof: z.optional(proof),
  },
  otherwise('not-an-object'),
);

const answerBackShape = z.looseObject({
  format: format('cap17-answer-back'),
  version,
  model,
  date: isoDate,
  report: z.looseObject({ seal: drawnId, date: isoDate }, otherwise('not-an-object')),
  scope: z.optional(text(TEXT_LIMITS.scope)),
  name: z.optional(label),
  contested: z.optional(byPractice(contested)),
  actions: z.optional(list(answeredAction, LIST_LIMITS.decisions)),
});

/** What a reader answers to the author of a report, as a file. */
export type AnswerBackFile = Known<z.infer<typeof answerBackShape>>;

/** `cap17-answer-back`. */
export const answerBackSchema: z.ZodMiniType<AnswerBackFile> = answerBackShape;
