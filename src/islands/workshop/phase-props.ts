import type { FacilitatedWorkshop } from '../../stores/workshops.ts';

/** What every phase is given. */
export interface PhaseProps {
  readonly saved: FacilitatedWorkshop;
}
