/** What travels with a result only when its sender ticks it. */
export const RESULT_PARTS = ['scope', 'organisation', 'notes', 'actions', 'votes', 'groups'] as const;
export type ResultPart = (typeof RESULT_PARTS)[number];

/** Beside the counts of the groups, each row of a person could be given its group: the two never leave together. */
const APART: Partial<Record<ResultPart, ResultPart>> = { votes: 'groups', groups: 'votes' };

/** Must this part stay behind, beside those ticked? */
export function staysBehind(part: ResultPart, ticked: readonly ResultPart[]): boolean {
  const other = APART[part];
  return other !== undefined && ticked.includes(other);
}

/** Which of the two that never leave together has left a workshop: from then on the other stays. */
export const APART_PARTS = ['votes', 'groups'] as const;
export type ApartPart = (typeof APART_PARTS)[number];

/** The one of the two that leaves with these parts: the votes, where both are ticked. */
export function apartPartOf(parts: readonly ResultPart[]): ApartPart | undefined {
  return APART_PARTS.find((part) => parts.includes(part));
}
