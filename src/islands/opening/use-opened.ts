import { useStore } from '@nanostores/react';
import { useLayoutEffect, useState } from 'react';
import { $opened, followFragment, type Opened } from '../../flows/opening/opened.ts';

/** What a link or a file brought; follows the address. Undefined before it was read. Use it once a page. */
export function useOpened(): Opened | undefined {
  const [isFollowed, setFollowed] = useState(false);
  useLayoutEffect(() => {
    const stop = followFragment();
    // Most links are read by then: what they hold is the first thing drawn.
    const timer = setTimeout(() => setFollowed(true));
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, []);
  const opened = useStore($opened);
  return isFollowed ? opened : undefined;
}
