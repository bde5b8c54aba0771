import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { linkOf, reachOf } from '../../../src/flows/sending/link-address.ts';
import { makeLink } from '../../../src/flows/sending/make-link.ts';
import { makeWishedLink, whyNoLink } from '../../../src/flows/sending/wish.ts';
import { invitationFile, toFile } from '../../../src/share/files.ts';
import { decodeLink } from '../../../src/share/link/decode-link.ts';
import { decryptLink } from '../../../src/share/link/password.ts';

beforeEach(() => vi.stubGlobal('location', { origin: 'https://cap17.example' }));
afterEach(() => vi.unstubAllGlobals());

const scope = 'Motor claims';
const file = toFile({ model: 1, date: '2026-11-21', scope, answers: { guidance: { level: 3 } } });
const fragmentOf = (link: string) => new URL(link).hash.slice(1);

test('a link leads to the page that opens it in the language of whoever follows it', () => {
  expect(linkOf('a1.x')).toBe('https://cap17.example/r#a1.x');
});

test('a link holds the parts ticked and no other', async () => {
  const [bare, named] = await Promise.all([makeLink(file), makeLink(file, ['scope'])]);
  expect(await decodeLink(fragmentOf(bare))).not.toHaveProperty('file.scope');
  expect(await decodeLink(fragmentOf(named))).toMatchObject({ ok: true, file: { scope } });
});

test('under a password it opens with that password only', async () => {
  const link = await makeWishedLink({ file, parts: ['scope'], password: 'a long enough one' });
  expect(link).not.toContain(fragmentOf(await makeLink(file, ['scope'])));
  const opened = await decryptLink(fragmentOf(link), 'a long enough one');
  expect(opened.ok && (await decodeLink(opened.fragment))).toMatchObject({ ok: true, file: { scope } });
  expect(await decryptLink(fragmentOf(link), 'another one')).toMatchObject({ ok: false });
});

test('too much text is told from a browser that could not', async () => {
  const noise = Array.from({ length: 20_000 }, (_, at) =>
    String.fromCodePoint(0x4e00 + ((at * at * 31) % 20_011)),
  );
  const error = await makeLink(invitationFile({ model: 1, scope: noise.join('') })).catch(
    (why: unknown) => why,
  );
  expect(whyNoLink(error)).toBe('impossible');
  expect(whyNoLink(new TypeError('no compression'))).toBe('failed');
});

test('phones read a short link, programs take a longer one, and beyond that a file is the way', () => {
  expect([1, 1_000, 1_001, 2_000, 2_001].map((length) => reachOf('x'.repeat(length)))).toEqual([
    'scannable',
    'scannable',
    'long',
    'long',
    'tooLong',
  ]);
});
