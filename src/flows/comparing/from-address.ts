import { onFragment, readFragment } from '../../stores/browser/address.ts';
import { hasPlace } from '../../stores/browser/places.ts';
import type { Comparing } from './compare.ts';
import { HISTORY } from './history-address.ts';

/** Follows what the address asks for: a history, or a link to open. Returns how to stop. */
export function takeFromAddress(comparing: Comparing): () => void {
  const read = () => {
    const fragment = readFragment();
    if (fragment.startsWith(HISTORY)) comparing.chooseHistory(fragment.slice(HISTORY.length));
    else if (fragment.length > 1 && !hasPlace(fragment.slice(1))) void comparing.takeText(fragment);
  };
  read();
  return onFragment(read);
}
