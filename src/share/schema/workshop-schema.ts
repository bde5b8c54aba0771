import * as z from 'zod/mini';
import { LEVELS, MOST_IMPORTANT_AT_MOST } from '../../domain/answer.ts';
import { decisions } from './assessment-schema.ts';
import {
  byPractice,
  count,
  format,
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
  status,
  TEXT_LIMITS,
  text,
  version,
} from './fields.ts';

const vote = z.literal([...LEVELS, 'not-applicable', 'dont-know'], otherwise('not-a-vote'));
const votes = byPractice(vote);
const label = text(TEXT_LIMITS.name);
const practices = list(practiceId, 17);

/** What a participant says, in a workshop file or alone in a reply. */
const replyShape = {
  label: z.optional(label),
  group: z.optional(label),
  answers: votes,
  second: z.optional(votes),
  notes: z.optional(byPractice(text(TEXT_LIMITS.note))),
};

const decidedSchema = z
  .looseObject(
    {
      level: z.optional(level),
      status: z.optional(status),
      reason: z.optional(text(TEXT_LIMITS.note)),
      proof: z.optional(proof),
    },
    otherwise('not-an-object'),
  )
  .check(levelOrStatus);

const settingShape = {
  scope: z.optional(text(TEXT_LIMITS.scope)),
  organisation: z.optional(text(TEXT_LIMITS.organisation)),
  expected: z.optional(count),
  groups: z.optional(list(label, LIST_LIMITS.groups)),
  practices: z.optional(practices),
};

/** `cap17-workshop`. Without votes it has no respondents, `n`, and every level or status in `decided`. */
export const workshopSchema = z.looseObject({
  format: format('cap17-workshop'),
  version,
  model,
  date: isoDate,
  ...settingShape,
  n: z.optional(count),
  matterMost: z.optional(
    z
      .array(practiceId, otherwise('not-a-list'))
      .check(z.maxLength(MOST_IMPORTANT_AT_MOST, { error: 'too-many-matter-most' })),
  ),
  respondents: list(z.looseObject(replyShape, otherwise('not-an-object')), LIST_LIMITS.respondents),
  decided: z.optional(byPractice(decidedSchema)),
  decisions: z.optional(decisions),
  oldestProof: z.optional(isoMonth),
});

/** `cap17-invitation`: what a participant needs to answer. `workshop` tells one workshop from another. */
export const invitationSchema = z.looseObject({
  format: format('cap17-invitation'),
  version,
  model,
  date: z.optional(isoDate),
  workshop: z.optional(text(TEXT_LIMITS.id)),
  ...settingShape,
});

/** `cap17-reply`: one participant's answers, for the workshop that bears the same tag. */
export const replySchema = z.looseObject({
  format: format('cap17-reply'),
  version,
  model,
  date: z.optional(isoDate),
  workshop: z.optional(text(TEXT_LIMITS.id)),
  ...replyShape,
});
