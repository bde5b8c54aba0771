/** Encodings of one byte a letter that are told apart by what they make of a text. */
export type EightBits = 'windows-1252' | 'macintosh' | 'ibm850';

/** The upper half of code page 850, in which programs of DOS write. */
const UPPER_850 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0';
const FIRST_UPPER = 128;

/** Turns bytes into text, piece by piece. */
export interface TextDecoding {
  decode(bytes?: Uint8Array, options?: { readonly stream: boolean }): string;
}

function upperOf(encoding: Exclude<EightBits, 'ibm850'>): string {
  return new TextDecoder(encoding).decode(Uint8Array.from({ length: 128 }, (_, at) => at + FIRST_UPPER));
}

/** A decoding of code page 850, which browsers do not have: by way of one that gives each byte a letter of its own. */
function decoding850(): TextDecoding {
  const [own, upper] = [new TextDecoder('windows-1252'), upperOf('windows-1252')];
  const meant = new Map(Array.from(upper, (letter, at) => [letter, UPPER_850[at] ?? letter]));
  return {
    decode: (bytes) =>
      // Letters of ASCII are the same in both.
      own.decode(bytes).replace(/[^\0-\x7f]/g, (letter) => meant.get(letter) ?? letter),
  };
}

/** The decoding of an encoding of one byte a letter. */
export function eightBitsDecoding(encoding: EightBits): TextDecoding {
  return encoding === 'ibm850' ? decoding850() : new TextDecoder(encoding, { fatal: true });
}

/** How well each letter of the west of Europe speaks for a text, by how often it stands in one. */
const WEIGHTS: ReadonlyMap<string, number> = new Map([
  ...Array.from('é', (letter) => [letter, 4] as const),
  ...Array.from('èàÉ', (letter) => [letter, 3] as const),
  ...Array.from('çêôÈÀ', (letter) => [letter, 2] as const),
  ...Array.from('âäáãåæëìíîïñòóôöõøœùúûüýÿß', (letter) => [letter, 1] as const),
  ...Array.from('ÂÄÁÃÅÆÇÊËÍÎÏÑÓÔÖØŒÚÛÜ', (letter) => [letter, 1] as const),
]);
/** Signs that stand beside amounts, between words, and for an apostrophe. */
const SIGNS = '\u00a0€£°«»’‘“”–—…';
const DIGIT = /[0-9]/;
const SMALL = /[a-z]/;
const LETTER = /[a-zA-Z]/;

/** How well a letter suits its place between two others. */
function suits(letter: string, before: string, behind: string): number {
  const weight = WEIGHTS.get(letter);
  if (SIGNS.includes(letter)) {
    if (letter === '\u00a0') return DIGIT.test(before) ? 2 : 0;
    return '’‘'.includes(letter) || !(LETTER.test(before) && LETTER.test(behind)) ? 1 : -2;
  }
  if (weight === undefined || DIGIT.test(before)) return -2;
  const isCapital = letter !== letter.toLowerCase();
  if (isCapital) return SMALL.test(before) ? -2 : LETTER.test(before + behind) ? weight : 0;
  return LETTER.test(before + behind) ? weight : 0;
}

/** So many letters beyond ASCII are enough to tell. */
const LETTERS_LOOKED_AT = 2000;

/**
 * In which encoding of one byte a letter bytes make most sense; Windows-1252 unless another does better. `above`: the byte
 * before them.
 */
export function eightBitsOf(bytes: Uint8Array, above = 0): EightBits {
  const candidates = (
    [
      ['windows-1252', upperOf('windows-1252')],
      ['macintosh', upperOf('macintosh')],
      ['ibm850', UPPER_850],
    ] as const
  ).map(([encoding, upper]) => ({ encoding, upper, score: 0 }));
  const plain = (at: number) => String.fromCharCode(at < 0 ? above : (bytes[at] ?? 0));
  let seen = 0;
  for (let at = 0; at < bytes.length && seen < LETTERS_LOOKED_AT; at += 1) {
    const byte = bytes[at] as number;
    if (byte < FIRST_UPPER) continue;
    seen += 1;
    for (const one of candidates)
      one.score += suits(one.upper[byte - FIRST_UPPER] ?? '', plain(at - 1), plain(at + 1));
  }
  return candidates.reduce((best, one) => (one.score > best.score ? one : best)).encoding;
}
