import * as z from 'zod/mini';
import {
  byPractice,
  fewMatterMost,
  format,
  importance,
  isoDate,
  isoMonth,
  LIST_LIMITS,
  level,
  levelOrStatus,
  list,
  model,
  otherwise,
  practiceId,
  proof,
  reason,
  sector,
  status,
  TEXT_LIMITS,
  text,
  version,
} from './fields.ts';

const answerSchema = z
  .looseObject(
    {
      level: z.optional(level),
      status: z.optional(status),
      reason: z.optional(reason),
      ask: z.optional(text(TEXT_LIMITS.name)),
      importance: z.optional(importance),
      target: z.optional(level),
      proof: z.optional(proof),
      note: z.optional(text(TEXT_LIMITS.note)),
    },
    otherwise('not-an-object'),
  )
  .check(levelOrStatus);

const measureSchema = z.looseObject(
  {
    name: text(TEXT_LIMITS.name),
    value: text(TEXT_LIMITS.name),
    date: z.optional(isoDate),
  },
  otherwise('not-an-object'),
);

const decisionSchema = z.looseObject(
  {
    practice: z.optional(practiceId),
    action: text(TEXT_LIMITS.action),
    owner: z.optional(text(TEXT_LIMITS.name)),
    due: z.optional(isoDate),
    indicator: z.optional(text(TEXT_LIMITS.name)),
  },
  otherwise('not-an-object'),
);

export const decisions = list(decisionSchema, LIST_LIMITS.decisions);

/** `cap17-assessment`. Unknown keys are kept at every level but among the answers. */
export const assessmentSchema = z.looseObject({
  format: format('cap17-assessment'),
  version,
  model,
  date: isoDate,
  scope: z.optional(text(TEXT_LIMITS.scope)),
  organisation: z.optional(text(TEXT_LIMITS.organisation)),
  sector: z.optional(sector),
  answers: byPractice(answerSchema).check(fewMatterMost),
  measures: z.optional(list(measureSchema, LIST_LIMITS.measures)),
  decisions: z.optional(decisions),
  oldestProof: z.optional(isoMonth),
});
