import * as indexed from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { KEYS } from '../../src/stores/keys.ts';
import { freshDisk } from './fake-disk.ts';
import { FakeStorage } from './tab.ts';

const ONE = `${KEYS.assessment}one`;
let storage: FakeStorage;

beforeEach(() => {
  vi.resetModules();
  storage = new FakeStorage();
  freshDisk();
  vi.stubGlobal('localStorage', storage);
});
// Tests of other files share the worker: to them there is no disk.
afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

const onDisk = async (key: string, text: string) => {
  const { changeDisk } = await import('../../src/stores/browser/disk.ts');
  await changeDisk(key, () => text);
};
const bringBack = async (prefix: string) => {
  const back = await import('../../src/stores/browser/bring-back.ts');
  return back.bringBack(prefix);
};

test('what the disk alone has comes back to where pages look at once', async () => {
  await onDisk(ONE, 'kept');
  await onDisk(`${KEYS.workshop}w`, 'a workshop');
  expect(await bringBack(KEYS.assessment)).toBe(true);
  expect(storage.all()).toEqual({ [ONE]: 'kept' });
});

test('what stands there is left as it is, be it another text: the later of two is told by who can read them', async () => {
  await onDisk(ONE, 'of the disk');
  storage.setItem(ONE, 'of the page');
  expect(await bringBack(KEYS.assessment)).toBe(false);
  expect(storage.all()).toEqual({ [ONE]: 'of the page' });
});

test('a device without a database is given none', async () => {
  expect(await bringBack(KEYS.assessment)).toBe(false);
  expect(await indexedDB.databases()).toEqual([]);
});

describe('a browser that does not name its databases, as Firefox before 126', () => {
  beforeEach(() => {
    vi.stubGlobal('indexedDB', Object.assign(new indexed.IDBFactory(), { databases: undefined }));
  });
  const made = async () => (await indexed.IDBFactory.prototype.databases.call(indexedDB)).length;

  test('what the disk alone has comes back there too', async () => {
    await onDisk(ONE, 'kept');
    expect(await bringBack(KEYS.assessment)).toBe(true);
    expect(storage.all()).toEqual({ [ONE]: 'kept' });
  });

  test('a device without a database is given none by being asked, and one once something is kept', async () => {
    expect(await bringBack(KEYS.assessment)).toBe(false);
    expect(await made()).toBe(0);
    await onDisk(ONE, 'kept');
    expect(await made()).toBe(1);
  });

  test('where it forbids them nothing came back', async () => {
    const refuse = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    vi.stubGlobal('indexedDB', { open: refuse });
    expect(await bringBack(KEYS.assessment)).toBe(false);
  });
});

test('where there is no room nothing came back, and the disk keeps it', async () => {
  await onDisk(ONE, 'kept');
  storage.fill();
  expect(await bringBack(KEYS.assessment)).toBe(false);
  const { readDisk } = await import('../../src/stores/browser/disk.ts');
  expect(await readDisk(KEYS.assessment)).toEqual(new Map([[ONE, 'kept']]));
});

test('a browser that forbids both is asked in vain, without an error', async () => {
  storage.isForbidden = true;
  const refuse = () => Promise.reject(new DOMException('denied', 'SecurityError'));
  vi.stubGlobal('indexedDB', { databases: refuse });
  expect(await bringBack(KEYS.assessment)).toBe(false);
});

test('what came back while another part of the page read the device is shown by that part', async () => {
  vi.stubGlobal('sessionStorage', new FakeStorage());
  vi.stubGlobal('addEventListener', () => undefined);
  vi.stubGlobal('removeEventListener', () => undefined);
  const file = { format: 'cap17-assessment', version: 1, model: 2, date: '2026-11-21', answers: {} };
  const text = JSON.stringify({ id: 'one', name: 'Claims', updated: '2026-11-21T10:00:00.000Z', file });
  await onDisk(ONE, text);
  const { $current, openStore } = await import('../../src/stores/assessments.ts');
  openStore();
  storage.setItem(ONE, text);
  await expect.poll(() => $current.get()?.name).toBe('Claims');
});
