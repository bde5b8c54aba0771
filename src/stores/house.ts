import { computed } from 'nanostores';
import type { HouseStyle } from '../domain/house-style/house-style.ts';
import { houseFile, houseIn } from '../share/files.ts';
import { type KeptHouse, keptHouseSchema } from '../share/format/house.ts';
import { readAs } from '../share/read-as.ts';
import { now } from './browser/clock.ts';
import { readKey } from './browser/storage.ts';
import { drawerOf } from './drawer.ts';
import { $hasHouse, lookForHouse } from './has-house.ts';
import { KEYS } from './keys.ts';

export type { KeptHouse };

/** A device has one house. */
const OWN = 'own';

const readHouse = (text: string) => readAs(keptHouseSchema, text);
const drawer = drawerOf<KeptHouse>({ prefix: KEYS.house, aside: KEYS['unreadable-house'], read: readHouse });

/** How documents made here look; undefined where nobody said so. */
export const $house = computed(drawer.$kept, (kept) => {
  const own = kept.find(({ id }) => id === OWN);
  return own && houseIn(own.file);
});
/** Whether it is kept; if not, why. */
export const $houseKeeping = drawer.$keeping;
/** What is kept of a look and cannot be read, whole. */
export const $unreadableHouse = drawer.$unreadable;
/** Forgets it for good. */
export const eraseUnreadableHouse = drawer.eraseUnreadable;

/** Reads what is kept, and follows what other tabs change. Returns how to stop following. */
export function openHouse(): () => void {
  return drawer.open();
}

/** What is kept now, whether or not anything follows it; undefined where there is nothing that can be read. */
export function keptHouse(): KeptHouse | undefined {
  return drawer.find(OWN) ?? readHouse(readKey(KEYS.house + OWN) ?? '');
}

/** The same for a document, once what the disk alone has is there too. */
export async function houseForDocument(): Promise<HouseStyle | undefined> {
  await lookForHouse();
  const own = keptHouse();
  return own && houseIn(own.file);
}

/** Keeps how documents look, in the place of what was kept. */
export function keepHouse(house: HouseStyle): void {
  drawer.replace({ id: OWN, updated: now(), file: houseFile(house) });
  $hasHouse.set(true);
}

/** Erases it for good: documents look as ours do again. */
export function eraseHouse(): void {
  drawer.forgetWholly(OWN);
}
