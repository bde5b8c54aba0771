import { GROUPS_AT_MOST, REPLIES_AT_MOST, UNPROVEN_AT_MOST } from '../../domain/workshop/invitation.ts';
import { FIRST_YEAR, LAST_YEAR } from '../iso-date.ts';

/** The longest texts a file may hold, in UTF-16 units, and the longest lists. Never lowered: such files exist. */
export const TEXT_LIMITS = {
  scope: 300,
  organisation: 200,
  name: 300,
  note: 4_000,
  action: 500,
  id: 100,
  place: 300,
  title: 120,
  example: 300,
  roomKeys: 4_000,
  roomPass: 600,
} as const;
export const LIST_LIMITS = {
  decisions: 100,
  measures: 50,
  objections: 50,
  groups: 100,
  invitedGroups: GROUPS_AT_MOST,
  respondents: REPLIES_AT_MOST,
  unproven: UNPROVEN_AT_MOST,
  replyKeys: 2 * REPLIES_AT_MOST,
  kept: 1_000,
} as const;

/** The longest text that a field for one message takes, in UTF-16 units: a long thread of mail has a tenth of it. */
export const MESSAGE_AT_MOST = 200_000;

/**
 * The most that a field takes which tells by itself what is too long, or holds a password or a key: no text that somebody
 * means is as long, and a browser that is handed millions of signs draws them for minutes.
 */
export const TYPED_AT_MOST = 10_000;

/** The first and the last day, and month, that a file may hold: what a field for one takes. */
export const DAY_LIMITS = { min: `${FIRST_YEAR}-01-01`, max: `${LAST_YEAR}-12-31` } as const;
export const MONTH_LIMITS = { min: `${FIRST_YEAR}-01`, max: `${LAST_YEAR}-12` } as const;
