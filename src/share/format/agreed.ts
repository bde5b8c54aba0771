import * as z from 'zod/mini';
import { decisions } from './assessment.ts';
import { byPractice, level, levelOrStatus, otherwise, proof, status } from './fields.ts';
import { note } from './votes.ts';
import { matterMost } from './workshop-fields.ts';

export const decided = z
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

/** What a room agreed on. */
export const agreedShape = {
  matterMost: z.optional(matterMost),
  decided: z.optional(byPractice(decided)),
  decisions: z.optional(decisions),
};
