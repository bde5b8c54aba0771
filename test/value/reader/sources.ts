import { constants, deflateRawSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import type { Transactions } from '../../../src/value/transactions.ts';

/** A file in memory, in pieces as small as a test likes. */
export async function* inPieces(content: string | Uint8Array, size = 65_536): AsyncGenerator<Uint8Array> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

/** What a file calls its customers. */
export function namesIn({ ids }: Transactions): readonly (string | undefined)[] {
  return Array.from({ length: ids.length }, (_, at) => ids.at(at));
}

/** What was read, with its names as a list: to be compared. */
export function listed<Found extends { readonly ok: boolean; readonly transactions?: Transactions }>(
  found: Found,
) {
  const { transactions } = found;
  return transactions ? { ...found, transactions: { ...transactions, ids: namesIn(transactions) } } : found;
}

/** Text in Windows-1252, for the letters it shares with Latin-1, and the euro sign. */
export function windows1252(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => (letter === '€' ? 0x80 : letter.charCodeAt(0)));
}

/** Text in an encoding of one byte a letter, as far as its upper half has the letters given by their bytes. */
const encoded = (upper: Readonly<Record<string, number>>) => (text: string) =>
  Uint8Array.from(text, (letter) => upper[letter] ?? letter.charCodeAt(0));
/** Text as old programs of Macintosh write it. */
export const macRoman = encoded({
  ...{ é: 0x8e, É: 0x83, è: 0x8f, à: 0x88, ç: 0x8d, ê: 0x90, î: 0x94, ô: 0x99, ù: 0x9d, ë: 0x91 },
  ...{ '\u00a0': 0xca, '€': 0xdb, '’': 0xd5, '«': 0xc7, '»': 0xc8 },
});
/** Text as programs of DOS write it. */
export const codePage850 = encoded({
  ...{ é: 0x82, É: 0x90, è: 0x8a, à: 0x85, ç: 0x87, ê: 0x88, î: 0x8c, ô: 0x93, ù: 0x97, ë: 0x89 },
  ...{ '\u00a0': 0xff, '«': 0xae, '»': 0xaf },
});

export function utf16(text: string, isBigEndian: boolean, hasMark: boolean): Uint8Array {
  const marked = hasMark ? `\uFEFF${text}` : text;
  const bytes = new Uint8Array(marked.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < marked.length; at += 1) view.setUint16(2 * at, marked.charCodeAt(at), !isBigEndian);
  return bytes;
}

const NS = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A workbook of one sheet; cells are XML of `<row>` elements, style 1 is a date, style 2 has the format given. */
export function workbook(
  rows: string,
  { strings = [] as string[], isFrom1904 = false, format = '0' } = {},
): Uint8Array {
  return zipSync({
    'xl/workbook.xml': strToU8(
      `<workbook ${NS} xmlns:r="${RELATION}"><workbookPr${isFrom1904 ? ' date1904="1"' : ''}/><sheets><sheet name="Ventes" sheetId="1" r:id="rId7"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      '<Relationships><Relationship Id="rId7" Target="worksheets/sheet3.xml"/></Relationships>',
    ),
    'xl/styles.xml': strToU8(
      `<styleSheet ${NS}><numFmts count="1"><numFmt numFmtId="164" formatCode="${format}"/></numFmts><cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/></cellXfs></styleSheet>`,
    ),
    'xl/sharedStrings.xml': strToU8(
      `<sst ${NS}>${strings.map((text) => `<si><t>${text}</t></si>`).join('')}</sst>`,
    ),
    'xl/worksheets/sheet3.xml': strToU8(`<worksheet ${NS}><sheetData>${rows}</sheetData></worksheet>`),
  });
}

/** A local entry of a zip whose header promises ten bytes, and whose content unfolds to `size`. */
function lyingEntry(name: string, filling: string, size: number): Uint8Array {
  const part = filling.repeat(Math.ceil(Math.min(10_000_000, size) / filling.length));
  const packed = deflateRawSync(part, { finishFlush: constants.Z_FULL_FLUSH });
  const times = Math.ceil(size / part.length);
  const content = new Uint8Array(packed.length * times + 2);
  for (let at = 0; at < times; at += 1) content.set(packed, at * packed.length);
  content.set([3, 0], packed.length * times);
  const header = new DataView(new ArrayBuffer(30));
  header.setUint32(0, 0x04034b50, true);
  header.setUint16(8, 8, true);
  header.setUint32(18, content.length, true);
  header.setUint32(22, 10, true);
  header.setUint16(26, name.length, true);
  return new Uint8Array([...new Uint8Array(header.buffer), ...strToU8(name), ...content]);
}

/** A workbook one part of which unfolds to `size` bytes of `filling`. */
export function bomb(part: string, filling: string, size: number): Uint8Array {
  const sound = workbook('');
  const name = strToU8(part);
  // The sound entry of that name is renamed, so that the lying one stands alone.
  for (let at = 0; at < sound.length - name.length; at += 1) {
    if (name.every((byte, index) => sound[at + index] === byte)) sound[at] = 'y'.charCodeAt(0);
  }
  const entry = lyingEntry(part, filling, size);
  const whole = new Uint8Array(entry.length + sound.length);
  whole.set(entry);
  whole.set(sound, entry.length);
  return whole;
}

/** A workbook that ends before the entry whose name begins so. */
export function cutBefore(packed: Uint8Array, part: string): Uint8Array {
  const at = Buffer.from(packed).indexOf(part);
  return packed.subarray(0, at - 30);
}
