import { beforeEach, expect, test, vi } from 'vitest';
import { houseFile, replyFile, wordingFile, workingCopyFile } from '../../../src/share/files.ts';
import type { BackupFile } from '../../../src/share/formats.ts';
import { FakeStorage } from '../../stores/tab.ts';
import { emptyDevice, TWELVE } from '../kept-here.ts';

const UPDATED = '2026-11-21T09:00:00.000Z';
const INVITATION = { format: 'cap17-invitation', version: 1, model: 1, date: '2026-11-21' } as const;

const OWN_WORDS = { model: 2, name: 'Acme', practices: { guidance: { importance: 3 } } } as const;

/** A backup of an assessment, a workshop, a reply to another’s, the look of documents and own words. */
const BACKUP: BackupFile = {
  format: 'cap17-backup',
  version: 1,
  date: '2026-11-21',
  assessments: [
    {
      id: 'one',
      name: 'Claims',
      updated: UPDATED,
      file: { format: 'cap17-assessment', version: 1, model: 1, date: '2026-11-21', answers: {} },
    },
  ],
  workshops: [{ id: 'room', name: 'Room', updated: UPDATED, file: workingCopyFile(TWELVE) }],
  replies: [
    {
      id: 'ABCDEFGH',
      updated: UPDATED,
      sent: 1,
      invitation: INVITATION,
      reply: replyFile({
        model: 1,
        workshop: 'ABCDEFGH',
        id: 'JKMNPQRS',
        revision: 1,
        answers: { guidance: 3 },
      }),
    },
  ],
  house: { id: 'own', updated: UPDATED, file: houseFile({ name: 'Acme', main: '#A0105A' }) },
  wording: { id: 'own', updated: UPDATED, file: wordingFile(OWN_WORDS) },
};
const beside = (name: string) => `${name} (backup)`;

/** The page, awake on this device. */
async function page() {
  const flow = await import('../../../src/flows/keeping/restoring.ts');
  const { $kept, openStore } = await import('../../../src/stores/assessments.ts');
  const { $keptWorkshops, openWorkshops } = await import('../../../src/stores/workshops.ts');
  openStore();
  openWorkshops();
  const plan = () => flow.planOf(BACKUP, $kept.get(), $keptWorkshops.get());
  return { ...flow, plan, $kept, $keptWorkshops, restoreIt: () => flow.restoreAll(BACKUP, plan(), beside) };
}

beforeEach(() => {
  vi.resetModules();
  emptyDevice();
});

test('what restoring would do is told before anything is done', async () => {
  const { plan, toRestore, $kept, $keptWorkshops } = await page();
  expect(toRestore(plan())).toEqual({ assessment: 1, workshop: 1, reply: 1, house: 1, wording: 1 });
  expect([$kept.get(), $keptWorkshops.get()]).toEqual([[], []]);
});

test('everything comes back, and a second time there is nothing left to do', async () => {
  const { plan, toRestore, restoreIt, $kept, $keptWorkshops } = await page();
  expect(restoreIt()).toEqual({ assessment: 1, workshop: 1, reply: 1, house: 1, wording: 1 });
  expect($kept.get()).toMatchObject([{ id: 'one', name: 'Claims' }]);
  expect($keptWorkshops.get()).toMatchObject([{ id: 'room', name: 'Room' }]);
  expect(toRestore(plan())).toEqual({ assessment: 0, workshop: 0, reply: 0, house: 0, wording: 0 });
  expect(restoreIt()).toEqual({ assessment: 0, workshop: 0, reply: 0, house: 0, wording: 0 });
});

test('the look of documents that is here stays', async () => {
  const { plan, restoreIt } = await page();
  const { keepHouse, keptHouse } = await import('../../../src/stores/house.ts');
  keepHouse({ name: 'Another' });
  expect(plan().house?.outcome).toBe('stays');
  expect(restoreIt()).toMatchObject({ house: 0 });
  expect(keptHouse()?.file.name).toBe('Another');
});

test('own words that are here stay; where there are none, those of the backup are in use at once', async () => {
  const { plan, restoreIt } = await page();
  const { $ownWords } = await import('../../../src/stores/own-words.ts');
  expect(plan().wording?.outcome).toBe('new');
  restoreIt();
  expect($ownWords.get()?.name).toBe('Acme');
  const { keepWording, keptWording } = await import('../../../src/stores/own-wording.ts');
  keepWording({ ...OWN_WORDS, name: 'Another' });
  expect(plan().wording?.outcome).toBe('stays');
  expect(restoreIt()).toMatchObject({ wording: 0 });
  expect(keptWording()?.file.name).toBe('Another');
});

test('where the device has no room for all of it, it is not said to be kept', async () => {
  const { restoreIt } = await page();
  if (localStorage instanceof FakeStorage) localStorage.fill();
  expect(restoreIt()).toBeNull();
});
