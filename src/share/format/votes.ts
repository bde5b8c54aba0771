import * as z from 'zod/mini';
import { LEVELS } from '../../domain/model/answer.ts';
import { byPractice, otherwise, text } from './fields.ts';
import { TEXT_LIMITS } from './limits.ts';

export const vote = z.literal([...LEVELS, 'not-applicable', 'dont-know'], otherwise('not-a-vote'));
/** One person's replies. */
export const votes = byPractice(vote);
export const label = text(TEXT_LIMITS.name);
/** The name of what several notes have in common. */
export const theme = text(TEXT_LIMITS.title);
export const note = text(TEXT_LIMITS.note);
/** What one person wrote beside the answers. */
export const notes = z.optional(byPractice(note));
