import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { filesInArchive } from '../../../src/share/messages/archive.ts';

const MILLION = 1_000_000;
const namesIn = (bytes: Uint8Array, most = MILLION) => {
  const files = filesInArchive(new Uint8Array(bytes), most);
  return Array.isArray(files) ? files.map(({ name }: File) => name) : files;
};

test('the texts of an archive are read, its pictures are not', () => {
  expect(namesIn(readFileSync(new URL('../../fixtures/messages/whatsapp-ios.zip', import.meta.url)))).toEqual(
    ['_chat.txt'],
  );
  expect(namesIn(zipSync({ 'a/b/2026-11-21.json': strToU8('[]'), 'logo.png': strToU8('x') }))).toEqual([
    '2026-11-21.json',
  ]);
});

test('what unpacks to more than is looked at is said to be too large, and one that lies about it as well', () => {
  const zip = zipSync({ 'a.txt': new Uint8Array(30 * MILLION) });
  expect(namesIn(zip)).toBe('too-large');
  const claim = new DataView(zip.buffer, zip.byteOffset);
  claim.setUint32(22, 10, true);
  expect(namesIn(zip)).toBe('too-large');
});

test('an archive that is cut, or is none, is said not to open', () => {
  const zip = zipSync({ 'a.txt': strToU8('a text that is there '.repeat(50)) });
  expect(namesIn(zip.slice(0, 60))).toBeUndefined();
  expect(namesIn(zip.map((byte, at) => (at > 35 && at < 60 ? byte ^ 0xff : byte)))).not.toEqual([]);
});
