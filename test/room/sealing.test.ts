import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  guestSeedOf,
  receiptNonceOf,
  receiptTagOf,
  replyTagOf,
  roomIdOf,
  stateKeyOf,
} from '../../src/room/derived.ts';
import { readDoor, writeDoor } from '../../src/room/door.ts';
import { fingerprintOf } from '../../src/room/keys.ts';
import { drawn, octetsOf, toBase64url } from '../../src/room/octets.ts';
import { drawSealingKeys, replyOpener, sealedOctets, sealReply } from '../../src/room/sealing.ts';
import { publicKeyOf, signerOf, verifierOf } from '../../src/room/signing.ts';
import { type LiveState, openState, sealState } from '../../src/room/state.ts';
import { octets } from './any-octets.ts';

const at = { roomId: 'ROOM', tag: 'TAG', withNotes: false };
const keys = await drawSealingKeys();
const open = await replyOpener(keys.privateKey);
const payload = fc.stringMatching(/^v2\.[\w-]{0,490}$/).filter((text) => text.length < 494);

test('a reply opens for the facilitator as it was said, and every one is as long as another', async () => {
  await fc.assert(
    fc.asyncProperty(payload, octets(16), async (text, nonce) => {
      const sealed = await sealReply({ payload: text, nonce }, keys.publicKey, at);
      expect(sealed).toHaveLength(sealedOctets(false));
      expect(sealed !== 'too-long' && (await open(sealed, at))).toEqual({ payload: text, nonce });
    }),
    { numRuns: 30 },
  );
});

test('a reply altered, cut, moved to another room or place, or for somebody else does not open', async () => {
  const reply = { payload: 'v2.abc', nonce: drawn(16) };
  const sealed = await sealReply(reply, keys.publicKey, at);
  if (sealed === 'too-long') throw new Error('too long');
  await fc.assert(
    fc.asyncProperty(
      fc.nat({ max: sealed.length - 1 }),
      fc.integer({ min: 1, max: 255 }),
      async (place, by) => {
        const altered = sealed.map((octet, index) => (index === place ? octet ^ by : octet));
        expect(await open(altered, at)).toBeUndefined();
        expect(await open(sealed.slice(0, place), at)).toBeUndefined();
      },
    ),
    { numRuns: 40 },
  );
  expect(await open(sealed, { ...at, tag: 'OTHER' })).toBeUndefined();
  expect(await open(sealed, { ...at, roomId: 'OTHER' })).toBeUndefined();
  expect(await open(sealed, { ...at, withNotes: true })).toBeUndefined();
  const other = await replyOpener((await drawSealingKeys()).privateKey);
  expect(await other(sealed, at)).toBeUndefined();
});

test('a reply longer than its room allows is told so, not cut', async () => {
  const reply = { payload: 'x'.repeat(495), nonce: drawn(16) };
  expect(await sealReply(reply, keys.publicKey, at)).toBe('too-long');
  const long = await sealReply({ ...reply, payload: 'é'.repeat(4_087) }, keys.publicKey, {
    ...at,
    withNotes: true,
  });
  expect(long).toHaveLength(sealedOctets(true));
});

test('a door is known by its fingerprint, and another is not taken for it', async () => {
  const door = writeDoor({ sealing: keys.publicKey, signing: drawn(32) });
  const fingerprint = await fingerprintOf(door);
  expect((await readDoor(door, fingerprint))?.sealing).toEqual(keys.publicKey);
  expect(
    await readDoor(
      door.map((octet, place) => (place === 9 ? octet ^ 1 : octet)),
      fingerprint,
    ),
  ).toBeUndefined();
  expect(await readDoor(door.slice(1), fingerprint)).toBeUndefined();
});

const seed = drawn(32);
const sign = signerOf(seed);
const isSigned = verifierOf(publicKeyOf(seed));
const stateKeys = { roomId: 'ROOM', key: await stateKeyOf(drawn(16)) };
const said: LiveState = { number: 7, door: 'open', shown: 'journey-map', ends: 1_795_894_864_065 };

test('what the facilitator says is read by the room, whole, in blocks of one length', async () => {
  const sealed = await sealState(said, stateKeys, sign);
  expect(sealed).toHaveLength(1_024);
  expect(sealed !== 'too-long' && (await openState(sealed, stateKeys, isSigned))).toEqual(said);
  const longer = await sealState({ ...said, again: 'q'.repeat(4_000) }, stateKeys, sign);
  expect(longer).toHaveLength(5 * 1_024);
});

test('what a guest, the server or another room says is not taken for the facilitator’s', async () => {
  const byGuest = await sealState(said, stateKeys, signerOf(drawn(32)));
  expect(byGuest !== 'too-long' && (await openState(byGuest, stateKeys, isSigned))).toBeUndefined();
  const sealed = await sealState(said, stateKeys, sign);
  if (sealed === 'too-long') throw new Error('too long');
  expect(await openState(sealed, { ...stateKeys, roomId: 'OTHER' }, isSigned)).toBeUndefined();
  const otherKey = { ...stateKeys, key: await stateKeyOf(drawn(16)) };
  expect(await openState(sealed, otherKey, isSigned)).toBeUndefined();
  await fc.assert(
    fc.asyncProperty(fc.nat({ max: 1_023 }), async (place) => {
      const altered = sealed.map((octet, index) => (index === place ? octet ^ 1 : octet));
      expect(await openState(altered, stateKeys, isSigned)).toBeUndefined();
    }),
    { numRuns: 40 },
  );
  expect(await openState(octetsOf('{"number":8,"door":"closed"}'), stateKeys, isSigned)).toBeUndefined();
});

test('what is made of one secret tells of nothing else made of it', async () => {
  const secret = drawn(16);
  const made = [
    await roomIdOf(secret),
    toBase64url(await guestSeedOf(secret)),
    await replyTagOf(secret, 'A'),
    await replyTagOf(secret, 'B'),
    toBase64url(await receiptNonceOf(secret, 'A', 'v2.a')),
    toBase64url(await receiptNonceOf(secret, 'A', 'v2.b')),
    await receiptTagOf(secret, 'in'),
    await receiptTagOf(secret, 'ignored'),
  ];
  expect(new Set(made).size).toBe(made.length);
  expect(made[0]).toMatch(/^[A-Z2-7]{26}$/);
  expect(await roomIdOf(secret)).toBe(made[0]);
});
