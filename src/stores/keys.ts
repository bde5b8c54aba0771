/** Where the id of the assessment last worked on is kept, on the device and in the tab. */
export const CURRENT = 'cap17:current';
/** Stands in its place while a new one is wanted and not begun. */
export const NONE_YET = 'none-yet';
/** Each assessment has a key of its own, so that one that cannot be read spoils no other. */
export const ASSESSMENTS = 'cap17:assessment:';
/** Where a text that could not be read goes when its place is written again. */
export const ASIDE = 'cap17:unreadable:';

/** The key an assessment is kept under. */
export function keyOf(id: string): string {
  return ASSESSMENTS + id;
}
