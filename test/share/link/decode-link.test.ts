import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toBits } from '../../../src/share/link/bits.ts';
import { decodeLink } from '../../../src/share/link/decode-link.ts';
import { encodeLink } from '../../../src/share/link/encode-link.ts';
import { LINK_FAILURES } from '../../../src/share/link/failure.ts';
import { padded, seal } from '../../../src/share/link/seal.ts';
import { expectLinear } from '../../growth.ts';
import { anyAssessmentFile, BARE_FILE } from '../any-file.ts';

const fragment = await encodeLink({ ...BARE_FILE, scope: 'Claims' }, ['scope']);
const failureOf = async (text: string) => {
  const decoded = await decodeLink(text);
  return decoded.ok ? 'opened' : decoded.failure;
};

test.each([
  ['with its hash', `#${fragment}`],
  ['as a whole link', `https://cap17.example/r#${fragment}`],
  ['with the hash escaped', `https://cap17.example/r%23${fragment}`],
  ['between angle brackets, with a full stop', `<https://cap17.example/r#${fragment}>.`],
  ['in French quotes', `«\u00a0${fragment}\u00a0»`],
  ['in English quotes', `“${fragment}”,`],
  ['in single and straight quotes', `‘"'${fragment}'"’.`],
  ['after spaces and marks that show nothing', `\ufeff \u200b\u00a0\t${fragment}\u200e\n`],
  ['before several stops', `${fragment}.,.`],
])('a link pasted %s opens', async (_, pasted) => {
  expect(await failureOf(pasted)).toBe('opened');
});

test.each([
  ['', 'empty'],
  [' \u00a0\n', 'empty'],
  ['#', 'empty'],
  ['«\u00a0»', 'empty'],
  ['https://cap17.example/r', 'empty'],
  ['https://cap17.example/r#', 'empty'],
  ['hello', 'not-ours'],
  ['apple', 'not-ours'],
  ['A1.AAAA', 'not-ours'],
  ['z1.AAAA', 'not-ours'],
  ['1a.AAAA', 'not-ours'],
  ['toString', 'not-ours'],
  ['a', 'cut-or-altered'],
  ['a1', 'cut-or-altered'],
  ['a1.', 'cut-or-altered'],
  ['a1x', 'cut-or-altered'],
  ['a1.AAAA', 'cut-or-altered'],
  ['a1.AA=A', 'cut-or-altered'],
  ['a1.été', 'cut-or-altered'],
  ['a3.AAAA', 'too-new'],
  ['a10.AAAA', 'too-new'],
  [`a${'9'.repeat(1_000)}.`, 'too-new'],
  ['w9.AAAA', 'too-new'],
  ['a0.AAAA', 'invalid'],
  ['a01.AAAA', 'invalid'],
  ['q00.AAAA', 'invalid'],
  ['p1.AAAA', 'cut-or-altered'],
])('%j is %s', async (text, failure) => {
  expect(await failureOf(text)).toBe(failure);
});

test('kind is judged before version, version before length, length before symbols', async () => {
  const long = 'é'.repeat(1_000_000);
  expect(await failureOf(`z2.${long}`)).toBe('not-ours');
  expect(await failureOf(`a3.${long}`)).toBe('too-new');
  expect(await failureOf(`a0.${long}`)).toBe('invalid');
  expect(await failureOf(`a1.${long}`)).toBe('too-long');
  expect(await failureOf(`p1.${long}`)).toBe('too-long');
  expect(await failureOf(`a1.${long.slice(0, 100_000)}`)).toBe('cut-or-altered');
});

test('whatever is pasted gives a file or a failure of the list', async () => {
  const known = new Set<string>(['opened', ...LINK_FAILURES]);
  const anything = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 400 }),
    fc
      .tuple(fc.constantFrom('a', 'p', 'w', 'q', 'v', '#a', 'a1.', 'a1.-', 'p1.'), fc.string())
      .map((parts) => parts.join('')),
    fc.base64String().map((text) => `a1.${text.replace(/[+/=]/g, '-')}`),
  );
  await fc.assert(
    fc.asyncProperty(anything, async (text) => {
      expect(known).toContain(await failureOf(text));
    }),
    { numRuns: 2_000 },
  );
});

test('whatever a right checksum is put on gives a file in its one form, or a failure', async () => {
  const starts = ['000', '001', '110', '111000', '111110', '111111', `111000${'0'.repeat(17)}`, ''];
  const anyBits = fc.array(fc.constantFrom('0', '1'), { maxLength: 300 }).map((bits) => bits.join(''));
  const sized = fc
    .tuple(fc.constantFrom(0, 1, 2, 3, 4, 5, 6), fc.infiniteStream(fc.constantFrom('0', '1')))
    .map(([size, bits]) => toBits(size, 3) + [...bits.take(71 + 18 * size)].join(''));
  const textual = fc
    .tuple(fc.nat(7), fc.nat(20), fc.infiniteStream(fc.constantFrom('0', '1')))
    .map(([size, count, bits]) => {
      const rest = [...bits.take(71 + 18 * size + 8 * count)].join('');
      return `111${toBits(size, 3)}${toBits(count, 21)}${rest}`;
    });
  const loose = fc.tuple(fc.constantFrom(...starts), anyBits).map((parts) => parts.join(''));
  await fc.assert(
    fc.asyncProperty(fc.oneof(loose, sized, textual), fc.constantFrom('a', 'p'), async (bits, kind) => {
      const sealed = seal(kind, 1, padded(bits));
      const decoded = await decodeLink(sealed);
      if (decoded.ok) expect(await encodeLink(decoded.file)).toBe(sealed);
      else expect(LINK_FAILURES).toContain(decoded.failure);
    }),
    { numRuns: 3_000 },
  );
});

test('a link with anything put in or taken out is a failure or the same link', async () => {
  const change = fc.tuple(fc.nat(200), fc.nat(5), fc.string({ maxLength: 5 }));
  await fc.assert(
    fc.asyncProperty(anyAssessmentFile, change, async (file, [place, removed, added]) => {
      const whole = await encodeLink(file, ['scope', 'notes']);
      const altered = whole.slice(0, place) + added + whole.slice(place + removed);
      const decoded = await decodeLink(altered);
      if (decoded.ok) expect(await encodeLink(decoded.file, ['scope', 'notes'])).toBe(whole);
    }),
    { numRuns: 500 },
  );
});

test.each([
  ['letters', (length: number) => 'a'.repeat(length)],
  ['symbols', (length: number) => `a1.${'A'.repeat(length)}`],
  ['spaces around a letter', (length: number) => `${' '.repeat(length / 2)}x${' '.repeat(length / 2)}y`],
  ['stops', (length: number) => `x${'.'.repeat(length)}x`],
  ['digits', (length: number) => `a${'1'.repeat(length)}`],
  ['hashes', (length: number) => '#'.repeat(length)],
])('%s are judged in time that grows with them alone, up to a million', async (_, text) => {
  await expectLinear((length) => failureOf(text(length)), 40_000);
  expect(LINK_FAILURES).toContain(await failureOf(text(1_000_000)));
});
