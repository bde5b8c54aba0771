import { markedEncoding } from '../file-text.ts';
import { isMailSource } from './mail-source.ts';

/** What a file is, as far as it takes to read it for messages. */
export type FileSort = 'picture' | 'outlook' | 'archive' | 'mail' | 'text';

/** A larger file is not read for messages. In bytes: more than mail servers let through, and four times as much while it is read. */
export const MESSAGE_BYTES_AT_MOST = 50_000_000;

/** So many first bytes tell what a file is. */
export const HEAD = 32_000;
const OFFICE = /\.(?:xls|doc|ppt|docx|xlsx|pptx|od[tsp])$/i;
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const PDF = [0x25, 0x50, 0x44, 0x46];
const ZIP = [0x50, 0x4b, 0x03, 0x04];

const begins = (bytes: Uint8Array, magic: readonly number[]) =>
  magic.every((byte, place) => bytes[place] === byte);

/** The first bytes of a file. Throws what reading it throws. */
export async function headOf(file: Blob): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await file.slice(0, HEAD).arrayBuffer());
}

/** What a file is, by its first bytes and its name. Throws what reading it throws. */
export async function sortOf(file: File): Promise<FileSort> {
  if (file.type.startsWith('image/')) return 'picture';
  const head = await headOf(file);
  if (begins(head, OLE) && !OFFICE.test(file.name)) return 'outlook';
  if (begins(head, ZIP) && !OFFICE.test(file.name)) return 'archive';
  return isMailSource(textOf(head)) ? 'mail' : 'text';
}

/** Packages of documents begin with a part of this name: Office’s, then those of LibreOffice. */
const PACKAGES = ['[Content_Types].xml', 'mimetype'].map((name) =>
  [...name].map((sign) => sign.charCodeAt(0)),
);
/** Where the first name in an archive stands. */
const NAME_AT = 30;

/** Do the first bytes of a file that is no picture say that it holds no message, whatever its name? */
export function isNeverRead(head: Uint8Array): boolean {
  if (begins(head, ZIP)) return PACKAGES.some((name) => begins(head.subarray(NAME_AT), name));
  return begins(head, OLE) || isNoText(head);
}

/** Is it a document, a sound, a film: nothing that anyone wrote as text? */
export function isNoText(bytes: Uint8Array): boolean {
  return begins(bytes, PDF) || (markedEncoding(bytes) === 'utf-8' && bytes.subarray(0, HEAD).includes(0));
}

const decoderOf = (bytes: Uint8Array) => new TextDecoder(markedEncoding(bytes));

/** The text of a file: UTF-16 where its first bytes say so, else UTF-8. */
export function textOf(bytes: Uint8Array): string {
  return decoderOf(bytes).decode(bytes);
}

/** Bytes that are decoded at once. */
const STEP = 1_000_000;

/** The beginning of that text, a little longer than asked for where there is more. */
export function beginningOf(bytes: Uint8Array, letters: number): string {
  const decoder = decoderOf(bytes);
  let text = '';
  for (let at = 0; at < bytes.length && text.length <= letters; at += STEP)
    text += decoder.decode(bytes.subarray(at, at + STEP), { stream: at + STEP < bytes.length });
  return text;
}
