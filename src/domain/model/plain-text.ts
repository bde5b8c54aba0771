/** A text without accents, capitals, spaces and signs: what somebody typed again is still told to be the same. */
export function plainText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase();
}
