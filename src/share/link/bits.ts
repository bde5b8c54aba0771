/** A text of `0` and `1`: slow beside typed arrays, plain to read, and links are short. */
export type Bits = string;

/** A number in exactly `width` bits, most significant first; it must fit. */
export function toBits(value: number | bigint, width: number): Bits {
  return value.toString(2).padStart(width, '0');
}

/** Bytes as bits, the highest of each first. */
export function bitsOfBytes(bytes: Uint8Array): Bits {
  return Array.from(bytes, (byte) => toBits(byte, 8)).join('');
}

/** The bytes of a multiple of 8 bits. */
export function bytesOfBits(bits: Bits): Uint8Array<ArrayBuffer> {
  return Uint8Array.from({ length: bits.length / 8 }, (_, index) =>
    Number.parseInt(bits.slice(index * 8, index * 8 + 8), 2),
  );
}
