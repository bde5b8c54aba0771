import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LEVELS } from '../../../../src/domain/model/answer.ts';
import { PRACTICE_IDS } from '../../../../src/domain/model/model.ts';
import type { AssessmentFile } from '../../../../src/share/formats.ts';
import { toBits } from '../../../../src/share/link/bits.ts';
import { decodeLink } from '../../../../src/share/link/decode-link.ts';
import { deflate } from '../../../../src/share/link/deflate.ts';
import { encodeLink } from '../../../../src/share/link/encode-link.ts';
import { LINK_PARTS } from '../../../../src/share/link/parts.ts';
import { padded, seal } from '../../../../src/share/link/seal.ts';
import { packAssessment } from '../../../../src/share/link/v1/assessment-codes.ts';
import { V1 } from '../../../../src/share/link/v1/tables.ts';
import { parseFile } from '../../../../src/share/parse-file.ts';
import { noise } from '../../../noise.ts';
import { anyAssessmentFile, anyDate, arriving, BARE_FILE } from '../../any-file.ts';

const anyParts = fc.subarray([...LINK_PARTS]);
const packed = (file: AssessmentFile) => packAssessment(V1, file, undefined);

function everyPractice(answer: (index: number) => object): AssessmentFile['answers'] {
  return Object.fromEntries(PRACTICE_IDS.map((id, index) => [id, answer(index)]));
}

async function reopened(file: AssessmentFile, parts = [...LINK_PARTS]) {
  const decoded = await decodeLink(await encodeLink(file, parts));
  if (!decoded.ok || decoded.file.format !== 'cap17-assessment') throw new Error('No assessment');
  return decoded.file;
}

test('a link opens to the codes and the texts that were ticked, whatever the assessment', async () => {
  await fc.assert(
    fc.asyncProperty(anyAssessmentFile, anyParts, async (file, parts) => {
      expect(await decodeLink(await encodeLink(file, parts))).toEqual({
        ok: true,
        file: arriving(file, parts),
      });
    }),
    { numRuns: 300 },
  );
});

test('an opened file gives the same link again', async () => {
  await fc.assert(
    fc.asyncProperty(anyAssessmentFile, anyParts, async (file, parts) => {
      const fragment = await encodeLink(file, parts);
      expect(await encodeLink(await reopened(file, parts), parts)).toBe(fragment);
    }),
  );
});

test('an opened file is a sound file', async () => {
  await fc.assert(
    fc.asyncProperty(anyAssessmentFile, async (file) => {
      expect(parseFile(JSON.stringify(await reopened(file)))).toMatchObject({ ok: true });
    }),
  );
});

test('the wire holds every practice of the model, once', () => {
  expect([...V1.practices].sort()).toEqual([...PRACTICE_IDS].sort());
});

test('answers and a date take 19 characters at most', async () => {
  const states = [
    ...LEVELS.map((level) => ({ level })),
    { status: 'not-applicable' },
    { status: 'dont-know' },
    {},
  ];
  await fc.assert(
    fc.asyncProperty(fc.infiniteStream(fc.constantFrom(...states)), anyDate, async (stream, date) => {
      const answers = everyPractice(() => stream.next().value);
      expect((await encodeLink({ ...BARE_FILE, date, answers })).length).toBeLessThanOrEqual(19);
    }),
  );
});

test('with proof, targets, importances and the oldest month they take 36 at most', async () => {
  const most = everyPractice((index) =>
    index < 5
      ? { status: 'dont-know', importance: 3, target: 2, proof: { kind: 'customer' } }
      : { status: 'dont-know', importance: 1, target: 1, proof: { kind: 'customer' } },
  );
  const longest = { ...BARE_FILE, date: '2899-12-31', oldestProof: '1900-01', answers: most };
  expect(await encodeLink(longest)).toHaveLength(36);
  await fc.assert(
    fc.asyncProperty(anyAssessmentFile, async (file) => {
      expect((await encodeLink(file)).length).toBeLessThanOrEqual(36);
    }),
  );
});

test('nothing but codes leaves unless it is ticked', async () => {
  const secret = 'Zanzibar';
  const file: AssessmentFile = {
    ...BARE_FILE,
    scope: secret,
    organisation: secret,
    answers: {
      guidance: { level: 4, note: secret, proof: { kind: 'indicator', name: secret, date: '2026-03-04' } },
    },
    measures: [{ name: secret, value: secret }],
    decisions: [{ action: secret, owner: secret }],
  };
  const opened = await reopened(file, []);
  expect(JSON.stringify(opened)).not.toContain(secret);
  expect(opened.answers.guidance).toEqual({ level: 4, proof: { kind: 'indicator' } });
  expect(opened.oldestProof).toBe('2026-03');
});

test('a date of a month only stays one', async () => {
  expect((await reopened({ ...BARE_FILE, date: '2026-11' })).date).toBe('2026-11');
});

test('a proof dated after the assessment keeps its month', async () => {
  const answers = { guidance: { level: 3, proof: { kind: 'indicator', date: '2027-02' } } } as const;
  expect((await reopened({ ...BARE_FILE, answers })).oldestProof).toBe('2027-02');
});

test('half a character in a text, as some systems paste it, comes back as the sign for what cannot be read', async () => {
  expect((await reopened({ ...BARE_FILE, scope: 'Claims \ud83d' })).scope).toBe('Claims \ufffd');
});

test('a link of before that holds half a character still opens, in whole ones', async () => {
  const before = 'a1.4AACYXyqAAAAAAAAItWcs5JzMwtVogpTbEwTlGKBQAHNE';
  expect(await decodeLink(before)).toMatchObject({ ok: true, file: { scope: 'Claims \ufffd' } });
});

test('a text too long for a link is refused when the link is made', async () => {
  const answers = everyPractice((index) => ({ note: noise(4_000, index + 1) }));
  await expect(encodeLink({ ...BARE_FILE, answers }, ['notes'])).rejects.toThrow(RangeError);
});

const body = (size: number, codes: bigint) => toBits(size, 3) + toBits(codes, 71 + 18 * size);

async function textBody(json: string, codes = packed(BARE_FILE)): Promise<string> {
  const text = await deflate(json);
  const bits = Array.from(text, (byte) => toBits(byte, 8)).join('');
  return padded(toBits(7, 3) + toBits(0, 3) + toBits(text.length, 21) + toBits(codes, 71) + bits);
}

test('only the shortest size that holds the codes is opened', async () => {
  const codes = packed(BARE_FILE);
  expect(await decodeLink(seal('a', 1, body(0, codes)))).toMatchObject({ ok: true });
  expect(await decodeLink(seal('a', 1, body(1, codes)))).toEqual({ ok: false, failure: 'invalid' });
});

test('codes of a day that does not exist, or of six practices that matter most, are invalid', async () => {
  const february30 = packed({ ...BARE_FILE, date: '2026-02-28' }) + 2n * 8n ** 17n;
  expect(await decodeLink(seal('a', 1, body(0, february30)))).toEqual({ ok: false, failure: 'invalid' });
  const six = packed({
    ...BARE_FILE,
    answers: everyPractice((i) => (i < 6 ? { importance: 3 } : {})),
  });
  expect(await decodeLink(seal('a', 1, body(2, six)))).toEqual({ ok: false, failure: 'invalid' });
});

test('an assessment by a newer model is too new', async () => {
  const newer = packAssessment({ ...V1, models: [1, 2] }, { ...BARE_FILE, model: 2 }, undefined);
  const size = Math.ceil((newer.toString(2).length - 71) / 18);
  expect(await decodeLink(seal('a', 1, body(size, newer)))).toEqual({ ok: false, failure: 'too-new' });
});

test.each([
  ['spaces in its JSON', '[ "Claims"]'],
  ['nothing in it', '[]'],
  ['an empty scope', '[""]'],
  ['a trailing null', '["Claims",null]'],
  ['a scope that is not a text', '[3]'],
  ['a note on no practice', '[null,null,[[17,"x"]]]'],
  ['a note written twice', '[null,null,[[0,"x"],[0,"y"]]]'],
  ['an action without action', '[null,null,null,[[0]]]'],
  ['a scope longer than 300 characters', JSON.stringify(['x'.repeat(301)])],
  ['an object', '{"scope":"Claims"}'],
  ['no JSON', 'Claims'],
  ['nesting without end', '['.repeat(100_000)],
])('a text with %s is invalid', async (_, json) => {
  expect(await decodeLink(seal('a', 1, await textBody(json)))).toEqual({ ok: false, failure: 'invalid' });
});

test('the same text in its one form opens', async () => {
  expect(await decodeLink(seal('a', 1, await textBody('["Claims"]')))).toMatchObject({
    file: { scope: 'Claims' },
  });
});

test('a small link that inflates without end is given up as too long', async () => {
  const bomb = await textBody(JSON.stringify(['a'.repeat(20_000_000)]));
  expect(bomb.length / 6).toBeLessThan(100_000);
  expect(await decodeLink(seal('a', 1, bomb))).toEqual({ ok: false, failure: 'too-long' });
});

test('bytes that are not compressed text are invalid', async () => {
  const junk = padded(
    toBits(7, 3) + toBits(0, 3) + toBits(3, 21) + toBits(packed(BARE_FILE), 71) + '1'.repeat(24),
  );
  expect(await decodeLink(seal('a', 1, junk))).toEqual({ ok: false, failure: 'invalid' });
});
