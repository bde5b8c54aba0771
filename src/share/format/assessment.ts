import * as z from 'zod/mini';
import type { Answer } from '../../domain/model/answer.ts';
import { DECISION_STATUSES } from '../../domain/model/assessment.ts';
import {
  actionOrStep,
  byPractice,
  fewMatterMost,
  format,
  importance,
  isoDate,
  isoMonth,
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
  text,
  verdict,
  version,
} from './fields.ts';
import type { Known } from './known.ts';
import { LIST_LIMITS, TEXT_LIMITS } from './limits.ts';
import { vote } from './votes.ts';

const objection = z.looseObject(
  {
    to: z.optional(vote),
    reason: text(TEXT_LIMITS.note),
    by: z.optional(text(TEXT_LIMITS.name)),
    date: isoDate,
  },
  otherwise('not-an-object'),
);

const entry = z
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
      contested: z.optional(list(objection, LIST_LIMITS.objections)),
    },
    otherwise('not-an-object'),
  )
  .check(levelOrStatus);
/** The check proves what the shape alone cannot say: a level or a status, not both. */
export const answer = entry as z.ZodMiniType<Answer>;

export const measure = z.looseObject(
  {
    name: text(TEXT_LIMITS.name),
    value: text(TEXT_LIMITS.name),
    date: z.optional(isoDate),
  },
  otherwise('not-an-object'),
);

const stepTaken = z.looseObject({ practice: practiceId, level }, otherwise('not-an-object'));

const answered = z.looseObject(
  {
    verdict,
    by: z.optional(text(TEXT_LIMITS.name)),
    date: isoDate,
    reason: z.optional(text(TEXT_LIMITS.note)),
  },
  otherwise('not-an-object'),
);

/** It says what is done, or which step it is. */
/** What is said of a decision, even where it does not say what is done. */
export const saidOfDecision = z.looseObject(
  {
    practice: z.optional(practiceId),
    action: z.optional(text(TEXT_LIMITS.action)),
    step: z.optional(stepTaken),
    owner: z.optional(text(TEXT_LIMITS.name)),
    due: z.optional(isoDate),
    indicator: z.optional(text(TEXT_LIMITS.name)),
    status: z.optional(z.literal(DECISION_STATUSES, otherwise('not-a-progress'))),
    proof: z.optional(proof),
    answered: z.optional(answered),
  },
  otherwise('not-an-object'),
);

export const decision = saidOfDecision.check(actionOrStep);

export const decisions = list(decision, LIST_LIMITS.decisions);

/** Unknown keys are kept at every level but among the answers. */
export const assessmentShape = z.looseObject({
  format: format('cap17-assessment'),
  version,
  model,
  date: isoDate,
  scope: z.optional(text(TEXT_LIMITS.scope)),
  organisation: z.optional(text(TEXT_LIMITS.organisation)),
  sector: z.optional(sector),
  answers: byPractice(answer).check(fewMatterMost),
  measures: z.optional(list(measure, LIST_LIMITS.measures)),
  decisions: z.optional(decisions),
  oldestProof: z.optional(isoMonth),
});

/** An assessment as a file. On the device, customers' value is a key like any unknown one: it is read where it is shown. */
export type AssessmentFile = Known<z.infer<typeof assessmentShape>> & { readonly customerValue?: unknown };

/** `cap17-assessment`, as it is kept on the device. */
export const assessmentSchema: z.ZodMiniType<AssessmentFile> = assessmentShape;
