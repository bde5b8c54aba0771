/** Where the id of the assessment last worked on is kept, on the device and in the tab. */
export const CURRENT = 'cap17:current';
/** Stands in its place while a new one is wanted and not begun. */
export const NONE_YET = 'none-yet';
/** Each assessment has a key of its own, so that one that cannot be read spoils no other. */
export const ASSESSMENTS = 'cap17:assessment:';
/** Where a text that could not be read goes when its place is written again. */
export const ASIDE = 'cap17:unreadable:';

/** Where workshops are kept, each under a key of its own. */
export const WORKSHOPS = 'cap17:workshop:';
export const WORKSHOPS_ASIDE = 'cap17:unreadable-workshop:';
/** Where the id of the workshop last worked on is kept. */
export const CURRENT_WORKSHOP = 'cap17:current-workshop';
/** Where a participant's own replies are kept, each under the id of its workshop. */
export const REPLIES = 'cap17:reply:';
export const REPLIES_ASIDE = 'cap17:unreadable-reply:';

/** Where the questions one asked of others are kept, each under the id its reply bears. */
export const ASKS = 'cap17:asked:';
export const ASKS_ASIDE = 'cap17:unreadable-asked:';

/** The key an assessment is kept under. */
export function keyOf(id: string): string {
  return ASSESSMENTS + id;
}
