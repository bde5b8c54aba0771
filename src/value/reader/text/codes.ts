/** The codes of letters, a byte each while all are Latin. */
export type Codes = Uint8Array | Uint16Array;

export const LATIN = 255;
/** So many letters may be the arguments of one call. */
const AT_ONCE = 4096;
const HASH_FIRST = 0x811c9dc5;
const HASH_PRIME = 0x01000193;

/**
 * A number of 32 bits for the letters from a place up to another: FNV-1a, its bits mixed once more as MurmurHash 3 does, for
 * slots are told by the last.
 */
export function hashOf(codes: Codes, from: number, end: number): number {
  let hash = HASH_FIRST;
  for (let at = from; at < end; at += 1) hash = Math.imul(hash ^ (codes[at] as number), HASH_PRIME);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

/** The codes of a text; `room` holds them where they are Latin and not too many. */
export function codesOf(text: string, room: Uint8Array): Codes {
  const { length } = text;
  let codes: Codes = length <= room.length ? room : new Uint16Array(length);
  for (let at = 0; at < length; at += 1) {
    const code = text.charCodeAt(at);
    if (code > LATIN && codes === room) {
      codes = new Uint16Array(length);
      codes.set(room.subarray(0, at));
    }
    codes[at] = code;
  }
  return codes;
}

/** The text of codes. */
export function textOf(codes: Codes): string {
  let text = '';
  for (let at = 0; at < codes.length; at += AT_ONCE) {
    const some: string = Reflect.apply(String.fromCharCode, String, codes.subarray(at, at + AT_ONCE));
    text += some;
  }
  return text;
}
