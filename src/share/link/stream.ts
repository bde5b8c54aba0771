import { type Bits, bitsOfBytes, bytesOfBits } from './bits.ts';

/** A count takes 6 bits for each 5 it has: the first of each six says whether more follow. */
const CHUNK_BITS = 5;
const CHUNKS_AT_MOST = 10;

/** Any count up to 2^50. */
export function countBits(count: number): Bits {
  const bits = count.toString(2);
  const whole = bits.padStart(Math.ceil(bits.length / CHUNK_BITS) * CHUNK_BITS, '0');
  const chunks = whole.match(/.{5}/g) ?? [];
  return chunks.map((chunk, index) => (index < chunks.length - 1 ? '1' : '0') + chunk).join('');
}

/** A number of any size, after how many sixes of bits it takes. */
export function numberBits(number: bigint): Bits {
  const bits = number.toString(2);
  const sixes = number === 0n ? 0 : Math.ceil(bits.length / 6);
  return countBits(sixes) + (sixes === 0 ? '' : bits.padStart(6 * sixes, '0'));
}

/** Bytes, after how many they are. */
export function byteBits(bytes: Uint8Array): Bits {
  return countBits(bytes.length) + bitsOfBytes(bytes);
}

export type Stream = ReturnType<typeof streamOf>;

/** Reads what the three above wrote, from the start. Reading past the end gives zeros, and is not at the end. */
export function streamOf(body: Bits) {
  let position = 0;
  const bits = (length: number): Bits => {
    const taken = body.slice(position, position + length);
    position += length;
    return taken;
  };
  const count = (): number => {
    let value = 0;
    for (let chunk = 0; chunk < CHUNKS_AT_MOST; chunk += 1) {
      const follows = bits(1) === '1';
      value = value * 2 ** CHUNK_BITS + Number.parseInt(bits(CHUNK_BITS) || '0', 2);
      if (!follows) break;
    }
    return value;
  };
  return {
    bits,
    count,
    number: (): bigint => BigInt(`0b${bits(6 * count()) || '0'}`),
    bytes: (): Uint8Array<ArrayBuffer> => bytesOfBits(bits(8 * count())),
    /** How many bits were asked for. */
    position: () => position,
  };
}
