/** Spaces of all kinds, marks that show nothing, brackets and quotes that messages put around a link. */
const AROUND = /[\s<>"'«»“”„‟‘’‚‛‹›`\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2069]/;
const AFTER = /[.,]/;

/** Loops, for a pattern anchored at the end takes quadratic time on a long run that it does not end. */
function trim(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && AROUND.test(text.charAt(start))) start += 1;
  while (end > start && (AROUND.test(text.charAt(end - 1)) || AFTER.test(text.charAt(end - 1)))) end -= 1;
  return text.slice(start, end);
}

/**
 * The fragment in what was pasted: what follows the first `#` or `%23`, else the whole, without what messages put
 * around it. Empty when there is nothing, or an address without fragment.
 */
export function cleanFragment(text: string): string {
  const pasted = trim(text);
  const hash = /#|%23/.exec(pasted);
  if (hash) return trim(pasted.slice(hash.index + hash[0].length));
  return /^[a-z][a-z\d+.-]*:\/\//i.test(pasted) ? '' : pasted;
}
