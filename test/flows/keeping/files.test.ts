import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { contentOf } from '../../../src/domain/model/content-of.ts';
import { fileName } from '../../../src/flows/keeping/download-file.ts';
import { fileWithin } from '../../../src/flows/keeping/file-within.ts';
import { openFile } from '../../../src/flows/opening/open-file.ts';

test('a file’s name is plain letters and digits, whatever the assessment is called', () => {
  expect(fileName('Sinistres « auto » : été/2026')).toBe('sinistres-auto-ete-2026');
  expect(fileName('../../etc/passwd')).toBe('etc-passwd');
  for (const nothing of ['客户', '😀', ' . ', '\u202e', '...', '///'])
    expect(fileName(nothing)).toBe('assessment');
  expect(fileName('.a\u202egnp.exe. \\CON\0')).toBe('a-gnp-exe-con');
  expect(fileName('x'.repeat(300)).length).toBe(50);
});

test('the file inside an unreadable value can be tried, and nothing is made of what is not JSON', () => {
  const kept = { id: 5, name: 'Claims', file: { format: 'cap17-assessment' } };
  expect(fileWithin(JSON.stringify(kept))).toEqual({ name: 'Claims', text: '{"format":"cap17-assessment"}' });
  for (const text of ['', '{"id":', 'null', '5', '[]', '{"file":null}'])
    expect(fileWithin(text)).toBeUndefined();
});

test('a file that is too large is not read, and one that cannot be read is said', async () => {
  const unread = (size: number, text: () => Promise<string>) => ({ size, text }) as unknown as Blob;
  const isTooLarge = await openFile(unread(50_000_000, () => Promise.reject(new Error('was read'))));
  expect(isTooLarge).toMatchObject({ ok: false, problems: [{ code: 'too-large', params: { most: 20 } }] });
  const cannotBeRead = await openFile(unread(10, () => Promise.reject(new Error('a folder'))));
  expect(cannotBeRead).toMatchObject({ ok: false, problems: [{ code: 'unreadable' }] });
});

test('one person’s file that holds more values than a page is handed is refused, one of many people’s is not', async () => {
  const one = { format: 'cap17-assessment', version: 1, model: 2, date: '2026-11-21', answers: {} };
  const all = JSON.parse(
    readFileSync(new URL('../../fixtures/files/working-copy-1.json', import.meta.url), 'utf8'),
  );
  const opened = (file: object, more: number) =>
    openFile(new Blob([JSON.stringify({ ...file, x: { y: new Array(more).fill([]) } })]));
  expect(await opened(one, 99_000)).toMatchObject({ ok: true });
  const refused = { ok: false, problems: [{ code: 'too-many-values', params: { most: 100_000 } }] };
  expect(await opened(one, 100_000)).toEqual({
    ...refused,
    problems: [{ path: '', ...refused.problems[0] }],
  });
  expect(await opened({ ...one, scope: 7 }, 100_000)).toMatchObject(refused);
  expect(await opened(all, 100_000)).toMatchObject({ ok: true });
});

test('an answer given is a level, not applicable or don’t know; a weight or a note alone is none', () => {
  const content = contentOf({
    model: 1,
    date: '2026-11-21',
    answers: {
      guidance: { level: 0, proof: { kind: 'none' } },
      'self-service': { status: 'dont-know' },
      'place-choice': { status: 'not-applicable', note: 'n' },
      'time-choice': { importance: 3, note: 'n' },
    },
  });
  expect(content).toMatchObject({ all: 17, answered: 3, mattersMost: 1, notes: 2, proofs: 0, decisions: 0 });
});
