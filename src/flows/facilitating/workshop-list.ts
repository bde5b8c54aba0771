import { isRehearsal } from '../../domain/workshop/invitation.ts';
import type { FacilitatedWorkshop } from '../../stores/workshops.ts';

/** The workshops as they are listed: the rehearsal stands after the real ones. */
export function inListOrder(workshops: readonly FacilitatedWorkshop[]): FacilitatedWorkshop[] {
  const rankOf = ({ file }: FacilitatedWorkshop) => (isRehearsal(file) ? 1 : 0);
  return [...workshops].sort((one, other) => rankOf(one) - rankOf(other));
}
