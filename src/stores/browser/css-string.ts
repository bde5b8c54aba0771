/** A text as a string of a style sheet, whatever it says: no sign of it ends the string. Controls become blanks. */
export function cssString(text: string): string {
  return `"${text
    .toWellFormed()
    .replace(/\p{Cc}+/gu, ' ')
    .replace(/["\\]/g, '\\$&')}"`;
}
