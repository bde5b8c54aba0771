import { createElement, type ReactNode, useState } from 'react';

/**
 * Tries what a part that comes late does, and gives the place where it is said that the last try failed: what it asks for
 * did not come, or broke down.
 */
export function useAttempt(
  failed: string,
): readonly [failure: ReactNode, attempt: (what: () => Promise<unknown>) => void] {
  const [hasFailed, setFailed] = useState(false);
  const attempt = (what: () => Promise<unknown>) => {
    setFailed(false);
    what().catch(() => setFailed(true));
  };
  return [hasFailed && createElement('span', { role: 'alert' }, failed), attempt];
}
