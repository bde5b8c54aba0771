import { useStore } from '@nanostores/react';
import { useEffect } from 'react';
import { $opened, followFragment, type Opened } from '../../flows/opening/opened.ts';

/** What a link or a file brought; follows the address. Use it once a page, after the store is open. */
export function useOpened(): Opened {
  useEffect(followFragment, []);
  return useStore($opened);
}
