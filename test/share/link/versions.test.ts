import { expect, test } from 'vitest';
import type { Decision } from '../../../src/domain/model/assessment.ts';
import { codeShape, decodeCode, encodeCode } from '../../../src/share/code/reply-code.ts';
import { invitationFile, replyFile, toFile, workshopFile } from '../../../src/share/files.ts';
import { decodeLink } from '../../../src/share/link/decode-link.ts';
import { encodeLink } from '../../../src/share/link/encode-link.ts';
import { KINDS } from '../../../src/share/link/kinds.ts';
import type { LinkPart } from '../../../src/share/link/parts.ts';
import { VERSIONS } from '../../../src/share/link/versions.ts';

const date = '2026-11-21';
const workshop = '7K3M9PQ2';

test.each([1, 2])(
  'what is of model %i is written by the first version that holds it all, and opens to it',
  async (model) => {
    const files = {
      a: toFile({ model, date, answers: { guidance: { level: 3 } } }),
      w: workshopFile({ model, date, respondents: [], decided: {}, n: 3 }),
      q: invitationFile({ model, date, workshop }),
      v: replyFile({ model, workshop, answers: { guidance: 3 } }),
    };
    for (const [letter, file] of Object.entries(files)) {
      const link = await encodeLink(file);
      expect(link.startsWith(`${letter}${letter === 'w' ? 2 : model}.`)).toBe(true);
      expect(await decodeLink(link)).toMatchObject({ ok: true, file: { model } });
    }
  },
);

test('an action that is a step, or that says where it stands, is written by a version that has a place for it', async () => {
  const step = { practice: 'guidance', level: 2 } as const;
  const versionOf = async (decision: Decision, parts: readonly LinkPart[] = ['actions']) =>
    (await encodeLink(toFile({ model: 1, date, answers: {}, decisions: [decision] }), parts)).slice(0, 3);
  expect(await versionOf({ action: 'Ask', owner: 'Ann' })).toBe('a1.');
  expect(await versionOf({ action: 'Ask', step })).toBe('a2.');
  expect(await versionOf({ action: 'Ask', status: 'done' })).toBe('a2.');
  expect(await versionOf({ action: 'Ask', proof: { kind: 'indicator' } })).toBe('a2.');
  expect(await versionOf({ action: 'Ask', step }, ['scope'])).toBe('a1.');
});

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
