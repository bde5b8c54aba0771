import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';

/** Tables that WOFF2 may write otherwise than they are, by their place in its list of known names. */
const GLYF = 10;
const LOCA = 11;
const HMTX = 3;
const NAMES = [
  'cmap',
  'head',
  'hhea',
  'hmtx',
  'maxp',
  'name',
  'OS/2',
  'post',
  'cvt ',
  'fpgm',
  'glyf',
  'loca',
];
const FVAR = 47;

/** The tables of a WOFF2 file that are needed here, as they are in the type: `cmap` and `fvar`. */
function tablesOf(file: URL): { cmap: Buffer; fvar: Buffer } {
  const bytes = readFileSync(file);
  let at = 48;
  const base128 = () => {
    let value = 0;
    for (let byte = 0x80; byte & 0x80; at += 1) {
      byte = bytes.readUInt8(at);
      value = value * 128 + (byte & 0x7f);
    }
    return value;
  };
  const lengths = Array.from({ length: bytes.readUInt16BE(12) }, () => {
    const flags = bytes.readUInt8(at);
    at += (flags & 63) === 63 ? 5 : 1;
    const tag = flags & 63;
    const length = base128();
    const isOtherwise = tag === GLYF || tag === LOCA ? flags >> 6 === 0 : tag === HMTX && flags >> 6 === 1;
    return { tag, length: isOtherwise ? base128() : length };
  });
  const whole = brotliDecompressSync(bytes.subarray(at, at + bytes.readUInt32BE(20)));
  const tables = new Map<number, Buffer>();
  let start = 0;
  for (const { tag, length } of lengths) {
    tables.set(tag, whole.subarray(start, start + length));
    start += length;
  }
  const [cmap, fvar] = [tables.get(NAMES.indexOf('cmap')), tables.get(FVAR)];
  if (!cmap || !fvar) throw new Error(`${file} is no variable type`);
  return { cmap, fvar };
}

/** The characters a type has a form for, by the segments of its format 4. */
function charactersIn(cmap: Buffer): ReadonlySet<number> {
  const places = Array.from({ length: cmap.readUInt16BE(2) }, (_, nth) => cmap.readUInt32BE(8 + 8 * nth));
  const at = places.find((place) => cmap.readUInt16BE(place) === 4);
  if (at === undefined) throw new Error('No characters are told');
  const twice = cmap.readUInt16BE(at + 6);
  const segments = Array.from({ length: twice / 2 }, (_, nth) => ({
    end: cmap.readUInt16BE(at + 14 + 2 * nth),
    start: cmap.readUInt16BE(at + 16 + twice + 2 * nth),
  }));
  return new Set(
    segments
      .filter(({ start }) => start !== 0xffff)
      .flatMap(({ start, end }) => Array.from({ length: end - start + 1 }, (_, more) => start + more)),
  );
}

/** What a WOFF2 file of variable type has a form for, and between which weights. */
export function readType(file: URL): { characters: ReadonlySet<number>; weights: readonly number[] } {
  const { cmap, fvar } = tablesOf(file);
  const axis = fvar.readUInt16BE(4);
  if (fvar.toString('latin1', axis, axis + 4) !== 'wght') throw new Error('Its first axis is no weight');
  const weights = [fvar.readInt32BE(axis + 4), fvar.readInt32BE(axis + 12)].map((fixed) => fixed / 65536);
  return { characters: charactersIn(cmap), weights };
}
