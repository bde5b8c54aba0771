import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** Draws of one input: the same for the same seed. */
export interface Chance {
  /** A whole number from 0 up to, not including, `below`. */
  readonly int: (below: number) => number;
  /** One of a list. */
  readonly of: <Item>(items: readonly Item[]) => Item;
  /** True one time in so many. */
  readonly oneIn: (times: number) => boolean;
}

/** FNV-1a: neighbouring seeds, doors and iterations give draws that have nothing in common. */
function hashed(text: string): number {
  let hash = 0x81_1c_9d_c5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01_00_01_93);
  return hash;
}

export function chanceOf(seed: string): Chance {
  const draws = xoroshiro128plus(hashed(seed));
  const int = (below: number) => (below <= 1 ? 0 : uniformInt(draws, 0, below - 1));
  return {
    int,
    of: <Item>(items: readonly Item[]): Item => {
      if (items.length === 0) throw new RangeError('Nothing to draw from');
      return items[int(items.length)] as Item;
    },
    oneIn: (times) => int(times) === 0,
  };
}
