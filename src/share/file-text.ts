/** A sign of more than one byte in UTF-8, but for the one that stands for what was no UTF-8. */
const LETTER_BEYOND_ASCII = /[^\0-\x7F\uFFFD]/;

/** The encoding that the first bytes of a text say it is in. */
export function markedEncoding([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/**
 * The text of a file of ours: in UTF-8, as Cap17 writes it, in UTF-16, as a terminal of Windows does, or in
 * Windows-1252, as an editor may. What was UTF-8 and is damaged shows U+FFFD there.
 */
export function fileText(bytes: Uint8Array): string {
  const text = new TextDecoder(markedEncoding(bytes)).decode(bytes);
  const isOfOneByte = text.includes('\uFFFD') && !LETTER_BEYOND_ASCII.test(text);
  // U+FFFD itself, written in UTF-8, is three bytes that are.
  return isOfOneByte && !isUtf8(bytes) ? new TextDecoder('windows-1252').decode(bytes) : text;
}
