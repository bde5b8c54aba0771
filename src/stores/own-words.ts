import { atom } from 'nanostores';
import type { OwnWords } from '../domain/own-wording/own-words.ts';

/** The words in the place of ours on this device; undefined where there are none, and until they are read. */
export const $ownWords = atom<OwnWords | undefined>();
