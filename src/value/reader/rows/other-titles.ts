import { ROLES } from '../choices.ts';
import { rolesFilled } from '../columns.ts';
import { FileRefusal } from '../problem.ts';
import type { Row } from '../row.ts';

/**
 * Refuses a row that would do as the titles of a table itself, be it of the same columns in another order: what stands
 * below it would be read by the titles above. Those titles once more are known before.
 */
export function refuseOtherTitles(row: Row, number: number): void {
  if (row.some((cell) => /\d/.test(cell))) return;
  if (rolesFilled(row, {}) === ROLES.length) throw new FileRefusal('other-titles', { row: number });
}
