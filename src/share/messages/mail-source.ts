/** What only programs write into the head of a mail. */
const WRITTEN_BY_PROGRAMS =
  /^(?:MIME-Version|Content-Type|Content-Transfer-Encoding|Received|Message-ID|Return-Path|Delivered-To|DKIM-Signature|X-[\w-]+)[ \t]*:/i;
const HEADER = /^(?:[!-9;-~]{1,80}[ \t]*:|[ \t]+\S)/;
const LINES_LOOKED_AT = 200;
const LOOKED_AT = 32_000;

/** Before a mail in a mailbox file; the count of bytes before one that Apple Mail keeps. */
const ENVELOPE = /^(?:>?From [^\n]*|\d{1,12}[ \t]*)$/;

/** Does a text begin as a mail or a file of mails is sent or stored, not as it is shown? */
export function isMailSource(text: string): boolean {
  const lines = text.slice(0, LOOKED_AT).trimStart().split(/\r?\n/, LINES_LOOKED_AT);
  const head = ENVELOPE.test(lines[0] ?? '') ? lines.slice(1) : lines;
  for (const line of head) {
    if (!HEADER.test(line)) return false;
    if (WRITTEN_BY_PROGRAMS.test(line)) return true;
  }
  return false;
}

const NEWLINE = 10;
const LATIN = new TextDecoder('latin1');
const ENVELOPE_START = [...'From '].map((letter) => letter.charCodeAt(0));
const startsAt = (bytes: Uint8Array, at: number) =>
  ENVELOPE_START.every((code, place) => bytes[at + place] === code);
const isEmptyBefore = (bytes: Uint8Array, at: number) => {
  const last = bytes[at - 2] === 13 ? at - 3 : at - 2;
  return at === 0 || (bytes[at - 1] === NEWLINE && bytes[last] === NEWLINE);
};

/**
 * The mails of a file: the one it is, without a line before it that is none of its own, or each of a mailbox (mbox),
 * parted by lines that start with `From ` after an empty one. Takes time in proportion to the file.
 */
export function* mailsIn(bytes: Uint8Array): Generator<Uint8Array> {
  const starts: number[] = [];
  for (let at = 0; at >= 0 && at < bytes.length; at = bytes.indexOf(NEWLINE, at) + 1 || -1) {
    if (startsAt(bytes, at) && isEmptyBefore(bytes, at)) starts.push(at);
  }
  const first = bytes.indexOf(NEWLINE);
  const isCounted = /^\d+\s*$/.test(
    new TextDecoder().decode(bytes.subarray(0, Math.max(Math.min(first, 20), 0))),
  );
  if (starts.length === 0) yield isCounted ? bytes.subarray(first + 1) : bytes;
  for (const [place, start] of starts.entries()) {
    yield bytes.subarray(bytes.indexOf(NEWLINE, start) + 1, starts[place + 1] ?? bytes.length);
  }
}

/** A mail of more parts is beyond measure: to read it takes the square of their number. */
const PARTS_AT_MOST = 1_000;
/** A line takes some hundred bytes besides its own while it is read: 50 MB of attachments have 660,000. */
const LINES_AT_MOST = 1_000_000;
const DASH = 45;
const PART_START = /^(?:\r?\n|[!-9;-~]{1,80}[ \t]*:)/;

/** Has a mail more parts or lines than anybody writes? A part begins with a line of two dashes, and headers or an empty line below. */
export function isBeyondMeasure(bytes: Uint8Array): boolean {
  let [parts, lines] = [0, 0];
  for (let at = 0; at >= 0 && at < bytes.length; at = bytes.indexOf(NEWLINE, at) + 1 || -1) {
    lines += 1;
    if (lines > LINES_AT_MOST) return true;
    if (bytes[at] !== DASH || bytes[at + 1] !== DASH) continue;
    const below = bytes.indexOf(NEWLINE, at) + 1;
    if (below > 0 && PART_START.test(LATIN.decode(bytes.subarray(below, below + 90)))) parts += 1;
    if (parts > PARTS_AT_MOST) return true;
  }
  return false;
}
