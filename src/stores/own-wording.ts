import { computed } from 'nanostores';
import type { OwnWording } from '../domain/own-wording/own-wording.ts';
import { ownWordsOf } from '../domain/own-wording/own-words.ts';
import { wordingFile, wordingIn } from '../share/files.ts';
import { type KeptWording, keptWordingSchema } from '../share/format/wording.ts';
import { readAs } from '../share/read-as.ts';
import { sayKeptMissing } from './browser/bring-back.ts';
import { now } from './browser/clock.ts';
import { readKey } from './browser/storage.ts';
import { drawerOf } from './drawer.ts';
import { KEYS } from './keys.ts';
import { $ownWords } from './own-words.ts';

export type { KeptWording };

/** A device has one wording. */
const OWN = 'own';

const readWording = (text: string) => readAs(keptWordingSchema, text);
const drawer = drawerOf<KeptWording>({
  prefix: KEYS.wording,
  aside: KEYS['unreadable-wording'],
  read: readWording,
});

/** The model in the words kept here; undefined where nobody changed them. */
export const $ownWording = computed(drawer.$kept, (kept) => {
  const own = kept.find(({ id }) => id === OWN);
  return own && wordingIn(own.file);
});
/** Whether they are kept; if not, why. */
export const $wordingKeeping = drawer.$keeping;
/** What is kept of one’s own words and cannot be read, whole. */
export const $unreadableWording = drawer.$unreadable;
/** Forgets it for good. */
export const eraseUnreadableWording = drawer.eraseUnreadable;

let isFollowed = false;

/**
 * Puts what is kept in the place of our words, now and as it changes, in this tab or another: until the page goes. What
 * cannot be read is said to be missing.
 */
export function followWording(): void {
  if (isFollowed) return;
  isFollowed = true;
  $ownWording.subscribe((wording) => $ownWords.set(wording && ownWordsOf(wording)));
  drawer.open();
  if (readKey(KEYS.wording + OWN) !== null && !keptWording()) sayKeptMissing();
}

/** What is kept now, whether or not anything follows it; undefined where there is nothing that can be read. */
export function keptWording(): KeptWording | undefined {
  return drawer.find(OWN) ?? readWording(readKey(KEYS.wording + OWN) ?? '');
}

/** Keeps these words, in the place of those that were kept. */
export function keepWording(wording: OwnWording): void {
  drawer.replace({ id: OWN, updated: now(), file: wordingFile(wording) });
  followWording();
}

/** Erases them for good: pages and documents speak our words again. */
export function eraseWording(): void {
  drawer.forgetWholly(OWN);
}
