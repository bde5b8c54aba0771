import { createHash } from 'node:crypto';
import { createAccount, createOperator, createUser } from '@nats-io/nkeys';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { publicNkey } from '../../src/room/nkey.ts';
import {
  cut,
  fourOctets,
  fromBase64url,
  fromFourOctets,
  joined,
  type Octets,
  sha256,
  toBase64url,
} from '../../src/room/octets.ts';
import { publicKeyOf, signerOf, verifierOf } from '../../src/room/signing.ts';
import { octets, octetsUpTo } from './any-octets.ts';

/** Bytes written in base 32 without padding, by another way than ours. */
function decode(text: Uint8Array): Octets {
  const bits = [...text]
    .map((code) => (code >= 65 ? code - 65 : code - 24).toString(2).padStart(5, '0'))
    .join('');
  return Uint8Array.from(bits.match(/.{8}/g) ?? [], (octet) => Number.parseInt(octet, 2));
}

test('bytes written in base 64 read back, and no other text does', () => {
  fc.assert(
    fc.property(octetsUpTo(70), (some) => {
      expect(toBase64url(some)).toBe(Buffer.from(some).toString('base64url'));
      expect(fromBase64url(toBase64url(some))).toEqual(some);
    }),
  );
  fc.assert(
    fc.property(fc.string({ maxLength: 12 }), (text) => {
      const octets = fromBase64url(text);
      if (octets) expect(toBase64url(octets)).toBe(text);
    }),
  );
});

test('parts that are joined are cut again, and what is too short is not', () => {
  fc.assert(
    fc.property(octets(3), octets(5), octetsUpTo(4), (one, two, rest) => {
      expect(cut(joined(one, two, rest), 3, 5)).toEqual([one, two, rest]);
      expect(cut(one, 3, 1)).toBeUndefined();
    }),
  );
  fc.assert(
    fc.property(fc.nat({ max: 0xffff_ffff }), (value) => {
      expect(fromFourOctets(fourOctets(value))).toBe(value);
    }),
  );
});

test('a hash is that of everybody else', async () => {
  const said = new TextEncoder().encode('cap');
  expect(Buffer.from(await sha256(said)).toString('hex')).toBe(
    createHash('sha256').update(said).digest('hex'),
  );
});

test('public keys are written as NATS writes them', () => {
  for (const [use, pair] of [
    ['user', createUser()],
    ['account', createAccount()],
    ['operator', createOperator()],
  ] as const) {
    const seed = decode(pair.getSeed()).slice(2, 34);
    expect(publicNkey(use, publicKeyOf(seed))).toBe(pair.getPublicKey());
  }
});

test('what is signed is known by the public key, and nothing else is', () => {
  fc.assert(
    fc.property(octets(32), octetsUpTo(40), octets(1), (seed, said, more) => {
      const isSigned = verifierOf(publicKeyOf(seed));
      const signature = signerOf(seed)(said);
      expect(isSigned(said, signature)).toBe(true);
      expect(isSigned(joined(said, more), signature)).toBe(false);
      expect(
        isSigned(
          said,
          signature.map((octet) => octet ^ 1),
        ),
      ).toBe(false);
    }),
    { numRuns: 10 },
  );
});
