import * as z from 'zod/mini';
import { MOST_IMPORTANT_AT_MOST } from '../../domain/model/answer.ts';
import { PRACTICE_IDS } from '../../domain/model/practice.ts';
import { DRAWN_ID, GROUPS_AT_MOST } from '../../domain/workshop/invitation.ts';
import { list, otherwise, practiceId, unlike } from './fields.ts';
import { LIST_LIMITS } from './limits.ts';

/** More people than any workshop will have, and more corrections than anyone will make. */
const COUNT_AT_MOST = 1_000_000;
export const count = z
  .int(otherwise('not-a-count'))
  .check(z.minimum(0, { error: 'not-a-count' }), z.maximum(COUNT_AT_MOST, { error: 'not-a-count' }));
/** A number of people in one workshop: bounded, for votes are made of it. */
export const people = count.check(z.maximum(LIST_LIMITS.respondents, { error: 'not-a-count' }));
export const drawnId = z
  .string(otherwise('not-a-drawn-id'))
  .check(z.refine((value) => DRAWN_ID.test(value), { error: 'not-a-drawn-id' }));
/** Place of a group in the invitation's list. */
export const groupPlace = z
  .int(otherwise('not-a-group'))
  .check(z.minimum(0, { error: 'not-a-group' }), z.maximum(GROUPS_AT_MOST - 1, { error: 'not-a-group' }));
export const revision = z
  .int(otherwise('not-a-version'))
  .check(z.minimum(1, { error: 'not-a-version' }), z.maximum(COUNT_AT_MOST, { error: 'not-a-version' }));
/** Practices of the model, each once. */
export const practices = list(practiceId, PRACTICE_IDS.length).check(unlike);
/** The practices that matter most: no more than a room may choose. */
export const matterMost = practices.check(
  z.maxLength(MOST_IMPORTANT_AT_MOST, { error: 'too-many-matter-most' }),
);
