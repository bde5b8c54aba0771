import { HEAD, isNeverRead } from './file-sort.ts';

const [NEWLINE, RETURN, DASH] = [10, 13, 45] as const;
/** Lines are joined up to about so many bytes: what reads a mail takes some hundred bytes and a step for each. */
const JOINED = 60_000;
/** No head is longer: the parser of mails refuses it. */
const HEAD_AT_MOST = 2_000_000;
/** The least byte that goes on with a letter of UTF-8, and the greatest. */
const [GOES_ON, GOES_ON_LAST] = [0x80, 0xbf] as const;
const LATIN = new TextDecoder('latin1');

/** What may become of the lines of a body: `base64` are one text, `text` are parted by a return, others stay. */
type LinesOfBody = 'base64' | 'text' | 'other';

const TYPE = /^content-type[ \t]*:((?:[^\r\n]|\r?\n[ \t])*)/im;
const ENCODING = /^content-transfer-encoding[ \t]*:([^\r\n]*)/im;
const DISPOSITION = /^content-disposition[ \t]*:([^\r\n]*)/im;
const headerIn = (head: string, header: RegExp) => header.exec(head)?.[1]?.trim() ?? '';

function bodyUnder(head: string): LinesOfBody {
  const [type, encoding] = [headerIn(head, TYPE), headerIn(head, ENCODING)];
  if (/^multipart\//i.test(type)) return 'other';
  if (/^base64\b/i.test(encoding)) return 'base64';
  const isText = type === '' || /^text\/(?:plain|html)\b/i.test(type);
  const isOtherwise =
    /quoted-printable/i.test(encoding) || /flowed|charset[^;]*\b(?:utf|ucs)-?(?:16|32|2)/i.test(type);
  return isText && !isOtherwise && !/attachment/i.test(headerIn(head, DISPOSITION)) ? 'text' : 'other';
}

const isPicture = (head: string) => /^image\//i.test(headerIn(head, TYPE));

/** The first bytes of a file in base64, as far as so many of the mail’s hold them. */
function firstBytes(base64: Uint8Array): Uint8Array {
  const [unit = ''] = LATIN.decode(base64).split('=', 1);
  const symbols = unit.replace(/[^a-zA-Z0-9+/]+/g, '');
  const whole = symbols.slice(0, symbols.length - (symbols.length % 4));
  return Uint8Array.from(atob(whole), (sign) => sign.charCodeAt(0));
}

/** So much of base64, with its ends of lines, holds what tells a file. */
const TOLD_BY = HEAD * 2;

/** Is what begins here in base64 a file of more than is searched that holds no message? No dash stands in base64. */
function isLargeAndNeverRead(bytes: Uint8Array, start: number, letters: number): boolean {
  const dash = bytes.indexOf(DASH, start);
  const length = (dash < 0 ? bytes.length : dash) - start;
  return length > 2 * letters && isNeverRead(firstBytes(bytes.subarray(start, start + TOLD_BY)));
}

function boundaryIn(head: string): string | undefined {
  const [, quoted, bare] =
    /\bboundary[ \t]*=[ \t]*(?:"([^"]*)"|([^\s;"]+))/i.exec(headerIn(head, TYPE)) ?? [];
  return (quoted ?? bare)?.trim();
}

/**
 * A mail that says the same in fewer lines: those of a file in base64 are joined, and those of a text stand behind each
 * other, a return between them, up to `letters` of it. Of a large file that holds none, a contract or a film, the
 * beginning is left. It is made in the place of the mail, whose bytes are given up. Takes time in proportion.
 */
export function withFewerLines(bytes: Uint8Array, letters: number): Uint8Array {
  const boundaries = new Set<string>();
  let [written, joined] = [0, 0];
  let head: string[] | undefined = [];
  let headLength = 0;
  let body: LinesOfBody = 'other';
  let left = letters;
  /** How many bytes of a file in base64 are still kept. */
  let kept = 0;
  /** Where in a line of a text the letters end that are still wanted. */
  const wanted = (start: number, end: number): number => {
    let at = start;
    for (; at < end && left >= 0; at += 1) {
      const byte = bytes[at] as number;
      if (byte < GOES_ON || byte > GOES_ON_LAST) left -= 1;
    }
    return at;
  };
  const put = (start: number, end: number) => {
    bytes.copyWithin(written, start, end);
    written += end - start;
  };
  const endLine = () => {
    if (joined > 0 && bytes[written - 1] === RETURN) bytes[written - 1] = NEWLINE;
    else if (joined > 0) bytes[written++] = NEWLINE;
    joined = 0;
  };
  const isBoundary = (start: number, end: number) => {
    if (boundaries.size === 0 || bytes[start] !== DASH || bytes[start + 1] !== DASH || end - start > 300)
      return false;
    const line = LATIN.decode(bytes.subarray(start + 2, end)).trimEnd();
    return boundaries.has(line) || (line.endsWith('--') && boundaries.has(line.slice(0, -2)));
  };
  for (let start = 0; start < bytes.length; ) {
    const newline = bytes.indexOf(NEWLINE, start);
    const next = newline < 0 ? bytes.length : newline + 1;
    let end = newline < 0 ? bytes.length : newline;
    while (end > start && bytes[end - 1] === RETURN) end -= 1;
    if (head !== undefined) {
      if (headLength < HEAD_AT_MOST) head.push(LATIN.decode(bytes.subarray(start, next)));
      headLength += next - start;
      if (end === start && headLength > next - start) {
        const text: string = head.join('');
        const boundary = boundaryIn(text);
        if (boundary) boundaries.add(boundary);
        [head, body, left] = [undefined, bodyUnder(text), letters];
        const isCut = body === 'base64' && !isPicture(text) && isLargeAndNeverRead(bytes, next, letters);
        kept = isCut ? TOLD_BY : bytes.length;
      }
      put(start, next);
    } else if (isBoundary(start, end)) {
      endLine();
      put(start, next);
      [head, headLength] = [[], 0];
    } else if (body === 'other') {
      put(start, next);
    } else {
      put(start, body === 'text' ? wanted(start, end) : Math.min(end, start + kept));
      kept = Math.max(0, kept - (end - start));
      joined += end - start;
      if (body === 'text' && newline >= 0) {
        bytes[written++] = RETURN;
        joined += 1;
      }
      if (joined > JOINED && end > start) endLine();
    }
    start = next;
  }
  endLine();
  return bytes.subarray(0, written);
}
