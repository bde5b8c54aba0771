/**
 * Everything this site keeps in a browser, by what it is. A key that ends with a colon goes on with an id, so that
 * one that cannot be read spoils no other.
 */
export const KEYS = {
  assessment: 'cap17:assessment:',
  /** The id of the assessment last worked on, on the device and in the tab. */
  current: 'cap17:current',
  /** A text that could not be read, when its place is written again. */
  unreadable: 'cap17:unreadable:',
  workshop: 'cap17:workshop:',
  'current-workshop': 'cap17:current-workshop',
  'unreadable-workshop': 'cap17:unreadable-workshop:',
  /** When the session of a workshop began, and how long it is planned for. */
  timer: 'cap17:timer:',
  /** When the discussion of a workshop began, in the tab. */
  discussion: 'cap17:discussion:',
  /** Which practice of a workshop is on screen, in the tab. */
  shown: 'cap17:shown:',
  /** A participant’s own reply, under the id of its workshop. */
  reply: 'cap17:reply:',
  'unreadable-reply': 'cap17:unreadable-reply:',
  /** Questions one asked of others, under the id their reply bears. */
  asked: 'cap17:asked:',
  'unreadable-asked': 'cap17:unreadable-asked:',
  /** How documents made here look. */
  house: 'cap17:house:',
  'unreadable-house': 'cap17:unreadable-house:',
  /** The model in one’s own words. */
  wording: 'cap17:wording:',
  'unreadable-wording': 'cap17:unreadable-wording:',
  /** What opens live rooms on somebody’s server. */
  'opening-key': 'cap17:opening-key',
  language: 'cap17:language',
} as const;

/** What a text in the browser can be. */
export type Purpose = keyof typeof KEYS;

/** Stands in the place of the current assessment’s id while a new one is wanted and not begun. */
export const NONE_YET = 'none-yet';
