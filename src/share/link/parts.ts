/** What a link carries only when its sender ticks it. Votes and groups are a workshop's. */
export const LINK_PARTS = ['scope', 'organisation', 'notes', 'actions', 'votes', 'groups'] as const;
export type LinkPart = (typeof LINK_PARTS)[number];

export function isLinkPart(value: string): value is LinkPart {
  return (LINK_PARTS as readonly string[]).includes(value);
}
