import { useState } from 'react';
import type { PracticeId } from '../../../domain/model/model.ts';
import { PRACTICE_IDS } from '../../../domain/model/model.ts';
import { readHere, writeHere } from '../../../stores/browser/storage.ts';
import { KEYS } from '../../../stores/keys.ts';

/** What is looked at, and how. It stays through a reload of this tab. */
export interface Looking {
  /** The practice on screen; null for the overview. */
  readonly shown: PracticeId | null;
  show(practice: PracticeId | null): void;
  readonly isBoth: boolean;
  setBoth(isBoth: boolean): void;
  readonly isCounting: boolean;
  setCounting(isCounting: boolean): void;
}

export function useLooking(workshop: string, otherwise: PracticeId | undefined): Looking {
  const key = KEYS.shown + workshop;
  const [shown, setShown] = useState<PracticeId | null>(() => {
    const kept = readHere(key);
    return PRACTICE_IDS.find((id) => id === (kept ?? otherwise)) ?? null;
  });
  const [isBoth, setBoth] = useState(false);
  const [isCounting, setCounting] = useState(false);
  return {
    shown,
    // Kept in the tab and not in the workshop: writing three hundred replies again would make the room wait.
    show: (practice) => {
      setShown(practice);
      writeHere(key, practice ?? 'overview');
    },
    isBoth,
    setBoth,
    isCounting,
    setCounting,
  };
}
