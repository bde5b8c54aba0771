import { useEffect, useState } from 'react';

/**
 * A module that is fetched only once it is wanted: undefined until then and while it comes, `'failed'` when it
 * could not come. It is asked for once what led to it is painted, or before, as `useWhen` says; one that did not come, with
 * each other way in which it is wanted: a number of presses, say.
 */
export function useLoaded<Module extends object>(
  wanted: boolean | number,
  load: () => Promise<Module>,
  useWhen: typeof useEffect = useEffect,
): Module | 'failed' | undefined {
  const [loaded, setLoaded] = useState<Module | 'failed'>();
  useWhen(() => {
    if (!wanted || typeof loaded === 'object') return;
    setLoaded(undefined);
    load().then(setLoaded, () => setLoaded('failed'));
  }, [wanted]);
  return loaded;
}
