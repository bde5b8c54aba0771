import { map, type ReadableAtom } from 'nanostores';
import { PRACTICE_IDS, type PracticeId } from '../../domain/model/practice.ts';
import { readHere, writeHere } from '../../stores/browser/storage.ts';
import { KEYS } from '../../stores/keys.ts';

/** What of the room is looked at, and how. */
export interface LookingAround {
  /** The practice on screen; null for the overview. */
  readonly shown: PracticeId | null;
  /** Are the words shown in both languages? */
  readonly isBoth: boolean;
  /** Are the statistics unfolded? */
  readonly isCounting: boolean;
}

/** How one looks elsewhere, or otherwise. */
export interface LookingActs {
  show(practice: PracticeId | null): void;
  setBoth(isBoth: boolean): void;
  setCounting(isCounting: boolean): void;
}

/**
 * Looks at the room of a workshop. What this tab showed last is shown again after a reload, else `otherwise`. It is
 * kept in the tab and not in the workshop: writing three hundred replies again would make the room wait.
 */
export function lookAt(
  workshop: string,
  otherwise: PracticeId | undefined,
): LookingActs & { readonly $looking: ReadableAtom<LookingAround> } {
  const key = KEYS.shown + workshop;
  const wanted = readHere(key) ?? otherwise;
  const $looking = map<LookingAround>({
    shown: PRACTICE_IDS.find((id) => id === wanted) ?? null,
    isBoth: false,
    isCounting: false,
  });
  return {
    $looking,
    show: (practice) => {
      $looking.setKey('shown', practice);
      writeHere(key, practice ?? 'overview');
    },
    setBoth: (isBoth) => $looking.setKey('isBoth', isBoth),
    setCounting: (isCounting) => $looking.setKey('isCounting', isCounting),
  };
}
