import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PRACTICE_IDS } from '../../../../src/domain/model/model.ts';
import { invitationFile, replyFile } from '../../../../src/share/formats.ts';
import { decodeLink } from '../../../../src/share/link/decode-link.ts';
import { encodeLink } from '../../../../src/share/link/encode-link.ts';
import { noise } from '../../../noise.ts';
import { anyInvitationFile, anyReplyFile } from '../../any-workshop.ts';

const SYMBOLS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

test('an invitation and a reply travel whole', async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(anyInvitationFile, anyReplyFile), async (file) => {
      expect(await decodeLink(await encodeLink(file))).toEqual({ ok: true, file });
    }),
    { numRuns: 400 },
  );
});

test('a reply to all practices, with its workshop, id and group, takes 36 characters at most', async () => {
  const answers = Object.fromEntries(PRACTICE_IDS.map((id) => [id, 'dont-know' as const]));
  const longest = { model: 1, workshop: 'ZZZZZZZZ', id: 'ZZZZZZZZ', revision: 30, group: 7, answers };
  expect((await encodeLink(replyFile(longest))).length).toBeLessThanOrEqual(36);
});

const samples = [
  replyFile({
    model: 1,
    workshop: '7K3M9PQ2',
    id: 'ABCDEFGH',
    revision: 2,
    group: 1,
    answers: { guidance: 3 },
  }),
  invitationFile({ model: 1, date: '2026-11-21', workshop: '7K3M9PQ2', scope: 'Claims', groups: ['a', 'b'] }),
  {
    format: 'cap17-workshop',
    version: 1,
    model: 1,
    date: '2026-11',
    respondents: [{ answers: { guidance: 3 } }, { answers: { guidance: 1 } }],
  } as const,
];

test.each(samples)(
  'any symbol changed, lost or swapped with its neighbour is detected: $format',
  async (file) => {
    const whole = await encodeLink(file, ['votes']);
    const altered = new Set<string>();
    for (let place = 3; place < whole.length; place += 1) {
      const [before, symbol, after] = [whole.slice(0, place), whole[place] ?? '', whole.slice(place + 1)];
      for (const other of SYMBOLS) altered.add(before + other + after);
      altered.add(before + after);
      altered.add(before);
      altered.add(before + after.slice(0, 1) + symbol + after.slice(1));
    }
    altered.delete(whole);
    for (const fragment of altered) {
      expect(await decodeLink(fragment)).toEqual({ ok: false, failure: 'cut-or-altered' });
    }
  },
);

test('a text too long for a link is refused when the link is made', async () => {
  const notes = Object.fromEntries(PRACTICE_IDS.map((id, place) => [id, noise(4_000, place + 1)]));
  await expect(encodeLink(replyFile({ model: 1, answers: {}, notes }))).rejects.toThrow(RangeError);
});
