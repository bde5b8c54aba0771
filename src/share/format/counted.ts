import * as z from 'zod/mini';
import { LEVELS } from '../../domain/model/answer.ts';
import { SOLIDITY_WORDS } from '../../domain/scoring/solidity-words.ts';
import { handsIn } from '../../domain/workshop/hands-in.ts';
import { STATUSES } from '../../domain/workshop/workshop.ts';
import { byPractice, otherwise } from './fields.ts';
import { people } from './workshop-fields.ts';

/** How many people are at each level. */
export const distribution = z
  .array(people, otherwise('not-a-distribution'))
  .check(z.length(LEVELS.length, { error: 'not-a-distribution' }));

/** Hands counted in the room: no more than people are there. */
export const tally = z
  .looseObject(
    { present: people, counts: distribution, dontKnow: people, notApplicable: people },
    otherwise('not-an-object'),
  )
  .check(z.refine((room) => handsIn(room) <= room.present, { error: 'more-hands-than-people' }));
/** Votes by how many gave each. */
export const voteCounts = z.looseObject(
  { counts: distribution, dontKnow: people, notApplicable: people },
  otherwise('not-an-object'),
);
/** How far votes on a practice agree, and a whole workshop's in a word. */
export const agreementStatus = z.literal(STATUSES, otherwise('not-an-agreement'));
export const agreementWord = z.literal(SOLIDITY_WORDS, otherwise('not-an-agreement'));
/** The hands counted in the room, by practice. */
export const room = z.optional(byPractice(tally));
