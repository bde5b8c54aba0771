/** What travels with a result only when its sender ticks it. */
export const RESULT_PARTS = ['scope', 'organisation', 'notes', 'actions', 'votes', 'groups'] as const;
export type ResultPart = (typeof RESULT_PARTS)[number];
