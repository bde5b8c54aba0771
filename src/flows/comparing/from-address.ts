import { onFragment, readFragment } from '../../stores/browser/address.ts';
import { hasPlace } from '../../stores/browser/places.ts';
import type { Comparing } from './compare.ts';
import { HISTORY } from './history-address.ts';

/**
 * Follows what the address asks for: a history, or a link to open. `isWhole` is done once what a crash took is there again:
 * a history that was not there before is looked for once more, and told where it is not. Returns how to stop.
 */
export function takeFromAddress(comparing: Comparing, isWhole: Promise<unknown>): () => void {
  const read = () => {
    const fragment = readFragment();
    const isChosen = () => comparing.chooseHistory(fragment.slice(HISTORY.length));
    if (fragment.startsWith(HISTORY)) {
      if (!isChosen()) void isWhole.then(() => isChosen() || comparing.tellNotHere(fragment));
    } else if (fragment.length > 1 && !hasPlace(fragment.slice(1))) void comparing.takeText(fragment);
  };
  read();
  return onFragment(read);
}
