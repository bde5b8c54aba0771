/** A text as a string of a style sheet, whatever it says: no sign of it ends the string. Controls and halves of signs become blanks. */
export function cssString(text: string): string {
  return `"${text.replace(/[\p{Cc}\p{Cs}]+/gu, ' ').replace(/["\\]/g, '\\$&')}"`;
}
