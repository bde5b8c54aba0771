import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findReplies } from '../../../src/share/find-replies.ts';
import { cleanFragment, fragmentOf } from '../../../src/share/link/clean.ts';
import { decodeLink } from '../../../src/share/link/decode-link.ts';
import { encodeLink } from '../../../src/share/link/encode-link.ts';
import { openSeal } from '../../../src/share/link/open-seal.ts';
import { padded, seal } from '../../../src/share/link/seal.ts';
import { joinLines, unwrap } from '../../../src/share/link/unwrap.ts';
import { BARE_FILE } from '../any-file.ts';
import { anyReplyFile } from '../any-workshop.ts';
import { AROUND, BROKEN, type Dress, proofpoint2, proofpoint3, safeLinks, WRAPPED } from './dressed.ts';

const FOLDER = new URL('../../fixtures/links/', import.meta.url);
const FROZEN = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(new URL(name, FOLDER), 'utf8').trim());
/** One that ends with an underscore, one full of them, one with hyphens and of some length. */
const FEW = FROZEN.filter((link) => /_$|____|^p1/.test(link));
const addressOf = (fragment: string) => `https://cap17.example/r#${fragment}`;
const title = ({ name }: Dress) => name;

/** The frozen links that such a dress still opens, kind, version and body alike. */
function opened(dress: (address: string) => string, links = FROZEN): string[] {
  return links.filter((fragment) => {
    const [as, plain] = [openSeal(dress(addressOf(fragment))), openSeal(fragment)];
    return as.ok && plain.ok && as.kind === plain.kind && as.body === plain.body;
  });
}

describe('every link ever given away opens', () => {
  test.each(WRAPPED.map((one) => [title(one), one] as const))('wrapped by %s', (_, { dress }) => {
    expect(opened(dress)).toEqual(FROZEN);
  });

  test.each(AROUND.map((one) => [title(one), one] as const))('%s', (_, { dress }) => {
    expect(opened(dress)).toEqual(FROZEN);
  });

  test.each(BROKEN.map((one) => [title(one), one] as const))('%s', (_, { dress }) => {
    expect(opened(dress)).toEqual(FROZEN);
    expect(opened((address) => dress(`Hello Ann,\n\nhere it is: ${address}\n\nSee you\nBo`))).toEqual(FROZEN);
  });

  test.each(WRAPPED.map((one) => [title(one), one] as const))('wrapped by %s and dressed', (_, wrapped) => {
    for (const around of AROUND) {
      // Base64 holds an address, no markup around it.
      if (wrapped.name === 'Sophos' && /entity/.test(around.name)) continue;
      // What stands before the fragment is part of the address, so it is put on before the wrapping.
      const isPart = /campaign|as %|entity/.test(around.name);
      const dress = isPart
        ? (address: string) => wrapped.dress(around.dress(address))
        : (address: string) => around.dress(wrapped.dress(address));
      expect([around.name, opened(dress, FEW)]).toEqual([around.name, FEW]);
    }
  });

  test.each(WRAPPED.map((one) => [title(one), one] as const))('wrapped by %s and broken', (_, wrapped) => {
    for (const broken of BROKEN) {
      const dress = (address: string) => broken.dress(wrapped.dress(address));
      expect([broken.name, opened(dress, FEW)]).toEqual([broken.name, FEW]);
    }
  });
});

describe('and so does a pasted reply', async () => {
  const replies = fc.sample(anyReplyFile, { numRuns: 12, seed: 17 });
  const links = await Promise.all(replies.map((reply) => encodeLink(reply)));
  const found = async (text: string) =>
    (await findReplies(text)).map((one) => (one.kind === 'reply' ? one.reply : one));

  test.each([...WRAPPED, ...AROUND].map((one) => [title(one), one] as const))('%s', async (_, { dress }) => {
    const chat = links.map((link) => `[10:02] Ann: mine is ${dress(addressOf(link))} bye`).join('\n');
    const opens = await found(chat);
    // Where a dress shows a link twice, it is found twice.
    for (const reply of replies) expect(opens).toContainEqual(reply);
  });

  test.each(BROKEN.map((one) => [title(one), one] as const))('%s', async (_, { dress }) => {
    const mail = links
      .map((link) => dress(`Hello Ann,\n\nmine is\n${addressOf(link)}\n\nRegards,\nBo`))
      .join('\n\n');
    expect(await found(mail)).toEqual(replies);
  });

  test.each(
    [safeLinks, proofpoint2, proofpoint3].flatMap((wrap) =>
      BROKEN.map((broken) => [wrap.name, title(broken), wrap, broken] as const),
    ),
  )('%s, %s', async (_, __, wrap, broken) => {
    for (const [place, link] of links.entries()) {
      const mail = broken.dress(`Hello Ann,\n\nmine is\n${wrap(addressOf(link))}\n\nRegards,\nBo`);
      expect(await found(mail)).toEqual([replies[place]]);
    }
  });
});

test('what a gateway wraps stands as it was, whatever the address', () => {
  const part = fc.string({ unit: fc.constantFrom(...'abcXYZ019-_.~'), minLength: 1, maxLength: 12 });
  const address = fc.tuple(part, part, part).map(([host, path, end]) => `https://${host}/${path}#a1.${end}`);
  fc.assert(
    fc.property(address, (one) => {
      expect(unwrap(proofpoint3(one))).toContain(one);
      expect(unwrap(proofpoint2(one))).toContain(one);
      expect(unwrap(safeLinks(one))).toContain(one);
      expect(unwrap(safeLinks(proofpoint2(proofpoint3(one))))).toContain(one);
    }),
  );
});

test('a link that is altered or cut stays so, however it is dressed', async () => {
  const link = await encodeLink({ ...BARE_FILE, scope: 'Claims' }, ['scope']);
  const bad = [link.slice(0, -1), link.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A'))];
  for (const { name, dress } of [...WRAPPED, ...BROKEN]) {
    for (const fragment of bad) {
      const decoded = await decodeLink(dress(addressOf(fragment)));
      expect([name, decoded]).toEqual([name, { ok: false, failure: 'cut-or-altered' }]);
    }
  }
});

test('lines are joined only where the checksum then fits', async () => {
  const link = await encodeLink(BARE_FILE);
  const decoded = await decodeLink(`${addressOf(link.slice(0, -2))}\nRegards\n${link.slice(-2)}`);
  expect(decoded).toEqual({ ok: false, failure: 'cut-or-altered' });
  expect(await decodeLink(`${addressOf(link)}\nRegards\nAnn`)).toEqual(await decodeLink(link));
});

test('an address tells its fragment, however the # is written', () => {
  const fragment = FROZEN[0] ?? '';
  for (const hash of ['#', '%23', '%2523', '?utm_source=x#', '?utm_source=x%23', '/%23', '/?x=1&y#']) {
    expect(fragmentOf(`https://cap17.example/r${hash}${fragment}`)).toBe(fragment);
    expect(fragmentOf(`https://cap17.example/r${hash}${fragment}?utm_source=mail`)).toBe(fragment);
  }
  expect(fragmentOf('https://cap17.example/r')).toBe('');
  expect(fragmentOf('https://cap17.example/fr/method/#a1')).toBe('');
  expect(cleanFragment('https://cap17.example/r')).toBe('');
});

test('an address whose wrapping was broken is judged like any other', async () => {
  const address = 'https://urldefense.com/v3/__https://cap17.example/r*a1.AAAA__;';
  for (const list of ['I|w!!', 'I=w!!', 'Iw=!!', '=!!', 'I>w==!!', 'I!!']) {
    expect((await decodeLink(address + list)).ok).toBe(false);
  }
});

const MILLION = 1_000_000;
test.each([
  ['percent signs', '%'],
  ['escapes of escapes', '%25'],
  ['starts of Proofpoint v2', '/v2/url?u='],
  ['starts of Proofpoint v3', '/v3/__https:'],
  ['ends of Proofpoint v3', '__;'],
  ['stars', '/v3/__a:*'],
  ['starts of base64', '=aHR0cHM6Ly'],
  ['starts of links', '#a1.'],
  ['lines', 'A\n'],
  ['soft breaks', 'A=\n'],
  ['quotes', '\n> > > '],
  ['spaces', ' '],
])('a million characters of %s are judged in proportion', (_, piece) => {
  const long = piece.repeat(MILLION / piece.length);
  for (const text of [long, `#a1.${long}`, `${long}__;Iw!!`, `https://x/v3/__https://y/${long}`]) {
    expect(openSeal(text).ok).toBe(false);
    expect(joinLines(unwrap(text)).length).toBeLessThanOrEqual(text.length);
  }
});

test('a link of thousands of lines, as a mail broke and quoted it, opens as a short one does', () => {
  const long = seal('w', 2, padded('10'.repeat(270_000)));
  for (const width of [60, 76]) {
    const lines = long.match(new RegExp(`.{1,${width}}`, 'g')) ?? [];
    expect(openSeal(`See https://cap17.example/r#${lines.join('\n> ')}`).ok, `${width}`).toBe(true);
    expect(openSeal(`See https://cap17.example/r#${lines.slice(0, -1).join('\n> ')}`)).toMatchObject({
      ok: false,
    });
  }
});
