import fc from 'fast-check';
import { expect, test } from 'vitest';
import { TextReader } from '../../../src/value/reader/text/text-reader.ts';

const ENCODINGS = ['utf-8', 'windows-1252', 'macintosh'] as const;

/** The bytes of a text in an encoding of one byte a letter. */
function oneByteALetter(encoding: 'windows-1252' | 'macintosh', text: string): Uint8Array {
  const letters = [...new TextDecoder(encoding).decode(Uint8Array.from({ length: 256 }, (_, byte) => byte))];
  return Uint8Array.from(text, (letter) => letters.indexOf(letter));
}

const bytesIn = (encoding: (typeof ENCODINGS)[number], text: string) =>
  encoding === 'utf-8' ? new TextEncoder().encode(text) : oneByteALetter(encoding, text);

/** What is read of bytes that come in pieces of these lengths, over and over. */
function readIn(bytes: Uint8Array, lengths: readonly number[]) {
  const reader = new TextReader();
  let text = '';
  for (let at = 0, piece = 0; at < bytes.length; piece += 1) {
    const length = lengths[piece % lengths.length] ?? bytes.length;
    text += reader.read(bytes.subarray(at, at + length));
    at += length;
  }
  return { text: text + reader.end(), encoding: reader.encoding, isBroken: reader.isBroken };
}

const plain = fc
  .tuple(fc.constantFrom('Ada;12,50\n', 'x', '2026-03-01;7\n'), fc.integer({ min: 0, max: 4000 }))
  .map(([line, times]) => line.repeat(times));
const withLetters = fc.constantFrom('Hélène;3\n', 'à 14:05\n', 'Noël', 'prix : 12 €\n', 'Ça', 'naïf;é\n');

test('how letters are written is told the same in whatever pieces a file comes', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(plain, withLetters), { maxLength: 12 }),
      fc.constantFrom(...ENCODINGS),
      fc.array(fc.integer({ min: 1, max: 70_000 }), { minLength: 1, maxLength: 4 }),
      (parts, encoding, lengths) => {
        const bytes = bytesIn(encoding, parts.join(''));
        expect(readIn(bytes, lengths)).toEqual(readIn(bytes, [bytes.length || 1]));
      },
    ),
    { numRuns: 150 },
  );
});

test('a sign that would be a mark at the start of a file is a letter within it', () => {
  const text = `${'x'.repeat(10)}\ufeffé`;
  expect(readIn(bytesIn('utf-8', text), [10, 1]).text).toBe(text);
  expect(readIn(bytesIn('utf-8', '\ufeffé'), [1]).text).toBe('é');
});

const [UTF8, LATIN] = [
  bytesIn('utf-8', 'Hélène;12\n'),
  bytesIn('windows-1252', 'Noël;7\nCAFÉ\u00a0»;3\nNÃO AMANHÃ”;1\nMAÇû;2\n'),
];
const FAR = new TextEncoder().encode('Ada;12,50\n'.repeat(7000));

test.each([
  ['the same 64 kB', new Uint8Array()],
  ['far below', FAR],
])('a text that goes over from one encoding to another is read up to there: %s', (_, between) => {
  for (const [one, other] of [
    [UTF8, LATIN],
    [LATIN, UTF8],
  ] as const) {
    const bytes = Uint8Array.from([...one, ...between, ...other]);
    const alone = readIn(Uint8Array.from([...one, ...between]), [1 << 20]);
    for (const length of [1, 5, 100, 16_384, bytes.length]) {
      const { text, isBroken } = readIn(bytes, [length]);
      expect(isBroken).toBe(true);
      expect(text.match(/\n/g)).toEqual(alone.text.match(/\n/g));
    }
  }
  expect(readIn(Uint8Array.from([...LATIN, ...FAR, ...LATIN]), [3])).toMatchObject({
    encoding: 'windows-1252',
    isBroken: false,
  });
});
