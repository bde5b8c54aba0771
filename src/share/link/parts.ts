import { RESULT_PARTS, type ResultPart } from '../../domain/workshop/result-parts.ts';

/** What a link carries only when its sender ticks it. Votes and groups are a workshop's. */
export const LINK_PARTS = RESULT_PARTS;
export type LinkPart = ResultPart;

/** Is it the name of a part that a link may carry? */
export function isLinkPart(value: string): value is LinkPart {
  return (LINK_PARTS as readonly string[]).includes(value);
}
