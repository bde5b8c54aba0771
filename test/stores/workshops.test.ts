import { afterEach, expect, test, vi } from 'vitest';
import { PRACTICE_IDS } from '../../src/domain/model/model.ts';
import type { Reply } from '../../src/domain/workshop/invitation.ts';
import { type BackupFile, invitationFile, workshopFile } from '../../src/share/formats.ts';
import { parseFile } from '../../src/share/parse-file.ts';
import { FakeStorage } from './tab.ts';

afterEach(() => vi.unstubAllGlobals());

const plan = { scope: 'Claims', groups: ['Front line', 'Management'], expected: 12 };
const answers = Object.fromEntries(PRACTICE_IDS.map((id) => [id, 2 as const]));

/** A browser whose tabs share one storage; a tab hears of the others only when `hear` is called. */
function device() {
  const storage = new FakeStorage();
  async function openTab() {
    const listeners: ((event: { key: string | null }) => void)[] = [];
    vi.resetModules();
    vi.stubGlobal('localStorage', storage);
    vi.stubGlobal('sessionStorage', new FakeStorage());
    vi.stubGlobal('addEventListener', (name: string, hear: (event: { key: string | null }) => void) => {
      if (name === 'storage') listeners.push(hear);
    });
    const workshops = await import('../../src/stores/workshops.ts');
    const replies = await import('../../src/stores/own-replies.ts');
    const backup = await import('../../src/flows/keeping/backup-workshops.ts');
    workshops.openWorkshops();
    replies.openReplies();
    const hear = () => {
      for (const listener of listeners) listener({ key: null });
    };
    return { ...workshops, ...replies, backup, hear };
  }
  return { storage, openTab };
}
type Tab = Awaited<ReturnType<ReturnType<typeof device>['openTab']>>;

const copyIn = (tab: Tab) => tab.$currentWorkshop.get()?.file;
const tagOf = (tab: Tab) => copyIn(tab)?.invitation.workshop ?? '';
const replyTo = (tab: Tab, id: string): Reply => ({
  model: 2,
  workshop: tagOf(tab),
  id,
  revision: 1,
  answers,
});

test('a workshop and its replies are there after a reload', async () => {
  const { openTab } = device();
  const tab = await openTab();
  const id = tab.createWorkshop('Claims', plan);
  expect(tagOf(tab)).toMatch(/^[0-9A-HJKMNP-TV-Z]{8}$/);
  expect(tab.receiveReply(id, replyTo(tab, 'AAAAAAAA'), { how: 'link' })).toMatchObject({ is: 'added' });
  expect(tab.receiveReply(id, replyTo(tab, 'AAAAAAAA'), { how: 'link' })).toMatchObject({ is: 'again' });
  const again = await openTab();
  expect(copyIn(again)).toEqual(copyIn(tab));
  expect(copyIn(again)?.replies).toHaveLength(1);
});

test('hundreds of replies are kept by two tabs that do not hear of each other, leave in a backup, and come back', async () => {
  const { openTab, storage } = device();
  const one = await openTab();
  const id = one.createWorkshop('Claims', plan);
  const other = await openTab();
  const idOf = (person: number) => `ABCD${1_000 + person}`;
  const received = (tab: Tab, from: number, many: number) =>
    tab.receiveReplies(
      id,
      Array.from({ length: many }, (_, at) => ({
        reply: replyTo(tab, idOf(from + at)),
        taking: { how: 'link' as const },
      })),
    );
  received(one, 0, 499);
  expect(Object.keys(JSON.parse(storage.getItem(`cap17:workshop:${id}`) ?? ''))).toContain('file');
  received(other, 300, 300);
  received(one, 600, 100);
  other.hear();
  expect(copyIn(other)?.replies).toHaveLength(700);
  expect(storage.getItem(`cap17:workshop:${id}`)?.split('\n')).toHaveLength(702);
  const again = await openTab();
  expect(copyIn(again)).toEqual(copyIn(other));
  const [inBackup] = again.backup.workshopsAndReplies().workshops ?? [];
  expect(inBackup?.file).toEqual(copyIn(again));
});

test('two tabs that take different replies in both keep them, even when neither hears of the other', async () => {
  const { openTab } = device();
  const one = await openTab();
  const id = one.createWorkshop('Claims', plan);
  const other = await openTab();
  one.receiveReply(id, replyTo(one, 'AAAAAAAA'), { how: 'link' });
  other.receiveReply(id, replyTo(other, 'BBBBBBBB'), { how: 'link' });
  other.changeWorkshop(id, (copy) => ({ ...copy, decided: { guidance: { level: 2 } } }));
  one.hear();
  for (const tab of [one, other, await openTab()]) {
    expect(
      copyIn(tab)
        ?.replies.map((reply) => reply.id)
        .sort(),
    ).toEqual(['AAAAAAAA', 'BBBBBBBB']);
    expect(copyIn(tab)?.decided).toEqual({ guidance: { level: 2 } });
  }
});

test('where storage is full replies stay in the tab, and are kept once there is room', async () => {
  const { openTab, storage } = device();
  const tab = await openTab();
  const id = tab.createWorkshop('Claims', plan);
  storage.fill();
  tab.receiveReply(id, replyTo(tab, 'AAAAAAAA'), { how: 'link' });
  expect(tab.$workshopsKeeping.get()).toEqual({ ok: false, why: 'full' });
  expect(copyIn(tab)?.replies).toHaveLength(1);
  storage.room = 5_000_000;
  tab.receiveReply(id, replyTo(tab, 'BBBBBBBB'), { how: 'link' });
  expect(tab.$workshopsKeeping.get()).toEqual({ ok: true });
  expect(copyIn(await openTab())?.replies).toHaveLength(2);
});

test('a workshop is erased wholly, with what was set aside of it', async () => {
  const { openTab, storage } = device();
  const first = await openTab();
  const id = first.createWorkshop('Zanzibar', plan);
  storage.setItem(`cap17:workshop:${id}`, '{"name":"Zanzibar"');
  const tab = await openTab();
  expect(tab.$unreadableWorkshops.get()).toHaveLength(1);
  first.renameWorkshop(id, 'Zanzibar again');
  expect(JSON.stringify(storage.all())).toContain('unreadable-workshop');
  first.eraseWorkshop(id);
  expect(JSON.stringify(storage.all())).not.toContain('Zanzibar');
  expect(JSON.stringify(storage.all())).not.toContain('Claims');
  expect(first.$currentWorkshop.get()).toBeNull();
});

test('a second facilitator takes over from the file, and the two copies merge', async () => {
  const tab = await device().openTab();
  const id = tab.createWorkshop('Claims', plan);
  tab.receiveReply(id, replyTo(tab, 'AAAAAAAA'), { how: 'link' });
  const parsed = parseFile(JSON.stringify(copyIn(tab)));
  if (!parsed.ok || parsed.file.format !== 'cap17-working-copy') throw new Error('Not a working copy');
  const elsewhere = await device().openTab();
  const there = elsewhere.addWorkshop('Claims', parsed.file);
  elsewhere.selectWorkshop(there);
  elsewhere.receiveReply(there, replyTo(elsewhere, 'BBBBBBBB'), { how: 'link' });
  const theirs = copyIn(elsewhere);
  if (!theirs) throw new Error('Not there');
  vi.unstubAllGlobals();
  expect(tab.mergeInto(id, theirs)).toEqual([]);
  expect(copyIn(tab)?.replies).toHaveLength(2);
});

test('a copy of another’s result is kept apart and does not change', async () => {
  const tab = await device().openTab();
  const result = workshopFile({ model: 2, date: '2026-11-21', n: 5, respondents: [] });
  const id = tab.addWorkshop('Theirs', result);
  tab.changeWorkshop(id, (copy) => ({ ...copy, date: '2000-01-01' }));
  expect(tab.$results.get().map(({ file }) => file)).toEqual([result]);
  expect(tab.$workshops.get()).toEqual([]);
});

test('a participant’s reply is resumed, and becomes the next revision once it changes after it was sent', async () => {
  const { openTab } = device();
  const invitation = invitationFile({ model: 2, workshop: '7K3M9PQ2', scope: 'Claims' });
  const tab = await openTab();
  const id = tab.beginReply(invitation);
  tab.changeReply(id, (reply) => ({ ...reply, answers: { guidance: 2 } }));
  const again = await openTab();
  expect(again.beginReply({ ...invitation, scope: 'Motor claims' })).toBe('7K3M9PQ2');
  const own = () => again.$ownReplies.get()[0];
  expect(own()).toMatchObject({
    invitation: { scope: 'Motor claims' },
    reply: { revision: 1, answers: { guidance: 2 } },
  });
  again.replySent(id);
  again.changeReply(id, (reply) => ({ ...reply, answers: { guidance: 3 } }));
  again.changeReply(id, (reply) => ({ ...reply, group: 1 }));
  expect(own()?.reply).toMatchObject({
    revision: 2,
    group: 1,
    answers: { guidance: 3 },
    workshop: '7K3M9PQ2',
  });
  again.eraseReply(id);
  expect((await openTab()).$ownReplies.get()).toEqual([]);
});

test('a backup holds workshops and own replies, and restores them on another device', async () => {
  const tab = await device().openTab();
  const id = tab.createWorkshop('Claims', plan);
  tab.receiveReply(id, replyTo(tab, 'AAAAAAAA'), { how: 'link' });
  tab.beginReply({ model: 2, workshop: '7K3M9PQ2' });
  const backup = {
    format: 'cap17-backup',
    version: 1,
    date: '2026-11-21',
    assessments: [],
    ...tab.backup.workshopsAndReplies(),
  };
  const parsed = parseFile(JSON.stringify(backup));
  if (!parsed.ok || parsed.file.format !== 'cap17-backup') throw new Error('Not a backup');
  const { openTab } = device();
  const elsewhere = await openTab();
  const steps = elsewhere.backup.planWorkshops(parsed.file, elsewhere.$keptWorkshops.get());
  expect(steps.map(({ outcome }) => outcome)).toEqual(['new']);
  expect(elsewhere.backup.restoreWorkshops(steps, (name) => name)).toBe(1);
  expect(elsewhere.backup.restoreReplies(parsed.file)).toBe(1);
  expect(elsewhere.backup.restoreReplies(parsed.file)).toBe(0);
  const after = await openTab();
  expect(after.$workshops.get()[0]?.file.replies).toHaveLength(1);
  expect(after.$ownReplies.get()).toHaveLength(1);
  expect(after.backup.planWorkshops(parsed.file, after.$keptWorkshops.get())[0]?.outcome).toBe('here');
});

test('restored beside, a workshop of the longest name is kept; a reply that differs here stays', async () => {
  const { openTab, storage } = device();
  const tab = await openTab();
  const id = tab.createWorkshop('x'.repeat(300), plan);
  const workshop = tab.beginReply({ model: 2, workshop: '7K3M9PQ2' });
  const backup: BackupFile = {
    format: 'cap17-backup',
    version: 1,
    date: '2026-11-21',
    assessments: [],
    ...tab.backup.workshopsAndReplies(),
  };
  tab.receiveReply(id, replyTo(tab, 'AAAAAAAA'), { how: 'link' });
  tab.changeReply(workshop, (reply) => ({ ...reply, answers: { guidance: 3 } }));
  const mine = storage.getItem(`cap17:reply:${workshop}`);
  expect(tab.backup.planReplies(backup).map(({ outcome }) => outcome)).toEqual(['stays']);
  expect(tab.backup.restoreReplies(backup)).toBe(0);
  expect(storage.getItem(`cap17:reply:${workshop}`)).toBe(mine);
  const steps = tab.backup.planWorkshops(backup, tab.$keptWorkshops.get());
  expect(steps.map(({ outcome }) => outcome)).toEqual(['beside']);
  tab.backup.restoreWorkshops(steps, (name) => `${name} (backup)`);
  expect(tab.$workshopsKeeping.get()).toEqual({ ok: true });
  expect((await openTab()).$workshops.get()).toHaveLength(2);
});
