import { afterEach, expect, test, vi } from 'vitest';
import { device, type Tab } from './tab.ts';

afterEach(() => vi.unstubAllGlobals());

const level = (tab: Tab, id: string, practice: 'guidance' | 'self-service') =>
  tab.$kept.get().find((one) => one.id === id)?.file.answers[practice]?.level;
const namesOf = (tab: Tab) => tab.$assessments.get().map(({ name }) => name);

test('an answer is still there when the page is opened again', async () => {
  const { openTab } = device();
  const tab = await openTab();
  const id = tab.createAssessment('Motor claims');
  tab.changeAnswer(id, 'guidance', { level: 3, note: 'Seen in March' });
  const again = await openTab();
  expect(again.$current.get()?.file.answers).toEqual({ guidance: { level: 3, note: 'Seen in March' } });
});

test('two tabs that answer different questions both keep their answers', async () => {
  const { openTab, as } = device();
  const one = await openTab();
  const id = as(one, () => one.createAssessment('Motor claims'));
  const other = await openTab();
  as(one, () => one.changeAnswer(id, 'guidance', { level: 3 }));
  expect(level(other, id, 'guidance')).toBe(3);
  as(other, () => other.changeAnswer(id, 'self-service', { level: 1 }));
  for (const tab of [one, other, await openTab()]) {
    expect([level(tab, id, 'guidance'), level(tab, id, 'self-service')]).toEqual([3, 1]);
  }
});

test('two tabs both keep their answers even when neither hears of the other', async () => {
  const { openTab } = device();
  const one = await openTab();
  const id = one.createAssessment('Motor claims');
  const other = await openTab();
  one.changeAnswer(id, 'guidance', { level: 3 });
  other.changeAnswer(id, 'self-service', { level: 1 });
  const third = await openTab();
  expect([level(third, id, 'guidance'), level(third, id, 'self-service')]).toEqual([3, 1]);
});

test('each tab goes on with its own assessment when another tab chooses another', async () => {
  const { openTab, as } = device();
  const one = await openTab();
  const claims = as(one, () => one.createAssessment('Claims'));
  const other = await openTab();
  as(other, () => other.createAssessment('Sales'));
  expect(one.$currentId.get()).toBe(claims);
});

test('where storage is full, changes stay in the tab, the failure is said, and they are kept once there is room', async () => {
  const { openTab, storage } = device();
  const tab = await openTab();
  const id = tab.createAssessment('Motor claims');
  storage.fill();
  tab.changeAnswer(id, 'guidance', { level: 3 });
  tab.changeAnswer(id, 'self-service', { level: 1 });
  expect(tab.$keeping.get()).toEqual({ ok: false, why: 'full' });
  expect([level(tab, id, 'guidance'), level(tab, id, 'self-service')]).toEqual([3, 1]);
  storage.room = 5_000_000;
  tab.renameAssessment(id, 'Claims');
  expect(tab.$keeping.get()).toEqual({ ok: true });
  const again = await openTab();
  expect([level(again, id, 'guidance'), level(again, id, 'self-service')]).toEqual([3, 1]);
});

test('what waits for room does not overwrite what another tab kept meanwhile', async () => {
  const { openTab, as, storage } = device();
  const one = await openTab();
  const id = as(one, () => one.createAssessment('Motor claims'));
  const other = await openTab();
  storage.fill();
  as(one, () => one.changeAnswer(id, 'guidance', { level: 3 }));
  storage.room = 5_000_000;
  as(other, () => other.changeAnswer(id, 'self-service', { level: 1 }));
  // The other tab's news is also the moment to try again.
  expect(one.$keeping.get()).toEqual({ ok: true });
  const third = await openTab();
  expect([level(third, id, 'guidance'), level(third, id, 'self-service')]).toEqual([3, 1]);
});

test('keeping one assessment does not hide that another is not kept', async () => {
  const { openTab, storage } = device();
  const tab = await openTab();
  const small = tab.createAssessment('Small');
  const large = tab.createAssessment('Large');
  storage.room = JSON.stringify(storage.all()).length + 300;
  tab.changeAnswer(large, 'guidance', { level: 3, note: 'x'.repeat(3_000) });
  tab.renameAssessment(small, 'S');
  expect(tab.$keeping.get()).toEqual({ ok: false, why: 'full' });
  expect(level(tab, large, 'guidance')).toBe(3);
});

test('what waits for room is kept with the next change to another, once there is room', async () => {
  const { openTab, storage } = device();
  const tab = await openTab();
  expect(tab.$keeping.get()).toEqual({ ok: true });
  const [waiting, other] = [tab.createAssessment('Claims'), tab.createAssessment('Sales')];
  storage.fill();
  tab.changeAnswer(waiting, 'guidance', { level: 3 });
  expect(tab.$keeping.get().ok).toBe(false);
  storage.room = 5_000_000;
  tab.changeAnswer(other, 'guidance', { level: 1 });
  expect(tab.$keeping.get()).toEqual({ ok: true });
  expect(level(await openTab(), waiting, 'guidance')).toBe(3);
});

test('erasing one frees room, and what waited is kept at once', async () => {
  const { openTab, storage } = device();
  const tab = await openTab();
  const old = tab.createAssessment('Old');
  tab.changeAnswer(old, 'guidance', { level: 1, note: 'x'.repeat(4_000) });
  const id = tab.createAssessment('Now');
  storage.room = Object.entries(storage.all()).reduce(
    (sum, [key, text]) => sum + key.length + text.length,
    0,
  );
  tab.changeAnswer(id, 'guidance', { level: 3, note: 'y'.repeat(2_000) });
  expect(tab.$keeping.get().ok).toBe(false);
  tab.eraseAssessment(old);
  expect(tab.$keeping.get()).toEqual({ ok: true });
  expect(level(await openTab(), id, 'guidance')).toBe(3);
});

test('where storage is forbidden, it is said on opening and everything works until the tab is closed', async () => {
  const { openTab, storage } = device();
  storage.isForbidden = true;
  const tab = await openTab();
  expect(tab.$keeping.get()).toEqual({ ok: false, why: 'forbidden' });
  const id = tab.createAssessment('Motor claims');
  tab.changeAnswer(id, 'guidance', { level: 3 });
  tab.changeAnswer(id, 'self-service', { level: 1 });
  expect(tab.$current.get()?.file.answers).toEqual({ guidance: { level: 3 }, 'self-service': { level: 1 } });
  tab.deleteAssessment(id);
  tab.restoreAssessment(id);
  expect(namesOf(tab)).toEqual(['Motor claims']);
  expect(tab.$keeping.get()).toEqual({ ok: false, why: 'forbidden' });
});

test.each([
  ['cut short', '{"id":"a","name":"Claims","upd'],
  ['of another shape', '{"id":"a","file":[]}'],
  [
    'of a newer version',
    '{"id":"a","name":"x","updated":"2026-11-21T10:00:00Z","file":{"format":"cap17-assessment","version":2,"model":1,"date":"2026-11-21","answers":{}}}',
  ],
  ['a number', '17'],
  ['empty', ''],
  [
    'with a deletion that is no time',
    '{"id":"a","name":"x","updated":"2026-11-21T10:00:00Z","deleted":5,"file":{"format":"cap17-assessment","version":1,"model":1,"date":"2026-11-21","answers":{}}}',
  ],
])('a kept value that is %s is listed whole and left as it is, and the others are read', async (_, text) => {
  const { openTab, storage } = device();
  const first = await openTab();
  first.createAssessment('Sound');
  storage.setItem('cap17:assessment:a', text);
  const tab = await openTab();
  expect(namesOf(tab)).toEqual(['Sound']);
  expect(tab.$unreadable.get()).toEqual([{ id: 'a', key: 'cap17:assessment:a', text }]);
  expect(storage.getItem('cap17:assessment:a')).toBe(text);
});

test('an assessment whose kept value turns unreadable goes on here, and the unreadable value is set aside', async () => {
  const { openTab, as, storage } = device();
  const tab = await openTab();
  const id = as(tab, () => tab.createAssessment('Motor claims'));
  as(tab, () => tab.changeAnswer(id, 'guidance', { level: 3 }));
  as({}, () => storage.setItem(`cap17:assessment:${id}`, 'garbage'));
  expect(level(tab, id, 'guidance')).toBe(3);
  tab.changeAnswer(id, 'self-service', { level: 1 });
  const again = await openTab();
  expect([level(again, id, 'guidance'), level(again, id, 'self-service')]).toEqual([3, 1]);
  expect(again.$unreadable.get().map(({ text }) => text)).toEqual(['garbage']);
});

test('an unreadable value that cannot be set aside is not written over', async () => {
  const { openTab, storage } = device();
  const tab = await openTab();
  const id = tab.createAssessment('Motor claims');
  storage.setItem(`cap17:assessment:${id}`, 'garbage');
  storage.fill();
  tab.changeAnswer(id, 'guidance', { level: 3 });
  expect(storage.getItem(`cap17:assessment:${id}`)).toBe('garbage');
  expect(tab.$keeping.get()).toEqual({ ok: false, why: 'full' });
  expect(level(tab, id, 'guidance')).toBe(3);
});

test('an unreadable value is erased only when asked', async () => {
  const { openTab, storage } = device();
  storage.setItem('cap17:assessment:a', 'garbage');
  const tab = await openTab();
  for (const one of tab.$unreadable.get()) tab.eraseUnreadable(one);
  expect(tab.$unreadable.get()).toEqual([]);
  expect(storage.getItem('cap17:assessment:a')).toBeNull();
});

test('a change that could not be read back is not kept over what was, and is kept once it is put right', async () => {
  const { openTab } = device();
  const tab = await openTab();
  const id = tab.createAssessment('Motor claims');
  tab.changeAnswer(id, 'self-service', { level: 1 });
  tab.changeAnswer(id, 'guidance', { level: 3, note: 'x'.repeat(4_001) });
  expect(tab.$keeping.get()).toEqual({ ok: false, why: 'unsound' });
  expect(level(await openTab(), id, 'self-service')).toBe(1);
  tab.changeAnswer(id, 'guidance', { level: 3, note: 'shorter' });
  expect(tab.$keeping.get()).toEqual({ ok: true });
  expect(level(await openTab(), id, 'guidance')).toBe(3);
});

test('a name longer than a file may hold is cut, and still read back', async () => {
  const { openTab } = device();
  const tab = await openTab();
  const id = tab.createAssessment('n'.repeat(1_000));
  tab.renameAssessment(id, 'm'.repeat(1_000));
  expect(namesOf(await openTab())).toEqual(['m'.repeat(300)]);
});

test('keys we do not know survive a change', async () => {
  const { openTab, storage } = device();
  const file = {
    format: 'cap17-assessment',
    version: 1,
    model: 1,
    date: '2026-11-21',
    theirs: [1],
    answers: { guidance: { level: 1, ours: 'no' } },
  };
  const kept = { id: 'a', name: 'Claims', updated: '2026-11-21T10:00:00Z', colour: 'blue', file };
  storage.setItem('cap17:assessment:a', JSON.stringify(kept));
  const tab = await openTab();
  tab.changeAnswer('a', 'self-service', { level: 2 });
  expect(JSON.parse(storage.getItem('cap17:assessment:a') ?? '')).toMatchObject({
    colour: 'blue',
    file: { theirs: [1], answers: { guidance: { level: 1, ours: 'no' }, 'self-service': { level: 2 } } },
  });
});

test('a deleted assessment comes back exactly as it was', async () => {
  const { openTab } = device();
  const tab = await openTab();
  const id = tab.createAssessment('Motor claims');
  tab.changeAnswer(id, 'guidance', { level: 3 });
  const before = tab.$current.get();
  tab.deleteAssessment(id);
  expect([namesOf(tab), tab.$deleted.get().length, tab.$current.get()]).toEqual([[], 1, null]);
  tab.restoreAssessment(id);
  expect(tab.$assessments.get()).toEqual([{ ...before, updated: expect.any(String) }]);
});

test('an assessment deleted in one tab and still answered in another comes back with the answer', async () => {
  const { openTab, as } = device();
  const one = await openTab();
  const id = as(one, () => one.createAssessment('Motor claims'));
  const other = await openTab();
  as(one, () => one.deleteAssessment(id));
  as(other, () => other.changeAnswer(id, 'guidance', { level: 3 }));
  expect(namesOf(one)).toEqual(['Motor claims']);
  expect(level(one, id, 'guidance')).toBe(3);
});

test('starting again freezes the last one with its answers, and carries scope, importance and targets over', async () => {
  const { openTab } = device();
  const tab = await openTab();
  const id = tab.createAssessment('Claims', {
    model: 1,
    date: '2026-08-01',
    scope: 'Motor claims, France',
    answers: { guidance: { level: 3, importance: 3, target: 4, note: 'n' }, 'self-service': { level: 1 } },
  });
  const next = tab.startAgain(id, 'Claims');
  const last = tab.$assessments.get().find((one) => one.id === id);
  expect(last).toMatchObject({
    frozen: true,
    file: { date: '2026-08-01', answers: { guidance: { level: 3 } } },
  });
  expect(tab.$current.get()).toMatchObject({
    id: next,
    previous: id,
    file: { scope: 'Motor claims, France' },
  });
  expect(tab.$current.get()?.file.answers).toEqual({ guidance: { importance: 3, target: 4 } });
  tab.changeAnswer(id, 'guidance', { level: 0 });
  expect(level(await openTab(), id, 'guidance')).toBe(3);
});

test('a copy is kept beside, open even when the original is frozen, and the tab goes on with the same one', async () => {
  const { openTab } = device();
  const tab = await openTab();
  const id = tab.createAssessment('Claims');
  tab.changeAnswer(id, 'guidance', { level: 3 });
  const next = tab.startAgain(id, 'Claims');
  const copy = tab.duplicateAssessment(id, 'Copy') ?? '';
  expect(tab.$currentId.get()).toBe(next);
  expect(level(tab, copy, 'guidance')).toBe(3);
  expect(tab.$assessments.get().find((one) => one.id === copy)?.frozen).toBeUndefined();
});

test('erasing for good leaves nothing on the device', async () => {
  const { openTab, storage } = device();
  const tab = await openTab();
  const id = tab.createAssessment('Claims');
  tab.eraseAssessment(id);
  expect(Object.keys(storage.all()).filter((key) => key.startsWith('cap17:assessment:'))).toEqual([]);
  expect(tab.$currentId.get()).toBeNull();
});

test('what was erased from outside the site stays on the page, which says so, and is kept again with the next change', async () => {
  const { openTab, storage, as } = device();
  const tab = await openTab();
  const [claims, sales] = as(tab, () => [tab.createAssessment('Claims'), tab.createAssessment('Sales')]);
  if (!claims || !sales) throw new Error('not created');
  as(tab, () => tab.changeAnswer(claims, 'guidance', { level: 3 }));
  as({}, () => storage.clear());
  expect([tab.$keeping.get(), namesOf(tab).sort()]).toEqual([
    { ok: false, why: 'erased' },
    ['Claims', 'Sales'],
  ]);
  // What another tab begins brings nothing back of what a person may have wanted gone.
  as({}, () => storage.setItem('cap17:current', 'other'));
  expect([storage.all(), tab.$keeping.get().ok]).toEqual([{ 'cap17:current': 'other' }, false]);
  as(tab, () => tab.changeAnswer(claims, 'self-service', { level: 1 }));
  expect(tab.$keeping.get()).toEqual({ ok: true });
  const again = await openTab();
  expect([level(again, claims, 'guidance'), level(again, claims, 'self-service')]).toEqual([3, 1]);
  expect(namesOf(again).sort()).toEqual(['Claims', 'Sales']);
  // What waited for room later and found it is not taken for erased.
  storage.fill();
  as(tab, () => tab.changeAnswer(claims, 'guidance', { level: 3, note: 'Seen' }));
  expect(tab.$keeping.get()).toEqual({ ok: false, why: 'full' });
  storage.room = 5_000_000;
  as({}, () => storage.setItem('cap17:current', 'another'));
  expect(tab.$keeping.get()).toEqual({ ok: true });
});

test('what is erased from outside and then for good here, or kept by another tab, is no longer said', async () => {
  const { openTab, storage, as } = device();
  const tab = await openTab();
  const other = await openTab();
  const claims = as(tab, () => tab.createAssessment('Claims'));
  as({}, () => storage.clear());
  expect([tab.$keeping.get().ok, other.$keeping.get().ok]).toEqual([false, false]);
  as(other, () => other.changeAnswer(claims, 'guidance', { level: 2 }));
  expect([tab.$keeping.get(), level(tab, claims, 'guidance')]).toEqual([{ ok: true }, 2]);
  as({}, () => storage.clear());
  as(tab, () => tab.eraseAssessment(claims));
  expect([tab.$keeping.get(), namesOf(tab), storage.all()]).toEqual([{ ok: true }, [], {}]);
});
