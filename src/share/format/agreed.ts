import * as z from 'zod/mini';
import { MOST_IMPORTANT_AT_MOST } from '../../domain/model/answer.ts';
import { decisions } from './assessment.ts';
import { byPractice, level, levelOrStatus, otherwise, practiceId, proof, status } from './fields.ts';
import { note } from './votes.ts';

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
  matterMost: z.optional(
    z
      .array(practiceId, otherwise('not-a-list'))
      .check(z.maxLength(MOST_IMPORTANT_AT_MOST, { error: 'too-many-matter-most' })),
  ),
  decided: z.optional(byPractice(decided)),
  decisions: z.optional(decisions),
};
