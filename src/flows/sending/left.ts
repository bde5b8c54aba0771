import { apartPartOf, type ResultPart } from '../../domain/workshop/result-parts.ts';
import { changeWorkshop, copyOf, type FacilitatedWorkshop } from '../../stores/workshops.ts';

/** Keeps that these parts of a workshop left, where one facilitates it: of rows and groups, the first to leave decides. */
export function keepLeft(
  saved: Pick<FacilitatedWorkshop, 'id'> | undefined,
  parts: readonly ResultPart[],
): void {
  const left = apartPartOf(parts);
  if (!saved || !left || copyOf(saved.id)?.left) return;
  changeWorkshop(saved.id, (copy) => (copy.left ? copy : { ...copy, left }));
}
