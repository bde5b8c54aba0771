import { startTimer } from '../../stores/timer.ts';
import { changeWorkshop } from '../../stores/workshops.ts';
import { PLANS, type PlanLength } from './plan.ts';

/** Starts the timer of a session of this length, and plans the discussion as long as it says. */
export function startSession(workshop: string, length: PlanLength): void {
  const minutes = PLANS[length].discuss;
  changeWorkshop(workshop, (copy) => ({ ...copy, stage: { revealed: [], ...copy.stage, minutes } }));
  startTimer(workshop, length);
}
