import { AXIS_IDS, type AxisId } from '../../domain/model/practice.ts';

/** The way through, in order. Each is the fragment of its own address. */
export const STEPS = ['scope', ...AXIS_IDS, 'matters', 'proof'] as const;
export type FormStep = (typeof STEPS)[number];

/** Is this step one of the three axes? */
export function isAxis(step: FormStep): step is AxisId {
  return (AXIS_IDS as readonly string[]).includes(step);
}

/** The step a fragment names, with or without its `#`. */
export function stepOf(fragment: string): FormStep | undefined {
  return STEPS.find((step) => step === fragment.replace(/^#/, ''));
}

/** The step before this one; undefined before the first. */
export function stepBefore(step: FormStep): FormStep | undefined {
  return STEPS[STEPS.indexOf(step) - 1];
}

/** The step after this one; undefined after the last. */
export function stepAfter(step: FormStep): FormStep | undefined {
  return STEPS[STEPS.indexOf(step) + 1];
}
