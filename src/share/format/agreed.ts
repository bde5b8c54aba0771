import * as z from 'zod/mini';
import { MOST_IMPORTANT_AT_MOST } from '../../domain/model/answer.ts';
import { PRACTICE_IDS } from '../../domain/model/practice.ts';
import { decisions } from './assessment.ts';
import {
  byPractice,
  level,
  levelOrStatus,
  list,
  otherwise,
  practiceId,
  proof,
  status,
  unlike,
} from './fields.ts';
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
    list(practiceId, PRACTICE_IDS.length).check(
      unlike,
      z.maxLength(MOST_IMPORTANT_AT_MOST, { error: 'too-many-matter-most' }),
    ),
  ),
  decided: z.optional(byPractice(decided)),
  decisions: z.optional(decisions),
};
