import { expect, test } from 'vitest';
import { tokensOf } from '../../src/engine/accounts.ts';
import { configurationOf } from '../../src/engine/configuration.ts';
import {
  drawEngineSeeds,
  openingKeyOf,
  readEngineSeeds,
  writeEngineSeeds,
} from '../../src/engine/engine-keys.ts';
import { SHARED } from '../../src/engine/rights.ts';
import { readRunOptions } from '../../src/engine/run-options.ts';
import { fromBase64url, textOf, toBase64url } from '../../src/room/octets.ts';
import { readOpeningKey } from '../../src/room/opening-key.ts';

const seeds = drawEngineSeeds();

test('seeds read as they were kept, and with one missing they do not', () => {
  expect(readEngineSeeds(writeEngineSeeds(seeds))).toEqual(seeds);
  for (const none of ['{}', '', 'null', '{"operator":"']) expect(readEngineSeeds(none)).toBeUndefined();
  expect(readEngineSeeds(writeEngineSeeds({ ...seeds, hosts: new Uint8Array(31) }))).toBeUndefined();
});

test('nothing secret stands in the configuration, and the opening key holds what signs tickets alone', async () => {
  const place = { name: 'rooms-1', listen: '127.0.0.1:8443', folder: '/rooms', port: 4222 };
  const limits = { origins: ['https://cap17.example'], connections: 10, gigabytes: 1 };
  const text = configurationOf({ ...place, ...limits }, tokensOf(seeds));
  for (const seed of Object.values(seeds)) expect(text).not.toContain(toBase64url(seed));
  expect(text).toContain('allowed_origins: ["https://cap17.example"]');
  expect(text).not.toContain('cluster {');
  const read = await readOpeningKey(
    await openingKeyOf(seeds, { server: 'wss://rooms.example', replicas: 1, days: 45 }),
  );
  if (read === 'not-a-key') throw new Error(read);
  expect([read.hostSigner, read.guestSigner]).toEqual([seeds.hostSigner, seeds.guestSigner]);
  expect([read.hostAccount, read.guestAccount]).not.toContain(seeds.hosts);
});

test('of the account that keeps rooms, guests share replies, what they ask and what they hear, and no more', () => {
  expect(SHARED.map(({ subject, type }) => `${type} ${subject}`)).toEqual([
    'service r.*.reply.*',
    'service r.*.here',
    'service $JS.API.DIRECT.GET.*.r.*.door',
    'service $JS.API.DIRECT.GET.*.r.*.state',
    'service $JS.API.DIRECT.GET.*.r.*.receipt.*',
    'stream r.*.state',
    'stream r.*.receipt.*',
  ]);
  const guests = Object.values(tokensOf(seeds).accounts).map((token) =>
    textOf(fromBase64url(token.split('.')[1] ?? '') ?? new Uint8Array()),
  );
  const [account] = guests.filter((claims) => claims?.includes('"GUESTS"'));
  expect(account).not.toContain('disk_storage');
});

test.each([
  [['--listen', 'nowhere'], /no HOST:PORT/],
  [['--listen', '0.0.0.0:8443', '--address', 'ws://rooms.example'], /no address that pages may come to/],
  [['--days', '0'], /1 to 255/],
  [['--certificate', 'a.pem'], /come together/],
  [['--origin', 'cap17.example'], /no site/],
  [['--cluster', 'a,b'], /three machines/],
])('%j is refused with why', (words, why) => {
  expect(readRunOptions(words)).toMatch(why);
});

test('three machines are called by their names, each keeping every room', () => {
  const options = readRunOptions(['--cluster', 'a.example,b.example,c.example', '--listen', '0.0.0.0:443']);
  expect(options).toMatchObject({
    address: 'wss://a.example:443,wss://b.example:443,wss://c.example:443',
    machines: ['a.example', 'b.example', 'c.example'],
  });
});
