import { expect, test } from 'vitest';
import { PRACTICE_IDS } from '../../../src/domain/model/practice.ts';
import { askFor, isAskOfOne } from '../../../src/domain/workshop/ask-someone.ts';
import { invitationFile } from '../../../src/share/formats.ts';
import { decodeLink } from '../../../src/share/link/decode-link.ts';
import { encodeLink } from '../../../src/share/link/encode-link.ts';

const ASSESSMENT = { model: 2, date: '2026-11-21', scope: 'Claims', answers: {} };

test.each([1, 3, PRACTICE_IDS.length - 1])(
  'who is asked about %i practices is told apart, by a link too',
  async (n) => {
    const ask = askFor(ASSESSMENT, 'W0RKSH0P', PRACTICE_IDS.slice(0, n));
    expect(isAskOfOne(ask)).toBe(true);
    const opened = await decodeLink(await encodeLink(invitationFile(ask), []));
    expect(opened.ok && opened.file.format === 'cap17-invitation' && isAskOfOne(opened.file)).toBe(true);
  },
);

test.each([
  ['all practices', { practices: undefined }],
  ['no notes', { notesAllowed: undefined }],
  ['names', { named: true }],
  ['groups', { groups: ['Board'] }],
  ['a last day', { sendBy: '2026-12-01' }],
  ['a way to send', { sendTo: { way: 'show' } }],
  ['two people', { expected: 2 }],
] as const)('a workshop announced for one person is a workshop: %s', (_, more) => {
  expect(isAskOfOne({ ...askFor(ASSESSMENT, 'W0RKSH0P', ['guidance']), ...more })).toBe(false);
});
