import { beforeEach, expect, test } from 'vitest';
import { newCopy } from '../../../src/domain/workshop/working-copy.ts';
import { followLink } from '../../../src/flows/facilitating/follow-link.ts';
import { openCopy } from '../../../src/flows/facilitating/open-copy.ts';
import { linkOfResult } from '../../../src/flows/facilitating/result-link.ts';
import { inListOrder } from '../../../src/flows/facilitating/workshop-list.ts';
import { beginRehearsal } from '../../../src/flows/preparing/begin-rehearsal.ts';
import { invitationFile, replyFile, workingCopyFile, workshopFile } from '../../../src/share/files.ts';
import { decodeLink } from '../../../src/share/link/decode-link.ts';
import { encodeLink } from '../../../src/share/link/encode-link.ts';
import { makeAsk } from '../../../src/stores/asked.ts';
import { $currentWorkshop, $results, $workshops, eraseWorkshop } from '../../../src/stores/workshops.ts';
import { emptyDevice, facilitated } from '../kept-here.ts';

beforeEach(() => {
  emptyDevice();
  for (const { id } of $workshops.get()) eraseWorkshop(id);
});

const copyOf = (workshop: string, scope?: string) =>
  newCopy({ model: 1, workshop, ...(scope && { scope }) }, '2026-11-21');
const fileOf = (content: object) => new File([JSON.stringify(content)], 'any.json');
const dated = (date: string) => `Workshop of ${date}`;

test('a working copy is taken over, named by its scope or its date', async () => {
  const opened = await openCopy(fileOf(workingCopyFile(copyOf('ABCD1234', 'Claims'))), dated);
  expect(opened).toEqual({ is: 'opened', name: 'Claims' });
  expect($currentWorkshop.get()?.name).toBe('Claims');
  const unnamed = await openCopy(fileOf(workingCopyFile(copyOf('BCDE1234'))), dated);
  expect(unnamed).toEqual({ is: 'opened', name: 'Workshop of 2026-11-21' });
});

test('a copy of a workshop that is here leads to that one, and adds none', async () => {
  const { id } = facilitated(copyOf('ABCD1234'));
  facilitated(copyOf('BCDE1234'));
  const opened = await openCopy(fileOf(workingCopyFile(copyOf('ABCD1234', 'Theirs'))), dated);
  expect(opened).toEqual({ is: 'here', name: 'Claims' });
  expect([$currentWorkshop.get()?.id, $workshops.get().length]).toEqual([id, 2]);
});

test('a result is kept beside them, and its link leaves the notes when they are too long', async () => {
  const notes = { guidance: ['x'.repeat(4_000)] };
  const result = workshopFile({ model: 1, date: '2026-11-21', scope: 'Claims', respondents: [], notes });
  expect(await openCopy(fileOf(result), dated)).toEqual({ is: 'opened', name: 'Claims' });
  const [kept] = $results.get();
  if (!kept) throw new Error('not kept');
  expect(await linkOfResult(kept, false)).toMatch(/^w\d/);
});

test('a result of thousands opens as a report without the votes that no link holds', async () => {
  const respondents = Array.from({ length: 1_001 }, () => ({ answers: { guidance: 2 as const } }));
  await openCopy(fileOf(workshopFile({ model: 2, date: '2026-11-28', respondents })), dated);
  const kept = $results.get().find(({ file }) => file.respondents.length > 0);
  if (!kept) throw new Error('not kept');
  expect(await linkOfResult(kept, true)).toBeUndefined();
  const opened = await decodeLink((await linkOfResult(kept, false)) ?? '');
  expect(opened).toMatchObject({ ok: true, file: { n: 1_001 } });
});

test('a file that is neither is told', async () => {
  expect(await openCopy(fileOf({ format: 'cap17-reply' }), dated)).toEqual({
    is: 'refused',
    refusal: { why: 'cap17-reply' },
  });
  expect(await openCopy(new File(['Dear all'], 'letter.txt'), dated)).toEqual({
    is: 'refused',
    refusal: { why: 'not-ours' },
  });
  expect($workshops.get()).toEqual([]);
});

test('the rehearsal is begun once and stands after the real ones', () => {
  const words = { scope: 'Rehearsal', groups: ['a', 'b', 'c'], notes: [] };
  beginRehearsal('Rehearsal', words);
  const rehearsal = $currentWorkshop.get();
  facilitated(copyOf('ABCD1234'));
  beginRehearsal('Rehearsal', words);
  expect($currentWorkshop.get()?.id).toBe(rehearsal?.id);
  expect(inListOrder($workshops.get()).map(({ name }) => name)).toEqual(['Claims', 'Rehearsal']);
});

test('a link leads to the workshop it is of, here or begun from its invitation', async () => {
  const { id } = facilitated(copyOf('ABCD1234'));
  facilitated(copyOf('BCDE1234'));
  const reply = { model: 1, id: 'ABCDEFGH', revision: 1, answers: {} };
  const follow = async (workshop: string) =>
    followLink(`#${await encodeLink(replyFile({ ...reply, workshop }))}`);
  expect(await follow('ABCD1234')).toBe('here');
  expect($currentWorkshop.get()?.id).toBe(id);
  expect(await follow('ZZZZZZZZ')).toBe('nowhere');
  const { workshop = '' } = makeAsk('mine', { model: 1, date: '2026-11-21', answers: {} }, ['guidance']);
  expect(await follow(workshop)).toBe('asked');
  const invitation = { model: 1, date: '2026-11-21', workshop: 'CDEF1234', scope: 'Elsewhere' };
  expect(await followLink(`#${await encodeLink(invitationFile(invitation))}`)).toBe('here');
  expect($currentWorkshop.get()?.name).toBe('Elsewhere');
  expect(await followLink('#v1.nothing')).toBe('unreadable');
});
