import type { ColumnRole } from '../column-roles.ts';
import type { FileLayout } from './file-layout.ts';

/** How an export is known, and which of its columns is which: titles as they are compared, the surer ones first. */
export interface LayoutRecipe {
  readonly layout: FileLayout;
  /** One title of each line is there. */
  readonly needs: readonly (readonly string[])[];
  readonly columns: Readonly<Partial<Record<ColumnRole, readonly string[]>>>;
  /** Its amounts are those of whole orders, whatever their title. */
  readonly isOfOrders?: boolean;
  /** Roles that no other title takes in it. */
  readonly without?: readonly ColumnRole[];
}
