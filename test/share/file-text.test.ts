import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fileText } from '../../src/share/file-text.ts';
import { parseBlob } from '../../src/share/parse-blob.ts';

const TEXT = '{"note":"déjà vu — 5 €"}';
const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, isLittle: boolean) =>
  Uint8Array.from(
    `\uFEFF${text}`.split('').flatMap((letter) => {
      const code = letter.charCodeAt(0);
      return isLittle ? [code & 255, code >> 8] : [code >> 8, code & 255];
    }),
  );

test('a text of ours is read in the encoding it was saved in', () => {
  for (const bytes of [utf8(TEXT), utf8(`\uFEFF${TEXT}`), utf16(TEXT, true), utf16(TEXT, false)])
    expect(fileText(bytes)).toBe(TEXT);
  const windows = Uint8Array.from(
    TEXT,
    (letter) => ({ '—': 0x97, '€': 0x80 })[letter] ?? letter.charCodeAt(0),
  );
  expect(fileText(windows)).toBe(TEXT);
});

test('any text in UTF-8 stays what it is, U+FFFD alone too; a damaged one shows where', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const sound = text.toWellFormed().replace(/^\uFEFF+/, '');
      expect(fileText(utf8(sound))).toBe(sound);
    }),
  );
  expect(fileText(utf8('a\uFFFDb'))).toBe('a\uFFFDb');
  expect(fileText(Uint8Array.of(...utf8('é'), 0xe9, 0x61))).toBe('é\uFFFDa');
});

test('a file saved by a terminal of Windows opens', async () => {
  const text =
    '{"format":"cap17-assessment","version":1,"model":2,"date":"2026-11","scope":"Été","answers":{}}';
  const parsed = await parseBlob(new Blob([utf16(text, true)]));
  expect(parsed).toMatchObject({ ok: true, file: { scope: 'Été' } });
});
