import { expect, test } from 'vitest';
import { PRACTICE_IDS } from '../../../src/domain/model/model.ts';
import { roomiestLink } from '../../../src/flows/answering/report-beside.ts';
import type { AssessmentFile } from '../../../src/share/files.ts';
import { TEXT_LIMITS } from '../../../src/share/format/limits.ts';
import { decodeLink } from '../../../src/share/link/decode-link.ts';
import { noise } from '../../noise.ts';

const FILE: AssessmentFile = {
  format: 'cap17-assessment',
  version: 1,
  model: 2,
  date: '2026-11-21',
  scope: 'Claims',
  organisation: 'House',
  answers: { guidance: { level: 3, note: 'A note' } },
  decisions: [{ practice: 'guidance', action: 'An action' }],
};

async function opened(file: AssessmentFile) {
  const { fragment, left } = await roomiestLink(file);
  const decoded = await decodeLink(fragment);
  return { left, file: decoded.ok ? decoded.file : decoded };
}

test('a link takes all texts along that it has room for', async () => {
  expect(await opened(FILE)).toEqual({ left: undefined, file: expect.objectContaining(FILE) });
});

test('where it has no room for notes it takes the others, and tells', async () => {
  const long = PRACTICE_IDS.map((id, place) => [id, { level: 2, note: noise(TEXT_LIMITS.note, place + 1) }]);
  const { left, file } = await opened({ ...FILE, answers: Object.fromEntries(long) });
  expect(left).toBe('notes');
  expect(file).toMatchObject({ scope: 'Claims', organisation: 'House', decisions: FILE.decisions });
  expect(JSON.stringify(file)).not.toContain('"note"');
});

test('where it has no room for actions either it takes the answers alone, and tells', async () => {
  const action = (place: number) => ({
    practice: PRACTICE_IDS[place],
    action: noise(TEXT_LIMITS.action, place + 99),
  });
  const decisions = Array.from({ length: 200 }, (_, at) => action(at % PRACTICE_IDS.length));
  const { left, file } = await opened({ ...FILE, decisions } as AssessmentFile);
  expect(left).toBe('texts');
  expect(file).toMatchObject({ answers: { guidance: { level: 3 } } });
  expect(JSON.stringify(file)).not.toContain('Claims');
});
