import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isServerAddress, readOpeningKey, writeOpeningKey } from '../../src/room/opening-key.ts';
import { octets } from './any-octets.ts';

const anyKey = fc.record({
  hostSigner: octets(32),
  guestSigner: octets(32),
  hostAccount: octets(32),
  guestAccount: octets(32),
  replicas: fc.constantFrom(1, 3),
  days: fc.integer({ min: 1, max: 255 }),
  server: fc.constantFrom(
    'wss://rooms.example',
    'wss://a.example:8443,wss://b.example',
    'ws://127.0.0.1:8080',
  ),
});

test('an opening key reads as it was given, also broken over lines by a mail', async () => {
  await fc.assert(
    fc.asyncProperty(anyKey, fc.integer({ min: 1, max: 200 }), async (key, place) => {
      const text = await writeOpeningKey(key);
      expect(await readOpeningKey(text)).toEqual(key);
      expect(await readOpeningKey(` ${text.slice(0, place)}\r\n ${text.slice(place)}\n`)).toEqual(key);
    }),
  );
});

test('an opening key with one symbol wrong or missing is none, and so is any other text', async () => {
  await fc.assert(
    fc.asyncProperty(anyKey, fc.nat({ max: 180 }), async (key, place) => {
      const text = await writeOpeningKey(key);
      const other = text[place] === 'A' ? 'B' : 'A';
      expect(await readOpeningKey(text.slice(0, place) + other + text.slice(place + 1))).toBe('not-a-key');
      expect(await readOpeningKey(text.slice(0, place) + text.slice(place + 1))).toBe('not-a-key');
    }),
  );
  await fc.assert(
    fc.asyncProperty(fc.string(), async (text) => {
      expect(await readOpeningKey(text)).toBe('not-a-key');
    }),
  );
});

test.each([
  ['wss://rooms.example', true],
  ['wss://rooms.example:8443,wss://other.example', true],
  ['ws://localhost:8080', true],
  ['ws://rooms.example', false],
  ['https://rooms.example', false],
  ['wss://rooms.example/path', false],
  ["wss://rooms.example; script-src 'unsafe-inline'", false],
  ['wss://user:word@rooms.example', false],
  ['', false],
])('%s is the address of a server: %s', (address, is) => {
  expect(isServerAddress(address)).toBe(is);
});
