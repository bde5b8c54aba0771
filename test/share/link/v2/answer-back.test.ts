import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answerBackFile } from '../../../../src/share/formats.ts';
import { decodeLink } from '../../../../src/share/link/decode-link.ts';
import { encodeLink } from '../../../../src/share/link/encode-link.ts';
import { seal, unseal } from '../../../../src/share/link/seal.ts';
import { parseFile } from '../../../../src/share/parse-file.ts';
import { anyAnswerBackFile } from '../../any-answer-back.ts';

const report = { seal: '7K3M9PQ2', date: '2026-11-21' };
const bare = answerBackFile({ model: 2, date: '2026-11-28', report });

test('an answer to a report travels whole, under both models', async () => {
  const any = fc.oneof(anyAnswerBackFile(1), anyAnswerBackFile(2));
  await fc.assert(
    fc.asyncProperty(any, async (file) => {
      expect(await decodeLink(await encodeLink(file))).toEqual({ ok: true, file });
      expect(parseFile(JSON.stringify(file))).toMatchObject({ ok: true, file });
    }),
    { numRuns: 300 },
  );
});

test('to accept an action, or to contest a level, is a link of a line', async () => {
  const accepted = { ...bare, actions: [{ decision: 'guidance:3', verdict: 'accepted' as const }] };
  expect((await encodeLink(accepted)).length).toBeLessThanOrEqual(60);
  const contested = { guidance: { from: 3, to: 1, reason: 'Only in Lyon' } } as const;
  expect((await encodeLink({ ...bare, contested })).length).toBeLessThanOrEqual(80);
});

test('any symbol changed or lost is detected', async () => {
  const whole = await encodeLink({
    ...bare,
    name: 'Claire',
    contested: { guidance: { to: 1, reason: 'No' } },
  });
  for (let place = 3; place < whole.length; place += 1) {
    const other = whole[place] === 'A' ? 'B' : 'A';
    for (const altered of [
      whole.slice(0, place) + other + whole.slice(place + 1),
      whole.slice(0, place) + whole.slice(place + 1),
      whole.slice(0, place),
    ])
      expect(await decodeLink(altered)).toEqual({ ok: false, failure: 'cut-or-altered' });
  }
});

test('there is none of version 1, and a later one asks for a newer edition', async () => {
  const [, payload = ''] = (await encodeLink(bare)).split('.');
  const body = unseal('b', 2, payload) ?? '';
  expect(await decodeLink(seal('b', 1, body))).toEqual({ ok: false, failure: 'invalid' });
  expect(await decodeLink(seal('b', 3, body))).toEqual({ ok: false, failure: 'too-new' });
});

test('a longer one is refused unread, and one that would be is not written', async () => {
  expect(await decodeLink(`b2.${'A'.repeat(20_001)}`)).toEqual({ ok: false, failure: 'too-long' });
  const long = (seed: number) =>
    Array.from({ length: 4_000 }, (_, at) =>
      String.fromCharCode(0x4e00 + ((at * seed * 7919) % 20_000)),
    ).join('');
  const ids = ['guidance:1', 'guidance:2', 'guidance:3', 'guidance:4', 'first-contact-resolution:1'];
  const actions = ids.map((decision, at) => ({ decision, reason: long(at + 1) }));
  await expect(encodeLink({ ...bare, actions })).rejects.toBeInstanceOf(RangeError);
});

test('texts of what is not contested, or written otherwise, are no link of ours', async () => {
  const written = await encodeLink({ ...bare, contested: { guidance: { reason: 'x' } } });
  const opened = await decodeLink(written);
  expect(opened).toEqual({ ok: true, file: { ...bare, contested: { guidance: { reason: 'x' } } } });
  // A date that is none: its bits are made of the same digits.
  const unsound = { ...bare, date: '2026-02-31' };
  await expect(encodeLink(unsound)).rejects.toBeInstanceOf(RangeError);
});
