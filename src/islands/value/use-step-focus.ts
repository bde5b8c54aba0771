import { type RefObject, useEffect, useRef } from 'react';
import type { LabStep } from '../../flows/lab/lab.ts';

/** Gives the focus a place at each step, since what had it goes; a page just opened keeps its own. */
export function useStepFocus(
  step: LabStep,
  results: RefObject<HTMLElement | null>,
  status: RefObject<HTMLElement | null>,
): void {
  const wasStep = useRef(step);
  useEffect(() => {
    if (step === 'read') results.current?.focus();
    else if (step !== 'settle' && step !== wasStep.current) status.current?.focus();
    wasStep.current = step;
  }, [step, results, status]);
}
