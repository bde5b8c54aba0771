import { isRehearsal } from '../../domain/workshop/invitation.ts';
import type { FacilitatedWorkshop } from '../../stores/workshops.ts';

/** Replies are personal: after this many days one is asked whether they are still needed. */
const DAYS_WITHOUT_ASKING = 92;

/** Has this workshop been untouched for so long that its replies should perhaps go? `today` is an ISO day. */
export function isLongKept({ updated }: FacilitatedWorkshop, today: string): boolean {
  return Date.parse(today) - Date.parse(updated) > DAYS_WITHOUT_ASKING * 86_400_000;
}

/** The workshops as they are listed: the rehearsal stands after the real ones. */
export function inListOrder(workshops: readonly FacilitatedWorkshop[]): FacilitatedWorkshop[] {
  const rankOf = ({ file }: FacilitatedWorkshop) => (isRehearsal(file) ? 1 : 0);
  return [...workshops].sort((one, other) => rankOf(one) - rankOf(other));
}
