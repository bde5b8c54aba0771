import { afterEach, expect, test, vi } from 'vitest';
import { FakeStorage } from './tab.ts';

afterEach(() => vi.unstubAllGlobals());

interface Note {
  readonly id: string;
  readonly updated: string;
  readonly text: string;
  readonly by?: { readonly name: string };
}

/** A longer text cannot be kept. */
const LONGEST = 100;

async function drawerOfNotes() {
  const storage = new FakeStorage();
  vi.resetModules();
  vi.stubGlobal('localStorage', storage);
  const listeners = new Map<string, (event: object) => void>();
  vi.stubGlobal('addEventListener', (name: string, heard: (event: object) => void) =>
    listeners.set(name, heard),
  );
  const { drawerOf } = await import('../../src/stores/drawer.ts');
  const read = vi.fn((text: string): Note | undefined => {
    try {
      const note: Note = JSON.parse(text);
      return note.text.length > LONGEST ? undefined : note;
    } catch {
      return undefined;
    }
  });
  const hear = (name: string, event: object) => listeners.get(name)?.(event);
  return { storage, read, hear, drawer: drawerOf<Note>({ prefix: 'note:', aside: 'aside:', read }) };
}

test('what is kept is read once a change, not twice', async () => {
  const { drawer, read } = await drawerOfNotes();
  drawer.put({ id: 'a', updated: '2026-11-21', text: '' });
  read.mockClear();
  for (const text of ['1', '2', '3']) drawer.change('a', (note) => ({ ...note, text }));
  expect(read).toHaveBeenCalledTimes(3);
  expect(drawer.find('a')?.text).toBe('3');
});

test('what a change leaves alone stays the same thing: what is made of it is not made again', async () => {
  const { drawer } = await drawerOfNotes();
  drawer.put({ id: 'a', updated: '2026-11-21', text: '', by: { name: 'Ada' } });
  const by = drawer.find('a')?.by;
  for (const text of ['1', '2', '3']) drawer.change('a', (note) => ({ ...note, text }));
  expect(drawer.find('a')?.text).toBe('3');
  expect(drawer.find('a')?.by).toBe(by);
});

test('half of a sign, as a cut text has it, is kept as the sign for what cannot be read', async () => {
  const { drawer, storage } = await drawerOfNotes();
  drawer.put({ id: 'a', updated: '2026-11-21', text: 'cut \ud83d' });
  expect(JSON.parse(storage.getItem('note:a') ?? '').text).toBe('cut \ufffd');
});

test('what another tab wrote meanwhile is read again before it is changed', async () => {
  const { drawer, storage } = await drawerOfNotes();
  drawer.put({ id: 'a', updated: '2026-11-21', text: 'mine' });
  storage.setItem('note:a', JSON.stringify({ id: 'a', updated: '2026-11-22', text: 'theirs' }));
  drawer.change('a', (note) => ({ ...note, text: `${note.text}, then mine` }));
  expect(drawer.find('a')?.text).toBe('theirs, then mine');
});

test('a change is later than what it changed, by a clock that went back and where it tells no time', async () => {
  const { drawer } = await drawerOfNotes();
  const kept = () => drawer.find('a')?.updated;
  drawer.put({ id: 'a', updated: '2026-11-21T10:00:00.000Z', text: '' });
  drawer.change('a', (note) => ({ ...note, updated: '2026-11-20T09:00:00.000Z', text: 'yesterday again' }));
  expect(kept()).toBe('2026-11-21T10:00:00.001Z');
  drawer.change('a', (note) => ({ ...note, text: 'no time told' }));
  expect(kept()).toBe('2026-11-21T10:00:00.002Z');
  drawer.change('a', (note) => ({ ...note }));
  expect(kept()).toBe('2026-11-21T10:00:00.002Z');
});

test('a change to what is erased meanwhile changes nothing, and brings nothing back', async () => {
  const { drawer, storage } = await drawerOfNotes();
  drawer.put({ id: 'a', updated: '2026-11-21', text: 'mine' });
  drawer.forget('a');
  drawer.change('a', (note) => ({ ...note, text: 'late' }));
  expect([drawer.$kept.get(), drawer.$keeping.get(), storage.all()]).toEqual([[], { ok: true }, {}]);
});

test('a page that comes back shows no more what was erased meanwhile, and what was set aside', async () => {
  const { drawer, storage, hear } = await drawerOfNotes();
  drawer.put({ id: 'a', updated: '2026-11-21', text: 'mine' });
  drawer.open();
  storage.removeItem('note:a');
  hear('pageshow', { persisted: false });
  expect(drawer.$kept.get()).toHaveLength(1);
  hear('pageshow', { persisted: true });
  expect(drawer.$kept.get()).toEqual([]);
  storage.setItem('aside:a:1', 'of a later version');
  hear('storage', { key: 'aside:a:1' });
  expect(drawer.$unreadable.get().map(({ text }) => text)).toEqual(['of a later version']);
});

test('what is put keeps what is there already; what replaces it does not', async () => {
  const { drawer, storage } = await drawerOfNotes();
  const keptText = () => JSON.parse(storage.getItem('note:a') ?? '{}').text;
  drawer.put({ id: 'a', updated: '2026-11-21', text: 'first' });
  drawer.put({ id: 'a', updated: '2026-11-22', text: 'second' });
  expect([drawer.find('a')?.text, keptText()]).toEqual(['first', 'first']);
  drawer.replace({ id: 'a', updated: '2026-11-23', text: 'third' });
  expect([drawer.find('a')?.text, keptText()]).toEqual(['third', 'third']);
});

test('a change that cannot be kept as it is holds up none that comes before or after it', async () => {
  const { drawer, storage } = await drawerOfNotes();
  const keptText = () => JSON.parse(storage.getItem('note:a') ?? '{}').text;
  const add = (more: string) => drawer.change('a', (note) => ({ ...note, text: note.text + more }));
  const tooLong = 'x'.repeat(LONGEST);
  drawer.put({ id: 'a', updated: '2026-11-21', text: '1' });
  add(tooLong);
  expect([drawer.$keeping.get(), keptText()]).toEqual([{ ok: false, why: 'unsound' }, '1']);
  add('2');
  add('3');
  expect([drawer.$keeping.get().ok, keptText()]).toEqual([false, '123']);
  // It is shown beside them, and once it is corrected all is kept.
  expect(drawer.find('a')?.text).toContain(tooLong);
  drawer.change('a', (note) => ({ ...note, text: note.text.replace(tooLong, '4') }));
  expect([drawer.$keeping.get(), keptText(), drawer.find('a')?.text]).toEqual([{ ok: true }, '1234', '1234']);
});
