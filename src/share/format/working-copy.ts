import * as z from 'zod/mini';
import { SHUT_DOORS } from '../../domain/workshop/live-room.ts';
import { APART_PARTS, RESULT_PARTS } from '../../domain/workshop/result-parts.ts';
import { ARRIVALS } from '../../domain/workshop/working-copy.ts';
import { agreedShape } from './agreed.ts';
import { saidOfDecision } from './assessment.ts';
import { distribution, room } from './counted.ts';
import {
  byPractice,
  format,
  isoDate,
  list,
  model,
  otherwise,
  practiceId,
  text,
  version,
  yesOrNo,
} from './fields.ts';
import { invitedShape } from './invitation.ts';
import type { Known } from './known.ts';
import { LIST_LIMITS, TEXT_LIMITS } from './limits.ts';
import { repliedShape } from './reply.ts';
import { label, theme, votes } from './votes.ts';
import { count, matterMost, people, practices, revision } from './workshop-fields.ts';

const key = text(TEXT_LIMITS.id);
const keys = z.optional(list(key, LIST_LIMITS.replyKeys));

/** A reply as a facilitator keeps it. */
export const keptReplyShape = {
  key,
  how: z.literal(ARRIVALS, otherwise('not-an-arrival')),
  label,
  ...repliedShape,
  second: z.optional(votes),
  themes: z.optional(byPractice(theme)),
  byWord: z.optional(yesOrNo),
};

const unproven = z.looseObject(
  { ...keptReplyShape, votedAgain: z.optional(yesOrNo), left: z.optional(yesOrNo) },
  otherwise('not-an-object'),
);

const keptReply = z.looseObject(keptReplyShape, otherwise('not-an-object'));

const choice = z.looseObject({ id: key, revision, practices: matterMost }, otherwise('not-an-object'));

const half = z.looseObject({ at: count, said: saidOfDecision }, otherwise('not-an-object'));

const stage = z.looseObject(
  {
    shown: z.optional(practiceId),
    revealed: practices,
    minutes: z.optional(count),
    overview: z.optional(yesOrNo),
    raised: z.optional(byPractice(people)),
    ticks: z.optional(list(z.literal(RESULT_PARTS, otherwise('not-an-object')), RESULT_PARTS.length)),
  },
  otherwise('not-an-object'),
);

const keep = z.looseObject({ until: isoDate, reason: text(TEXT_LIMITS.action) }, otherwise('not-an-object'));

const liveRoom = z.looseObject(
  {
    keys: text(TEXT_LIMITS.roomKeys),
    pass: text(TEXT_LIMITS.roomPass),
    closes: z.optional(isoDate),
    door: z.optional(z.literal(SHUT_DOORS, otherwise('not-an-object'))),
  },
  otherwise('not-an-object'),
);

/** All that a facilitator holds, so that another can take over. */
export const workingCopyShape = z.looseObject({
  format: format('cap17-working-copy'),
  version,
  model,
  date: isoDate,
  invitation: z.looseObject(invitedShape, otherwise('not-an-object')),
  replies: list(keptReply, LIST_LIMITS.respondents),
  unproven: z.optional(list(unproven, LIST_LIMITS.unproven)),
  removed: keys,
  apart: keys,
  room,
  hands: z.optional(byPractice(distribution)),
  choices: z.optional(list(choice, LIST_LIMITS.respondents)),
  ...agreedShape,
  halves: z.optional(list(half, LIST_LIMITS.decisions)),
  stage: z.optional(stage),
  left: z.optional(z.literal(APART_PARTS, otherwise('not-an-object'))),
  keep: z.optional(keep),
  liveRoom: z.optional(liveRoom),
});

/** A facilitator's working copy as a file. */
export type WorkingCopyFile = Known<z.infer<typeof workingCopyShape>>;

/** `cap17-working-copy`. */
export const workingCopySchema: z.ZodMiniType<WorkingCopyFile> = workingCopyShape;
