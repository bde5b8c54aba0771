import { useEffect, useState } from 'react';

/**
 * A module that is fetched only once it is wanted: undefined until then and while it comes, `'failed'` when it
 * could not come.
 */
export function useLoaded<Module extends object>(
  isWanted: boolean,
  load: () => Promise<Module>,
): Module | 'failed' | undefined {
  const [loaded, setLoaded] = useState<Module | 'failed'>();
  useEffect(() => {
    if (!isWanted || typeof loaded === 'object') return;
    setLoaded(undefined);
    load().then(setLoaded, () => setLoaded('failed'));
  }, [isWanted]);
  return loaded;
}
