import { atom, computed, type ReadableAtom } from 'nanostores';
import type { CopyChange } from '../../domain/workshop/working-copy.ts';
import { changeWorkshop } from '../../stores/workshops.ts';

/** What was done to a workshop here: every step of it can be taken back, the last first. */
export interface History {
  readonly $canUndo: ReadableAtom<boolean>;
  /** Makes a change; `back` takes it back, whatever else changed meanwhile. */
  act(change: CopyChange, back: CopyChange): void;
  /** Takes the last step back; false when there is none. */
  undo(): boolean;
}

/** The history of a workshop, empty at first. It lasts as long as whoever holds it. */
export function historyOf(workshop: string): History {
  const $steps = atom<readonly CopyChange[]>([]);
  return {
    $canUndo: computed($steps, (steps) => steps.length > 0),
    act: (change, back) => {
      changeWorkshop(workshop, change);
      $steps.set([...$steps.get(), back]);
    },
    undo: () => {
      const steps = $steps.get();
      const back = steps.at(-1);
      if (!back) return false;
      $steps.set(steps.slice(0, -1));
      changeWorkshop(workshop, back);
      return true;
    },
  };
}
