// The steps of a page in its history.

/** The step of this page its entry in the history holds; null when it holds none. */
export function readStep(): string | null {
  const step: unknown = history.state?.step;
  return typeof step === 'string' ? step : null;
}

/** Goes to a step of this page that the address does not name: the back button comes back. */
export function goToStep(step: string): void {
  history.pushState({ ...history.state, step }, '');
}

/** Calls back when the back or forward button changes the step. Returns how to stop. */
export function onStep(listener: () => void): () => void {
  addEventListener('popstate', listener);
  return () => removeEventListener('popstate', listener);
}
