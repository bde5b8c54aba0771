import { expect, test } from 'vitest';
import { codeShape, decodeCode, encodeCode } from '../../../src/share/code/reply-code.ts';
import { invitationFile, replyFile, toFile, workshopFile } from '../../../src/share/files.ts';
import { decodeLink } from '../../../src/share/link/decode-link.ts';
import { encodeLink } from '../../../src/share/link/encode-link.ts';
import { KINDS } from '../../../src/share/link/kinds.ts';
import { VERSIONS } from '../../../src/share/link/versions.ts';

const date = '2026-11-21';
const workshop = '7K3M9PQ2';

test.each([1, 2])(
  'what is of model %i is written by the version of that number, and opens to it',
  async (model) => {
    const files = {
      a: toFile({ model, date, answers: { guidance: { level: 3 } } }),
      w: workshopFile({ model, date, respondents: [], decided: {}, n: 3 }),
      q: invitationFile({ model, date, workshop }),
      v: replyFile({ model, workshop, answers: { guidance: 3 } }),
    };
    for (const [letter, file] of Object.entries(files)) {
      const link = await encodeLink(file);
      expect(link.startsWith(`${letter}${model}.`)).toBe(true);
      expect(await decodeLink(link)).toMatchObject({ ok: true, file: { model } });
    }
  },
);

test('a typed code opens to the model of the workshop it answers', () => {
  for (const model of [1, 2]) {
    const shape = codeShape({ model, workshop });
    const code = encodeCode(shape, { model, workshop, answers: { guidance: 3 } });
    expect(decodeCode(shape, code)).toMatchObject({ ok: true, reply: { model, answers: { guidance: 3 } } });
  }
});

test('the version that pages name is the latest', () => {
  const { password, ...kinds } = KINDS;
  for (const { version } of Object.values(kinds)) expect(version).toBe(VERSIONS.length);
});
