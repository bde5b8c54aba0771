import type { Concentration } from '../value/concentration.ts';

/** How unevenly revenue is spread; null where there is none. */
export function concentrationLine({ gini, top }: Concentration) {
  return { gini, top5: top[5], top10: top[10], top15: top[15], top20: top[20], top50: top[50] };
}
