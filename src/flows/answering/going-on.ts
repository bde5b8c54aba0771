import type { Assessment } from '../../domain/model/assessment.ts';
import { type Fault, faultsIn } from './faults.ts';
import type { FormValues } from './form-values.ts';
import { type FormStep, stepAfter } from './steps.ts';
import { type Asked, fieldsToCheck, openQuestions } from './what-is-left.ts';

/** Where one stands when one wants to go on. */
export interface FormStanding {
  readonly step: FormStep;
  /** What is in the form. */
  readonly values: FormValues;
  /** What is kept; undefined before anything is. */
  readonly kept: Pick<Assessment, 'answers'> | undefined;
  /** A closed assessment can only be read: nothing of it is held against anyone. */
  readonly isClosed: boolean;
  /** Were the open questions of this step told already? One may then leave them. */
  readonly isTold: boolean;
}

/** What comes of it: faults to mend, open questions to be told once, the next step, or the report after the last. */
export type GoingOn =
  | { readonly is: 'held'; readonly faults: readonly Fault[] }
  | { readonly is: 'told' }
  | { readonly is: 'step'; readonly step: FormStep }
  | { readonly is: 'over' };

/** What comes of going on from a step. */
export function goOnFrom(standing: FormStanding, practices: readonly Asked[]): GoingOn {
  const { step, values, kept, isClosed, isTold } = standing;
  const answers = kept?.answers ?? {};
  const faults = isClosed ? [] : faultsIn(values, fieldsToCheck(step, practices, answers));
  if (faults.length > 0) return { is: 'held', faults };
  if (!isTold && openQuestions(step, practices, answers).length > 0) return { is: 'told' };
  const next = stepAfter(step);
  return next ? { is: 'step', step: next } : { is: 'over' };
}
