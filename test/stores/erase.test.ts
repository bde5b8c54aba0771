import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { KEYS } from '../../src/stores/keys.ts';
import { freshDisk } from './fake-disk.ts';
import { quiet } from './quiet.ts';

/** A storage whose entries are its own names, as a browser's are. */
function storageOf(): Storage {
  const texts: Record<string, string> = {};
  return new Proxy(texts, {
    get: (_, name) => {
      if (name === 'getItem') return (key: string) => texts[key] ?? null;
      if (name === 'setItem') return (key: string, text: string) => Reflect.set(texts, key, text);
      if (name === 'removeItem') return (key: string) => Reflect.deleteProperty(texts, key);
      return texts[String(name)];
    },
  }) as unknown as Storage;
}

const THEIRS = 'another-application';
let copies: Set<string>;
let workers: Set<string>;
let scope: string;

beforeEach(() => {
  vi.resetModules();
  copies = new Set(['cap17-1a2b', 'cap17-visited', 'cap17 /tools/ 1a2b', THEIRS]);
  scope = 'https://site.example/';
  workers = new Set(['ours']);
  freshDisk();
  vi.stubGlobal('localStorage', storageOf());
  vi.stubGlobal('sessionStorage', storageOf());
  vi.stubGlobal('caches', {
    keys: async () => [...copies],
    delete: async (name: string) => copies.delete(name),
  });
  vi.stubGlobal('navigator', {
    serviceWorker: {
      getRegistration: async () => ({ scope, unregister: async () => workers.delete('ours') }),
    },
  });
});
// Tests of other files share the worker: to them there is no disk.
afterEach(() => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
  vi.resetModules();
});

/** Every key the site may write, those that go on with an id under one. */
const ALL = Object.values(KEYS).map((key) => (key.endsWith(':') ? `${key}A1` : key));

test('everything erased, no key, database, copy or worker of the site is left, and nothing of others is gone', async () => {
  const { changeDisk } = await import('../../src/stores/browser/disk.ts');
  const { eraseAll, readStored } = await import('../../src/flows/keeping/stored.ts');
  for (const storage of [localStorage, sessionStorage]) {
    storage.setItem(THEIRS, 'theirs');
    for (const key of ALL) storage.setItem(key, '{"name":"One","updated":"2026-11-21T10:00:00.000Z"}');
  }
  for (const key of [...ALL, `${KEYS.assessment}only-on-the-disk`]) await changeDisk(key, () => '{}');
  const stored = (await readStored()) ?? [];
  expect(stored).toHaveLength(2 * ALL.length + 1);
  expect(new Set(stored.map(({ where }) => where))).toEqual(new Set(['both', 'tab', 'disk']));

  expect(await eraseAll()).toBe(true);
  expect(Object.keys(localStorage)).toEqual([THEIRS]);
  expect(Object.keys(sessionStorage)).toEqual([THEIRS]);
  expect(await indexedDB.databases()).toEqual([]);
  expect([...copies]).toEqual(['cap17 /tools/ 1a2b', THEIRS]);
  expect(workers.size).toBe(0);
});

test('of two copies of the site on one host, only the one at work goes', async () => {
  scope = 'https://site.example/tools/';
  vi.stubEnv('BASE_URL', '/tools/');
  const { eraseAll } = await import('../../src/flows/keeping/stored.ts');
  expect(await eraseAll()).toBe(true);
  expect([...copies]).toEqual(['cap17-1a2b', 'cap17-visited', THEIRS]);
  expect(workers.size).toBe(0);
});

test('the worker of another application on the host stays, and its copies', async () => {
  scope = 'https://site.example/tools/';
  const { eraseAll } = await import('../../src/flows/keeping/stored.ts');
  expect(await eraseAll()).toBe(true);
  expect([...copies]).toEqual(['cap17 /tools/ 1a2b', THEIRS]);
  expect(workers.size).toBe(1);
});

test('a browser that refuses is said to have refused', async () => {
  const { eraseAll } = await import('../../src/flows/keeping/stored.ts');
  vi.stubGlobal('caches', { keys: () => Promise.reject(new DOMException('denied', 'SecurityError')) });
  expect(await eraseAll()).toBe(false);
});

test('the browser is asked to keep what is here once something kept was changed, once, and never before', async () => {
  const persist = vi.fn(async () => true);
  vi.stubGlobal('navigator', { storage: { persisted: async () => false, persist } });
  const { shelfOf } = await import('../../src/stores/shelf.ts');
  const { journalOf } = await import('../../src/stores/journal.ts');
  const read = (text: string): { id: string; updated: string } => JSON.parse(text);
  const shelf = shelfOf({ prefix: 'note:', aside: 'aside:', read });
  const journal = journalOf(shelf, () => undefined);
  const text = (updated: string) => JSON.stringify({ id: 'a', updated });
  journal.note('a', { before: null, after: text('1'), changes: [] });
  await quiet(journal.settled());
  expect(persist).not.toHaveBeenCalled();
  journal.note('a', { before: text('1'), after: text('2'), changes: [] });
  await quiet(journal.settled());
  journal.note('a', { before: text('2'), after: text('3'), changes: [] });
  await quiet(journal.settled());
  await vi.waitFor(() => expect(persist).toHaveBeenCalledOnce());
});
