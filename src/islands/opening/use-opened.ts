import { useStore } from '@nanostores/react';
import { useEffect, useState } from 'react';
import { $opened, followFragment, type Opened } from '../../flows/opening/opened.ts';

/** What a link or a file brought; follows the address. Undefined before it was read. Use it once a page. */
export function useOpened(): Opened | undefined {
  const [isFollowed, setFollowed] = useState(false);
  useEffect(() => {
    const stop = followFragment();
    setFollowed(true);
    return stop;
  }, []);
  const opened = useStore($opened);
  return isFollowed ? opened : undefined;
}
