/** As long as Ed25519 has it. */
const SEED_OCTETS = 32;

/** A new seed of the key that signs one's corrections, to be kept by their author alone: two hexadecimal digits a byte. */
export function drawSeed(): string {
  const octets = crypto.getRandomValues(new Uint8Array(SEED_OCTETS));
  return Array.from(octets, (octet) => octet.toString(16).padStart(2, '0')).join('');
}

/** The bytes of a seed; undefined for any other text. */
export function seedIn(text: string): Uint8Array<ArrayBuffer> | undefined {
  if (text.length !== 2 * SEED_OCTETS || !/^[\da-f]*$/.test(text)) return undefined;
  return Uint8Array.from({ length: SEED_OCTETS }, (_, at) =>
    Number.parseInt(text.slice(2 * at, 2 * at + 2), 16),
  );
}
