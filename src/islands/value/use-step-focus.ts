import { type RefObject, useLayoutEffect, useRef } from 'react';
import type { LabStep } from '../../flows/lab/lab.ts';

/**
 * Gives the focus a place at each step, since what had it goes: what is said of the file, from where one reads on to its rows
 * and its figures. A page just opened keeps its own; how a file is read takes it by itself.
 */
export function useStepFocus(step: LabStep, status: RefObject<HTMLElement | null>): void {
  const wasStep = useRef(step);
  useLayoutEffect(() => {
    if (step !== 'settle' && step !== wasStep.current) {
      status.current?.focus();
      // What it says may have had the focus already, and been pushed out of sight by what came below.
      status.current?.scrollIntoView({ block: 'nearest' });
    }
    wasStep.current = step;
  }, [step, status]);
}
