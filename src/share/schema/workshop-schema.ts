import * as z from 'zod/mini';
import { LEVELS, MOST_IMPORTANT_AT_MOST } from '../../domain/model/answer.ts';
import { ARRIVALS } from '../../domain/workshop/working-copy.ts';
import { decisions } from './assessment-schema.ts';
import {
  byPractice,
  count,
  drawnId,
  format,
  groupPlace,
  isoDate,
  isoMonth,
  isoTime,
  LIST_LIMITS,
  level,
  levelOrStatus,
  list,
  model,
  otherwise,
  people,
  practiceId,
  proof,
  revision,
  status,
  TEXT_LIMITS,
  text,
  version,
  yesOrNo,
} from './fields.ts';

const vote = z.literal([...LEVELS, 'not-applicable', 'dont-know'], otherwise('not-a-vote'));
const votes = byPractice(vote);
const label = text(TEXT_LIMITS.name);
const note = text(TEXT_LIMITS.note);
const notes = z.optional(byPractice(note));
const key = text(TEXT_LIMITS.id);
const keys = z.optional(list(key, LIST_LIMITS.kept));

const respondentSchema = z.looseObject(
  {
    label: z.optional(label),
    group: z.optional(label),
    answers: votes,
    second: z.optional(votes),
    notes,
  },
  otherwise('not-an-object'),
);

const decidedSchema = z
  .looseObject(
    {
      level: z.optional(level),
      status: z.optional(status),
      reason: z.optional(note),
      proof: z.optional(proof),
    },
    otherwise('not-an-object'),
  )
  .check(levelOrStatus);

const distribution = z
  .array(people, otherwise('not-a-distribution'))
  .check(z.length(LEVELS.length, { error: 'not-a-distribution' }));

const groupCountSchema = z.looseObject(
  {
    group: label,
    distribution,
    notApplicable: people,
    dontKnow: people,
  },
  otherwise('not-an-object'),
);

const askedShape = {
  scope: z.optional(text(TEXT_LIMITS.scope)),
  organisation: z.optional(text(TEXT_LIMITS.organisation)),
  expected: z.optional(count),
  practices: z.optional(list(practiceId, 17)),
};

const agreedShape = {
  matterMost: z.optional(
    z
      .array(practiceId, otherwise('not-a-list'))
      .check(z.maxLength(MOST_IMPORTANT_AT_MOST, { error: 'too-many-matter-most' })),
  ),
  decided: z.optional(byPractice(decidedSchema)),
  decisions: z.optional(decisions),
};

/** `cap17-workshop`. Without votes it has no respondents, `n`, and every level or status in `decided`. */
export const workshopSchema = z.looseObject({
  format: format('cap17-workshop'),
  version,
  model,
  date: isoDate,
  ...askedShape,
  groups: z.optional(list(label, LIST_LIMITS.groups)),
  n: z.optional(count),
  hands: z.optional(list(practiceId, 17)),
  respondents: list(respondentSchema, LIST_LIMITS.respondents),
  ...agreedShape,
  oldestProof: z.optional(isoMonth),
  groupCounts: z.optional(byPractice(list(groupCountSchema, LIST_LIMITS.groups))),
  notes: z.optional(byPractice(list(note, LIST_LIMITS.respondents))),
});

const invitationShape = {
  model,
  date: z.optional(isoDate),
  workshop: z.optional(drawnId),
  ...askedShape,
  groups: z.optional(list(label, LIST_LIMITS.invitedGroups)),
  named: z.optional(yesOrNo),
  notesAllowed: z.optional(yesOrNo),
};

/** `cap17-invitation`: what a participant needs to answer. `workshop` tells one workshop from another. */
export const invitationSchema = z.looseObject({
  format: format('cap17-invitation'),
  version,
  ...invitationShape,
});

const replyShape = {
  id: z.optional(drawnId),
  revision: z.optional(revision),
  group: z.optional(groupPlace),
  answers: votes,
  notes,
};

/** `cap17-reply`: one participant's answers, for the workshop of the same id. */
export const replySchema = z.looseObject({
  format: format('cap17-reply'),
  version,
  model,
  workshop: z.optional(drawnId),
  label: z.optional(label),
  ...replyShape,
});

const keptReplySchema = z.looseObject(
  {
    key,
    how: z.literal(ARRIVALS, otherwise('not-an-arrival')),
    label,
    ...replyShape,
    second: z.optional(votes),
  },
  otherwise('not-an-object'),
);

const stageSchema = z.looseObject(
  {
    shown: z.optional(practiceId),
    revealed: list(practiceId, 17),
    minutes: z.optional(count),
    overview: z.optional(yesOrNo),
    raised: z.optional(byPractice(people)),
  },
  otherwise('not-an-object'),
);

/** `cap17-working-copy`: all that a facilitator holds, so that another can take over. */
export const workingCopySchema = z.looseObject({
  format: format('cap17-working-copy'),
  version,
  model,
  date: isoDate,
  invitation: z.looseObject(invitationShape, otherwise('not-an-object')),
  replies: list(keptReplySchema, LIST_LIMITS.respondents),
  removed: keys,
  apart: keys,
  hands: z.optional(byPractice(distribution)),
  ...agreedShape,
  stage: z.optional(stageSchema),
});

/** A participant's own reply as it is kept on the device and in a backup. */
export const ownReplySchema = z.looseObject(
  {
    id: key,
    updated: isoTime,
    sent: count,
    invitation: invitationSchema,
    reply: replySchema,
  },
  otherwise('not-an-object'),
);

/** A question one asked whoever knows, as it is kept until its answer is taken in, and as it stands in a backup. */
export const askSchema = z.looseObject(
  { id: key, updated: isoTime, assessment: key, invitation: invitationSchema },
  otherwise('not-an-object'),
);
