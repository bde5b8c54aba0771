import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { PracticeId } from '../model/model.ts';
import type { RatedPractice } from './axis-answers.ts';
import { FIRST_FEW } from './firmness.ts';
import { createRanking } from './ranking.ts';

/** How often the answers are shifted and ranked again. */
export const DRAWS = 2000;
/** The same draws for everyone: the same answers always give the same report. */
export const SEED = 17;
/** Out of 20 draws a declared level goes down in 3, stays in 14, goes up in 3. */
export const LEVEL_SHIFTS = { down: 3, stay: 14, up: 3 } as const;

const SIDES = LEVEL_SHIFTS.down + LEVEL_SHIFTS.stay + LEVEL_SHIFTS.up;

function levelShift(side: number): number {
  if (side < LEVEL_SHIFTS.down) return -1;
  return side < LEVEL_SHIFTS.down + LEVEL_SHIFTS.stay ? 0 : 1;
}

function clamp(value: number, low: number, high: number): number {
  return value < low ? low : value > high ? high : value;
}

/**
 * For each rated practice, the share of the draws (0–1) in which it is among the first five with a priority
 * above 0. In a draw every importance moves by −1, 0 or +1 with equal chance, within 1–3, and every declared
 * level as `LEVEL_SHIFTS` says, within 0–4; targets and proof stay. The generator is xoroshiro128+ of
 * pure-rand, seeded with `SEED`, one number a practice and draw. `rated` is in model order.
 */
export function robustShares(rated: readonly RatedPractice[]): ReadonlyMap<PracticeId, number> {
  const size = rated.length;
  const levels = new Uint8Array(size);
  const importances = new Uint8Array(size);
  const hits = new Uint16Array(size);
  const declared = Uint8Array.from(rated, (one) => one.declared);
  const stated = Uint8Array.from(rated, (one) => one.importance);
  const rank = createRanking(rated);
  const generator = xoroshiro128plus(SEED);

  for (let draw = 0; draw < DRAWS; draw += 1) {
    for (let at = 0; at < size; at += 1) {
      const number = uniformInt(generator, 0, 3 * SIDES - 1);
      importances[at] = clamp((stated[at] as number) + (number % 3) - 1, 1, 3);
      levels[at] = clamp((declared[at] as number) + levelShift(Math.floor(number / 3)), 0, 4);
    }
    const { order, priorities } = rank(levels, importances);
    for (let place = 0; place < size && place < FIRST_FEW; place += 1) {
      const at = order[place] as number;
      if (priorities[at] === 0) break;
      hits[at] = (hits[at] as number) + 1;
    }
  }
  return new Map(rated.map(({ practice }, at) => [practice.id, (hits[at] as number) / DRAWS]));
}
