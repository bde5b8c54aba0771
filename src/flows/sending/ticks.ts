import { RESULT_PARTS, type ResultPart, staysBehind } from '../../domain/workshop/result-parts.ts';
import { changeWorkshop, type FacilitatedWorkshop } from '../../stores/workshops.ts';

/** A workshop one facilitates, as far as it says what travels. */
type Ticked = Pick<FacilitatedWorkshop, 'id' | 'file'> | undefined;

/**
 * What was last ticked to travel with a workshop's result, where it closes or in its report: nothing at first, and never
 * what has to stay behind since the other part left.
 */
export function ticksOf(saved: Ticked): readonly ResultPart[] {
  const { stage, left } = saved?.file ?? {};
  const ticks = stage?.ticks ?? [];
  return RESULT_PARTS.filter((part) => ticks.includes(part) && !(left && staysBehind(part, [left])));
}

/** Keeps what is ticked, where one facilitates the workshop. */
export function keepTicks(saved: Ticked, ticks: readonly ResultPart[]): void {
  if (saved) changeWorkshop(saved.id, (copy) => ({ ...copy, stage: { revealed: [], ...copy.stage, ticks } }));
}
