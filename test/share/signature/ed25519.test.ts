import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ed25519 } from '../../../src/share/signature/ed25519.ts';
import { FETCHED } from '../../../src/share/signature/ed25519-fetched.ts';

const own = await ed25519();
const octets = (length: number) =>
  fc.uint8Array({ minLength: length, maxLength: length }).map((list) => Uint8Array.from(list));
const hex = (list: Uint8Array) => Buffer.from(list).toString('hex');
const seedOf = (text: string) => Uint8Array.from(Buffer.from(text, 'hex'));

test('the browser’s own signatures and those that are fetched are the same', async () => {
  expect(own).not.toBe(FETCHED);
  await fc.assert(
    fc.asyncProperty(
      octets(32),
      fc.uint8Array().map((list) => Uint8Array.from(list)),
      async (seed, said) => {
        const publicKey = await own.publicKeyOf(seed);
        const signature = await own.sign(seed, said);
        expect(await FETCHED.publicKeyOf(seed)).toEqual(publicKey);
        expect(await FETCHED.sign(seed, said)).toEqual(signature);
        expect(await FETCHED.hash(said)).toEqual(await own.hash(said));
        for (const one of [own, FETCHED]) {
          expect(await one.isSignedBy(publicKey, said, signature)).toBe(true);
          expect(await one.isSignedBy(publicKey, Uint8Array.of(...said, 1), signature)).toBe(false);
        }
      },
    ),
    { numRuns: 20 },
  );
});

test('they are those of RFC 8032', async () => {
  const seed = seedOf('4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb');
  expect(hex(await own.publicKeyOf(seed))).toBe(
    '3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c',
  );
  expect(hex(await own.sign(seed, Uint8Array.of(0x72)))).toBe(
    '92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00',
  );
});

test('bytes that are no key sign nothing', async () => {
  for (const one of [own, FETCHED]) {
    for (const fill of [0, 1, 255]) {
      const key = new Uint8Array(32).fill(fill);
      const forged = await one.isSignedBy(
        key,
        Uint8Array.of(1, 2),
        new Uint8Array(64).fill(fill === 0 ? 3 : fill),
      );
      expect(forged).toBe(false);
    }
  }
});
