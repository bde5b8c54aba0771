import { BREAK, joinLines, unwrap } from './unwrap.ts';

/** Marks that show nothing and that chats put in or around texts. */
const HIDDEN = /[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g;
/** Spaces of all kinds, brackets and quotes that messages put around a link. */
const AROUND = /[\s<>"'«»“”„‟‘’‚‛‹›`]/;
const AFTER = /[.,]/;

/** What is pasted beyond this is not looked at for a link. In UTF-16 units. */
const LOOKED_AT = 500_000;

/** A text without the marks that show nothing. */
export function withoutHidden(text: string): string {
  return text.replace(HIDDEN, '');
}

/** Loops, for a pattern anchored at the end takes quadratic time on a long run that it does not end. */
function trim(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && AROUND.test(text.charAt(start))) start += 1;
  while (end > start && (AROUND.test(text.charAt(end - 1)) || AFTER.test(text.charAt(end - 1)))) end -= 1;
  return text.slice(start, end);
}

/**
 * The fragment in what was pasted, taken at its word: what follows the first `#` or `%23`, else the whole, without
 * what messages put around it. Empty when there is nothing, or an address without fragment.
 */
export function cleanFragment(text: string): string {
  const pasted = trim(withoutHidden(text));
  const hash = /#|%23/.exec(pasted);
  if (hash) return trim(pasted.slice(hash.index + hash[0].length));
  return /^[a-z][a-z\d+.-]*:\/\//i.test(pasted) ? '' : pasted;
}

/** One way to read a fragment that begins somewhere, and where in the text that way ends. */
export interface FragmentReading {
  readonly fragment: string;
  readonly end: number;
}

/** How a fragment begins, up to the first character that no payload has; its head too may be broken. */
const HEAD = new RegExp(`([a-z])(?:${BREAK})?(\\d+)(?:${BREAK})?(\\.[\\w-]*)`, 'y');
const NEXT_LINE = new RegExp(`(?:${BREAK})([\\w-]+)`, 'y');

/** Judging one more line each takes the square of the lines: a longer link is read where its lines are joined. */
const LINES_AT_MOST = 150;

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/**
 * The ways to read the fragment that begins at a place, the likeliest first: up to the first character that no
 * payload has; without the underscores that an emphasis put at its end; and, for a link broken over lines, with one
 * more line each. Which of them is right, the checksum says.
 */
export function* readingsAt(text: string, at: number): Generator<FragmentReading> {
  const head = matchAt(HEAD, text, at);
  if (!head) return;
  let fragment = head.slice(1).join('');
  let end = at + head[0].length;
  yield { fragment, end };
  for (const emphasis of ['_', '__', '___']) {
    if (fragment.endsWith(emphasis)) yield { fragment: fragment.slice(0, -emphasis.length), end };
  }
  for (let lines = 0; lines < LINES_AT_MOST; lines += 1) {
    const line = matchAt(NEXT_LINE, text, end);
    if (!line) return;
    fragment += line[1] ?? '';
    end += line[0].length;
    yield { fragment, end };
  }
}

/** A letter, a version and a full stop, not within a word. */
const START = new RegExp(`(?<![\\w-])[a-z](?:${BREAK})?\\d{1,6}(?:${BREAK})?\\.`, 'g');

/**
 * Every fragment that what was pasted may mean: as it stands first, then each that it holds, whole or broken over
 * lines, bare or wrapped by mail gateways. `isLinked` says of one that it follows a `#`. Lazy: whoever finds one that
 * opens stops there.
 */
export function* fragmentsIn(pasted: string): Generator<{ fragment: string; isLinked: boolean }> {
  const looked = pasted.slice(0, LOOKED_AT);
  yield { fragment: cleanFragment(looked), isLinked: true };
  const text = withoutHidden(looked);
  for (const shown of new Set([text, unwrap(text), unwrap(joinLines(text))])) {
    for (const { index } of shown.matchAll(START)) {
      const isLinked = shown.charAt(index - 1) === '#';
      for (const { fragment } of readingsAt(shown, index)) yield { fragment, isLinked };
    }
  }
}

/** The fragment of ours that an address holds after a `#`, however the `#` is written; empty when it holds none. */
export function fragmentOf(address: string): string {
  const shown = unwrap(address.slice(0, LOOKED_AT));
  const start = /#(?=[a-z]\d{1,6}\.)/.exec(shown);
  return start ? (readingsAt(shown, start.index + 1).next().value?.fragment ?? '') : '';
}
