/** Ends what reads a link, in every edition; mail and chat programs leave it in an address as it is. */
const MARK = '~';
const PLACE = new RegExp(`${MARK}(\\d{1,3})$`);

/** A report's link that opens at the actions of one owner, by the owner's place among them, from 0. */
export function ownerLink(link: string, place: number): string {
  return `${link}${MARK}${place + 1}`;
}

/** The place of the owner whose actions a fragment opens at; undefined when it is of no owner. */
export function ownerPlaceIn(fragment: string): number | undefined {
  const [, place] = PLACE.exec(fragment) ?? [];
  return place === undefined || Number(place) < 1 ? undefined : Number(place) - 1;
}
