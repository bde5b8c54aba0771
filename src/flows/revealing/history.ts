import { atom, computed, type ReadableAtom } from 'nanostores';
import type { CopyChange } from '../../domain/workshop/working-copy.ts';
import { changeWorkshop } from '../../stores/workshops.ts';

/** What was done to a workshop here: every step of it can be taken back, the last first. */
export interface History {
  readonly $canUndo: ReadableAtom<boolean>;
  /**
   * Makes a change; `back` takes it back, whatever else changed meanwhile. Changes that follow one another `as` the same
   * are one step: the first `back` takes them all back.
   */
  act(change: CopyChange, back: CopyChange, as?: string): void;
  /** Takes the last step back; false when there is none. */
  undo(): boolean;
}

interface DoneStep {
  readonly back: CopyChange;
  readonly as: string | undefined;
}

/** The history of a workshop, empty at first. It lasts as long as whoever holds it. */
export function historyOf(workshop: string): History {
  const $steps = atom<readonly DoneStep[]>([]);
  return {
    $canUndo: computed($steps, (steps) => steps.length > 0),
    act: (change, back, as) => {
      changeWorkshop(workshop, change);
      const steps = $steps.get();
      if (as === undefined || steps.at(-1)?.as !== as) $steps.set([...steps, { back, as }]);
    },
    undo: () => {
      const steps = $steps.get();
      const last = steps.at(-1);
      if (!last) return false;
      $steps.set(steps.slice(0, -1));
      changeWorkshop(workshop, last.back);
      return true;
    },
  };
}
