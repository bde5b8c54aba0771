import type { Chance } from './chance.ts';
import type { Input } from './door.ts';

/** Pieces that parsers trip over. */
export const PIECES = [
  '',
  ' ',
  '\n',
  '\r\n',
  '\0',
  '\t',
  '"',
  '""',
  "'",
  ',',
  ';',
  '=',
  '#',
  '%23',
  '%',
  '\\',
  '/',
  '<',
  '>',
  '&',
  ']]>',
  '<!--',
  '(',
  '[',
  '{',
  '}',
  '\u202e',
  '\u200b',
  '\ufeff',
  '\ud83d',
  '\udc00',
  '😀',
  'é',
  'e\u0301',
  '\u00a0',
  '=1+1',
  '__proto__',
  'constructor',
  '2026-02-31',
  '31/02/2026',
  '7',
  '-1',
  '1e999',
  '-0',
  '9007199254740993',
  'NaN',
  'null',
  'true',
] as const;

const EDITS_AT_MOST = 4;

function editedText(text: string, chance: Chance, others: readonly string[]): string {
  const at = chance.int(text.length + 1);
  const end = Math.min(text.length, at + chance.int(chance.of([2, 8, 64, 1_000])));
  switch (chance.int(9)) {
    case 0:
      return text.slice(0, at) + text.slice(end);
    case 1:
      return text.slice(0, at) + chance.of(PIECES) + text.slice(at);
    case 2:
      return text.slice(0, at) + chance.of(PIECES) + text.slice(end);
    case 3:
      return text.slice(0, end) + text.slice(at);
    case 4:
      return (
        text.slice(0, at) + String.fromCharCode(chance.int(chance.of([128, 65_536]))) + text.slice(at + 1)
      );
    case 5:
      return text.slice(0, end);
    case 6: {
      const other = chance.of(others);
      const from = chance.int(other.length + 1);
      return text.slice(0, at) + other.slice(from, from + chance.int(200)) + text.slice(end);
    }
    case 7:
      return text.slice(0, at) + text.slice(at, end).repeat(1 + chance.int(40)) + text.slice(end);
    default: {
      const digit = text.slice(at).search(/\d/);
      return digit < 0 ? text : text.slice(0, at + digit) + chance.int(1_000) + text.slice(at + digit + 1);
    }
  }
}

/** A text altered in one to four places. Others of its kind give pieces. */
export function mutatedText(text: string, chance: Chance, others: readonly string[] = [text]): string {
  let altered = text;
  for (let edits = 1 + chance.int(EDITS_AT_MOST); edits > 0; edits -= 1) {
    altered = editedText(altered, chance, others);
  }
  return altered;
}

/** Bytes altered in one to four places. */
export function mutatedBytes(bytes: Uint8Array<ArrayBuffer>, chance: Chance): Uint8Array<ArrayBuffer> {
  let altered = bytes.slice();
  for (let edits = 1 + chance.int(EDITS_AT_MOST); edits > 0; edits -= 1) {
    const at = chance.int(altered.length);
    const end = Math.min(altered.length, at + chance.int(chance.of([2, 16, 500])));
    const kind = chance.int(5);
    if (kind === 0) altered = altered.slice(0, at);
    else if (kind === 1) altered = joined(altered.subarray(0, at), altered.subarray(end));
    else if (kind === 2) altered = joined(altered.subarray(0, end), altered.subarray(at));
    else altered.set([chance.oneIn(3) ? chance.of([0, 0x7f, 0x80, 0xff]) : chance.int(256)], Math.max(0, at));
    if (altered.length === 0) return altered;
  }
  return altered;
}

function joined(...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((all, part) => all + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** An input altered, as a text or as bytes. */
export function mutated(input: Input, chance: Chance): Input {
  return typeof input === 'string' ? mutatedText(input, chance) : mutatedBytes(input, chance);
}
