/** Bytes as WebCrypto takes them. */
export type Octets = Uint8Array<ArrayBuffer>;

/** Bytes in base64url, without padding. */
export function toBase64url(octets: Uint8Array): string {
  const binary = Array.from(octets, (octet) => String.fromCharCode(octet)).join('');
  return btoa(binary)
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/={1,2}$/, '');
}

/** The bytes of a text as `toBase64url` writes them; undefined for any other text. */
export function fromBase64url(text: string): Octets | undefined {
  if (!/^[\w-]*$/.test(text) || text.length % 4 === 1) return undefined;
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  const octets = Uint8Array.from(binary, (character) => character.charCodeAt(0));
  return toBase64url(octets) === text ? octets : undefined;
}
