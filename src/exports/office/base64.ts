/** Base64 as bytes. */
export function bytesOf(data: string): Uint8Array {
  return Uint8Array.from(atob(data), (sign) => sign.charCodeAt(0));
}
