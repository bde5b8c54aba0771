import { expect, test } from 'vitest';
import { invitationFile } from '../../../../src/share/files.ts';
import { encodeLink } from '../../../../src/share/link/encode-link.ts';
import { openSeal } from '../../../../src/share/link/open-seal.ts';
import { invitationCodec as codecOfBefore } from '../../../../src/share/link/v1/invitation.ts';
import { V2 } from '../../../../src/share/link/v2/tables.ts';

const invited = { date: '2026-11-21', workshop: '7K3M9PQ2', scope: 'Claims', groups: ['Front line'] };
const sendTo = { way: 'mail', to: 'ana@cap17.example' } as const;

test('an invitation that says where replies go, or by when, is written by version 2, whatever its model', async () => {
  const startOf = async (more: object, model = 1) =>
    (await encodeLink(invitationFile({ ...invited, ...more, model }))).slice(0, 3);
  expect(await startOf({})).toBe('q1.');
  expect(await startOf({ sendTo })).toBe('q2.');
  expect(await startOf({ sendBy: '2026-11-28' })).toBe('q2.');
  expect(await startOf({ sendTo }, 2)).toBe('q2.');
});

test('an edition of before takes such an invitation for a later one’s, not for a broken one', async () => {
  for (const model of [1, 2]) {
    const opened = openSeal(await encodeLink(invitationFile({ ...invited, model, sendTo })));
    if (!opened.ok) throw new Error(opened.failure);
    expect(await codecOfBefore(V2).read(opened.body)).toEqual({ ok: false, failure: 'too-new' });
  }
});

test('one that does not say it travels as it did', async () => {
  const opened = openSeal(await encodeLink(invitationFile({ ...invited, model: 2 })));
  if (!opened.ok) throw new Error(opened.failure);
  expect(await codecOfBefore(V2).read(opened.body)).toMatchObject({ ok: true });
});
