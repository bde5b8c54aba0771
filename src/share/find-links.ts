import { withoutHidden } from './link/clean.ts';
import type { LinkFailure } from './link/failure.ts';
import { kindOf, type LinkKind } from './link/kinds.ts';
import { allowance, LINK_START, likeliest } from './link/link-in-text.ts';
import { joinLines, unwrap } from './link/unwrap.ts';

/** A link of ours in a text. `failure` says why it cannot open, where that is seen from outside. */
export interface FoundLink {
  readonly kind: LinkKind;
  readonly fragment: string;
  readonly failure?: LinkFailure;
}

function linksIn(text: string): FoundLink[] {
  const found: FoundLink[] = [];
  const left = allowance();
  const start = new RegExp(LINK_START, 'gu');
  for (let match = start.exec(text); match; match = start.exec(text)) {
    const { hashed, bare } = match.groups ?? {};
    const kind = kindOf(hashed ?? bare ?? '');
    if (kind === undefined) continue;
    const { fragment, end, failure } = likeliest(text, match.index + (hashed === undefined ? 0 : 1), left);
    found.push({ kind, fragment, ...(failure && { failure }) });
    start.lastIndex = Math.max(end, start.lastIndex);
  }
  return found;
}

const opens = ({ failure }: FoundLink) => failure === undefined;

/** What looks like a link of ours: after `#`, or all that stands in a line. */
const LIKE_OURS = /#([a-z]{1,3})\d{1,6}\.[\w-]+|^[ \t<>]*([a-z]{1,3})\d{1,6}\.[\w-]+[ \t<>]*$/gm;

/** What of a text looks like links of ours, of a kind that is not known here. */
export function unknownKindsIn(pasted: string): string[] {
  return [...withoutHidden(pasted).matchAll(LIKE_OURS)].flatMap(([all, linked, alone]) =>
    kindOf(linked ?? alone ?? '') === undefined ? [all.trim().replace(/^[#<]+/, '')] : [],
  );
}

/** How many lines of a text say something and hold no part of these links, nor anything like one. */
export function linesBeside(pasted: string, fragments: readonly string[]): number {
  return unwrap(withoutHidden(pasted))
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !/#[a-z]{1,3}\d{1,6}\./.test(line))
    .filter((line) => !fragments.some((fragment) => line.includes(fragment) || fragment.includes(line)))
    .filter((line) => unknownKindsIn(line).length === 0).length;
}

/**
 * Every link of ours in a text, in order, however mail and chat programs dressed it: wrapped by a gateway, or broken
 * over lines. Total; takes time in proportion to the text.
 */
export function findLinks(pasted: string): FoundLink[] {
  const text = withoutHidden(pasted);
  const found = linksIn(unwrap(text));
  if (found.length > 0 && found.every(opens)) return found;
  const joined = linksIn(unwrap(joinLines(text)));
  return joined.filter(opens).length > found.filter(opens).length ? joined : found;
}
