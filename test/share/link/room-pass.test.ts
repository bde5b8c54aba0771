import { expect, test } from 'vitest';
import { invitationFile } from '../../../src/share/files.ts';
import { fragmentOf } from '../../../src/share/link/clean.ts';
import { decodeLink } from '../../../src/share/link/decode-link.ts';
import { encodeLink } from '../../../src/share/link/encode-link.ts';

// What comes after the invitation’s own link is of a live room: a reader that knows of none opens the invitation alone.

const PASS = 'AaZz09-_'.repeat(27);
const invitation = invitationFile({ model: 1, workshop: '7K3M9PQ2', scope: 'Claims' });
const link = await encodeLink(invitation);
const address = `https://cap17.example/r#${link}~${PASS}`;

test.each([
  ['a fragment', `#${link}~${PASS}`],
  ['an address', address],
  ['a message', `Please answer by Friday: ${address}.\nThank you`],
  ['quotes', `“${address}”`],
  ['a gateway', `https://eur01.safelinks.protection.outlook.com/?url=${encodeURIComponent(address)}&data=05`],
])('in %s an invitation with the pass of a room is the invitation', async (_, text) => {
  expect(await decodeLink(text)).toEqual({ ok: true, file: invitation });
});

test('the page that sorts links finds the invitation before the pass', () => {
  expect(fragmentOf(address)).toBe(link);
});

test('a pass in the place of a payload, or alone, opens nothing', async () => {
  for (const text of [`#~${PASS}`, `#q2.~${PASS}`]) expect((await decodeLink(text)).ok).toBe(false);
});
