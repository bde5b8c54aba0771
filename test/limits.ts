/** In ms. One step of a test that takes longer hangs: a click, a page, a wait for a state. */
export const STEP_MS = 120_000;

/** In ms. A whole test that takes longer hangs. Longer than a step, so that the step that hangs is the one named. */
export const HANG_MS = 600_000;
