import { sitePath } from '../../i18n/site-path.ts';
import { absolute } from '../../stores/browser/places.ts';

/** A phone reads the QR code of a link up to this many characters. */
export const SCANNABLE_AT_MOST = 1_000;
/** Beyond this many characters, programs cut links: a file is proposed instead. */
const LINK_AT_MOST = 2_000;

/** The address that opens a fragment, in the language of whoever follows it. */
export function linkOf(fragment: string): string {
  return `${absolute(sitePath('/r'))}#${fragment}`;
}

/** How far a link carries: `scannable` as a QR code too, `long` as a text only, `tooLong` where programs cut it. */
export function reachOf(link: string): 'scannable' | 'long' | 'tooLong' {
  if (link.length <= SCANNABLE_AT_MOST) return 'scannable';
  return link.length <= LINK_AT_MOST ? 'long' : 'tooLong';
}
