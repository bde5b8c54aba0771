import { afterEach, expect, test, vi } from 'vitest';
import type { BackupFile } from '../../../src/share/formats.ts';
import { parseFile } from '../../../src/share/parse-file.ts';
import { device, type Tab } from '../../stores/tab.ts';

afterEach(() => vi.unstubAllGlobals());

function backupOf(tab: Tab): BackupFile {
  const parsed = parseFile(JSON.stringify(tab.backup.backupOf(tab.$kept.get(), '2026-11-21')));
  if (!parsed.ok || parsed.file.format !== 'cap17-backup') throw new Error('not a backup');
  return parsed.file;
}

function restoreIn(tab: Tab, backup: BackupFile): string[] {
  const steps = tab.backup.planRestore(backup, tab.$kept.get());
  tab.backup.restore(steps, (name) => `${name} (backup)`);
  return steps.map(({ outcome }) => outcome);
}

const contents = (tab: Tab) =>
  tab.$assessments
    .get()
    .map(({ name, file }) => [name, file.answers.guidance?.level] as const)
    .sort(([one], [other]) => one.length - other.length);

async function withTwo() {
  const first = device();
  const tab = await first.openTab();
  const claims = tab.createAssessment('Claims');
  tab.changeAnswer(claims, 'guidance', { level: 3 });
  const next = tab.startAgain(claims, 'Claims, again') ?? '';
  return { ...first, tab, claims, next };
}

test('a backup holds everything listed, frozen ones too, and restores on another device', async () => {
  const { tab, claims, next } = await withTwo();
  tab.deleteAssessment(tab.createAssessment('Deleted'));
  const backup = backupOf(tab);
  const elsewhere = await device().openTab();
  expect(restoreIn(elsewhere, backup)).toEqual(['new', 'new']);
  expect(contents(elsewhere)).toEqual([
    ['Claims', 3],
    ['Claims, again', undefined],
  ]);
  expect(elsewhere.$assessments.get().find(({ id }) => id === next)).toMatchObject({ previous: claims });
  expect(elsewhere.$assessments.get().find(({ id }) => id === claims)?.frozen).toBe(true);
});

test('what is here with the same content is skipped, whatever its name is now', async () => {
  const { tab, claims } = await withTwo();
  const backup = backupOf(tab);
  tab.renameAssessment(claims, 'Renamed');
  expect(restoreIn(tab, backup)).toEqual(['here', 'here']);
  expect(tab.$assessments.get().length).toBe(2);
});

test('what changed here since stays, the backup’s is added beside, and only once', async () => {
  const { tab, next, openTab } = await withTwo();
  tab.changeAnswer(next, 'guidance', { level: 1 });
  const backup = backupOf(tab);
  tab.changeAnswer(next, 'guidance', { level: 2 });
  expect(restoreIn(tab, backup).sort()).toEqual(['beside', 'here']);
  expect(restoreIn(tab, backup)).toEqual(['here', 'here']);
  expect(contents(await openTab())).toEqual([
    ['Claims', 3],
    ['Claims, again', 2],
    ['Claims, again (backup)', 1],
  ]);
});

test('what was deleted here comes back', async () => {
  const { tab, next } = await withTwo();
  const backup = backupOf(tab);
  tab.deleteAssessment(next);
  expect(restoreIn(tab, backup).sort()).toEqual(['back', 'here']);
  expect(tab.$assessments.get().length).toBe(2);
});

test('an unreadable value with the same id is not written over', async () => {
  const { tab } = await withTwo();
  const backup = backupOf(tab);
  const other = device();
  const [entry] = backup.assessments;
  other.storage.setItem(`cap17:assessment:${entry?.id}`, 'garbage');
  const elsewhere = await other.openTab();
  restoreIn(elsewhere, backup);
  expect(elsewhere.$assessments.get().length).toBe(2);
  expect(other.storage.getItem(`cap17:assessment:${entry?.id}`)).toBe('garbage');
});

test('the same entry twice in a backup is added once; two different ones under one id are both kept', async () => {
  const { tab } = await withTwo();
  const [entry] = backupOf(tab).assessments;
  if (!entry) throw new Error('empty');
  const changed = { ...entry, file: { ...entry.file, scope: 'Other' } };
  const backup = { ...backupOf(tab), assessments: [entry, entry, changed] };
  const elsewhere = await device().openTab();
  restoreIn(elsewhere, backup);
  expect(elsewhere.$assessments.get().length).toBe(2);
});

test('questions that wait for an answer go along, each with its assessment, and none is kept twice', async () => {
  const first = device();
  const tab = await first.openTab();
  const asked = await import('../../../src/stores/asked.ts');
  const here = await import('../../../src/flows/keeping/backup-asks.ts');
  const claims = tab.createAssessment('Claims');
  asked.makeAsk(claims, { model: 1, date: '2026-11-21', answers: {} }, ['guidance']);
  const others = here.asksKept();
  expect(others.asks).toHaveLength(1);
  const parsed = parseFile(JSON.stringify(tab.backup.backupOf(tab.$kept.get(), '2026-11-21', others)));
  if (!parsed.ok || parsed.file.format !== 'cap17-backup') throw new Error(JSON.stringify(parsed));
  const backup = parsed.file;

  const elsewhere = await device().openTab();
  const there = await import('../../../src/flows/keeping/backup-asks.ts');
  expect(there.restoreAsks(backup, new Map())).toBe(0);
  const steps = elsewhere.backup.planRestore(backup, []);
  const ids = elsewhere.backup.restore(steps, (name) => name);
  expect(there.restoreAsks(backup, ids)).toBe(1);
  expect(there.restoreAsks(backup, ids)).toBe(0);
  const { askOf } = await import('../../../src/stores/asked.ts');
  expect(askOf(backup.asks?.[0]?.id)?.assessment).toBe(elsewhere.$assessments.get()[0]?.id);
});
