import { IDBObjectStore } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { freshDisk } from './fake-disk.ts';
import { quiet, until } from './quiet.ts';

interface Note {
  readonly id: string;
  readonly updated: string;
  readonly lines: readonly string[];
}

const KEY = 'note:a';
const note = (updated: string, ...lines: string[]): Note => ({ id: 'a', updated, lines });
const adding = (line: string) => (kept: Note) => ({
  ...kept,
  updated: `${kept.updated}+`,
  lines: [...kept.lines, line],
});

/** A tab with a view of its own of what is kept, as browsers give each process, over the one disk. */
async function openTab(texts: Record<string, string> = {}, view = new Map(Object.entries(texts))) {
  vi.stubGlobal('localStorage', undefined);
  const { journalOf } = await import('../../src/stores/journal.ts');
  const textOf = (id: string) => view.get(`note:${id}`) ?? null;
  const device = { isFull: false, isBroken: false };
  const parse = (_: string, text: string): Note | undefined => {
    if (device.isBroken) throw new TypeError('a fault of our own');
    return text.startsWith('{') ? JSON.parse(text) : undefined;
  };
  const heard: string[] = [];
  const aside: string[] = [];
  const journal = journalOf<Note>(
    {
      ids: () => [...view.keys()].map((key) => key.slice('note:'.length)),
      keyOf: (id) => `note:${id}`,
      textOf,
      textFor: (item) => JSON.stringify(item),
      parse,
      find: (id) => {
        const text = textOf(id);
        const kept = text === null ? undefined : parse(id, text);
        if (text === null) return undefined;
        return kept ? { ok: true, kept } : { ok: false, unreadable: { id, key: `note:${id}`, text } };
      },
      unreadable: () => [],
      setAside: (_, text) => {
        if (device.isFull) return { ok: false, why: 'full' };
        aside.push(text);
        return { ok: true };
      },
      write: (item) => {
        view.set(`note:${item.id}`, JSON.stringify(item));
        return { ok: true };
      },
      writeText: (id, text) => {
        view.set(`note:${id}`, text);
        return { ok: true };
      },
      erase: (id) => void view.delete(`note:${id}`),
      eraseAside: () => undefined,
    },
    (id) => heard.push(id),
  );
  const change = (make: (kept: Note) => Note) => {
    const before = textOf('a');
    const after = JSON.stringify(make(before === null ? note('0') : JSON.parse(before)));
    view.set(KEY, after);
    journal.note('a', { before, after, changes: [make] });
  };
  return { journal, heard, aside, device, change, view, shown: () => JSON.parse(textOf('a') ?? 'null') };
}

async function onDisk(): Promise<Record<string, string>> {
  const { readDisk } = await import('../../src/stores/browser/disk.ts');
  return Object.fromEntries((await readDisk('note:')) ?? []);
}

beforeEach(() => {
  freshDisk();
  vi.resetModules();
});

// Tests of other files share the worker: to them there is no disk.
afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

test('a change has reached the disk once nothing waits', async () => {
  const tab = await openTab();
  tab.change(adding('one'));
  tab.change(adding('two'));
  await quiet(tab.journal.settled());
  expect(JSON.parse((await onDisk())[KEY] ?? '')).toMatchObject({ lines: ['one', 'two'] });
  expect(tab.heard).toEqual([]);
});

test('what a crash took from the browser comes back from the disk', async () => {
  const before = await openTab();
  before.change(adding('one'));
  const early = Object.fromEntries(before.view);
  before.change(adding('two'));
  await quiet(before.journal.settled());
  const next = await openTab(early);
  await quiet(next.journal.reconcile());
  expect(next.shown()).toMatchObject({ lines: ['one', 'two'] });
  expect(next.heard).toEqual(['a']);
  const emptied = await openTab();
  await quiet(emptied.journal.reconcile());
  expect(emptied.shown()).toMatchObject({ lines: ['one', 'two'] });
});

test('what the disk has not yet is taken from the browser, never the other way round', async () => {
  const tab = await openTab({ [KEY]: JSON.stringify(note('2', 'kept before')) });
  await quiet(tab.journal.reconcile());
  expect(await onDisk()).toEqual({ [KEY]: JSON.stringify(note('2', 'kept before')) });
  const later = await openTab({ [KEY]: JSON.stringify(note('3', 'by an earlier version of the site')) });
  await quiet(later.journal.reconcile());
  expect(JSON.parse((await onDisk())[KEY] ?? '')).toMatchObject({ updated: '3' });
});

test('two tabs that change one item at the same moment both keep their change', async () => {
  const start = JSON.stringify(note('0'));
  const [one, other] = [await openTab({ [KEY]: start }), await openTab({ [KEY]: start })];
  const wanted: string[] = [];
  for (let at = 0; at < 40; at += 1) {
    for (const [name, tab] of Object.entries({ one, other })) {
      tab.change(adding(`${name} ${at}`));
      wanted.push(`${name} ${at}`);
    }
    if (at % 7 === 0) await quiet(one.journal.settled());
  }
  await quiet(Promise.all([one.journal.settled(), other.journal.settled()]));
  const { lines } = JSON.parse((await onDisk())[KEY] ?? '');
  expect([...lines].sort()).toEqual(wanted.sort());
});

test('what several tabs wrote reaches the browser in the order of the disk, however late one hears of it', async () => {
  const written: string[] = [];
  class Watched extends Map<string, string> {
    override set(key: string, text: string): this {
      written.push(text);
      return super.set(key, text);
    }
  }
  // The next change is told to whoever made it once another tab has made one more.
  let isHeld = false;
  const told = Promise.withResolvers<void>();
  vi.doMock('../../src/stores/browser/disk.ts', async (original) => {
    const disk = await original<typeof import('../../src/stores/browser/disk.ts')>();
    const changeDisk: typeof disk.changeDisk = async (...change) => {
      const isLate = isHeld;
      isHeld = false;
      const isChanged = await disk.changeDisk(...change);
      if (isLate) await told.promise;
      return isChanged;
    };
    return { ...disk, changeDisk };
  });
  const start = JSON.stringify(note('0'));
  const open = () => openTab({}, new Watched([[KEY, start]]));
  const [one, late] = [await open(), await open()];
  const linesOnDisk = async () => JSON.parse((await onDisk())[KEY] ?? '{"lines":[]}').lines;
  one.change(adding('one'));
  await quiet(one.journal.settled());
  isHeld = true;
  late.change(adding('late'));
  await until(async () => (await linesOnDisk()).length === 2, 'two lines are on the disk');
  expect(await linesOnDisk()).toEqual(['one', 'late']);
  one.change(adding('another'));
  await quiet(one.journal.settled());
  told.resolve();
  await quiet(late.journal.settled());
  vi.doUnmock('../../src/stores/browser/disk.ts');
  expect(await linesOnDisk()).toHaveLength(3);
  expect(written.at(-1)).toBe((await onDisk())[KEY]);
});

test('a fault of our own is told, never taken for a silent disk, and holds up nothing after it', async () => {
  const before = await openTab();
  before.change(adding('one'));
  await quiet(before.journal.settled());
  const tab = await openTab({ [KEY]: JSON.stringify(note('0', 'other')) });
  const notice = { hidden: true };
  vi.stubGlobal('document', { getElementById: (id: string) => (id === 'disk-silent' ? notice : null) });
  tab.device.isBroken = true;
  await expect(quiet(tab.journal.reconcile())).rejects.toThrow('a fault of our own');
  await quiet(tab.journal.settled());
  expect(notice.hidden).toBe(false);
  tab.device.isBroken = false;
  await quiet(tab.journal.reconcile());
  expect(tab.shown()).toMatchObject({ lines: ['one'] });
  const { changeDisk } = await import('../../src/stores/browser/disk.ts');
  const change = () => {
    throw new TypeError('a change that cannot be made');
  };
  await expect(changeDisk(KEY, change)).rejects.toThrow('a change that cannot be made');
  expect(Object.keys(await onDisk())).toEqual([KEY]);
});

test('a change during which a fault of our own came goes to the disk with the next', async () => {
  const start = JSON.stringify(note('0'));
  const [other, tab] = [await openTab({ [KEY]: start }), await openTab({ [KEY]: start })];
  other.change(adding('theirs'));
  await quiet(other.journal.settled());
  tab.device.isBroken = true;
  tab.change(adding('one'));
  await quiet(tab.journal.settled());
  tab.device.isBroken = false;
  tab.change(adding('two'));
  await quiet(tab.journal.settled());
  expect(JSON.parse((await onDisk())[KEY] ?? '').lines).toEqual(['theirs', 'one', 'two']);
});

test('what the disk does not take as the two are levelled is asked of it again', async () => {
  const text = JSON.stringify(note('1', 'here alone'));
  const tab = await openTab({ [KEY]: text });
  const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  await quiet(tab.journal.reconcile());
  put.mockRestore();
  expect(await onDisk()).toEqual({ [KEY]: text });
});

test('what another tab writes while the two are levelled is not written over', async () => {
  const { changeDisk } = await import('../../src/stores/browser/disk.ts');
  const tab = await openTab({ [KEY]: JSON.stringify(note('1', 'here')) });
  const theirs = JSON.stringify(note('2', 'theirs'));
  const { getAll } = IDBObjectStore.prototype;
  const reading = vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementationOnce(function (
    this: IDBObjectStore,
    ...asked: Parameters<typeof getAll>
  ) {
    // Theirs waits until this is read, and comes before what is written then.
    void changeDisk(KEY, () => theirs);
    return getAll.apply(this, asked);
  });
  await quiet(tab.journal.reconcile());
  reading.mockRestore();
  expect(await onDisk()).toEqual({ [KEY]: theirs });
});

test('what is forgotten is gone from the disk, and stays so', async () => {
  const tab = await openTab();
  tab.change(adding('one'));
  tab.view.delete(KEY);
  tab.journal.forget('a');
  await quiet(tab.journal.settled());
  expect(await onDisk()).toEqual({});
  const next = await openTab();
  await quiet(next.journal.reconcile());
  expect(next.shown()).toBeNull();
});

test('what is erased here as the disk joins another tab’s change to it does not stand here again', async () => {
  const start = JSON.stringify(note('0'));
  const other = await openTab({ [KEY]: start });
  other.change(adding('theirs'));
  await quiet(other.journal.settled());
  const tab = await openTab({ [KEY]: start });
  const { get } = IDBObjectStore.prototype;
  const reading = vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementationOnce(function (
    this: IDBObjectStore,
    key,
  ) {
    tab.view.delete(KEY);
    tab.journal.forget('a');
    return get.call(this, key);
  });
  tab.change(adding('mine'));
  await quiet(tab.journal.settled());
  reading.mockRestore();
  // What was asked of the journal meanwhile.
  await quiet(tab.journal.settled());
  expect([tab.shown(), tab.heard, await onDisk()]).toEqual([null, [], {}]);
});

test('what is erased and begun anew at once is the new one, once the disk takes it', async () => {
  const tab = await openTab();
  tab.change(adding('old'));
  await quiet(tab.journal.settled());
  const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(() => {
    throw new DOMException('not now', 'UnknownError');
  });
  tab.view.delete(KEY);
  tab.journal.forget('a');
  tab.change((begun) => begun);
  await quiet(tab.journal.settled());
  put.mockRestore();
  expect(await onDisk()).toEqual({ [KEY]: JSON.stringify(note('0')) });
});

test('a text nobody can read gives way to the one on the disk, and is not written over it', async () => {
  const tab = await openTab();
  tab.change(adding('one'));
  await quiet(tab.journal.settled());
  const damaged = await openTab({ [KEY]: 'cut sho' });
  await quiet(damaged.journal.reconcile());
  expect(damaged.shown()).toMatchObject({ lines: ['one'] });
});

test('without a disk to write to, nothing waits and nothing breaks', async () => {
  vi.stubGlobal('indexedDB', undefined);
  const tab = await openTab();
  tab.change(adding('one'));
  await quiet(tab.journal.settled());
  await quiet(tab.journal.reconcile());
  expect(tab.shown()).toMatchObject({ lines: ['one'] });
});

/** Ends whoever asks again and again without a pause, before the thread is choked. */
function patience(): () => void {
  let asked = 0;
  return () => {
    asked += 1;
    if (asked > 1_000) throw new Error('The disk is asked again and again, without a pause');
  };
}

test.each([
  [
    'cannot be opened',
    () => {
      const bear = patience();
      const open = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
        bear();
        throw new DOMException('Internal error opening backing store', 'UnknownError');
      });
      return open;
    },
  ],
  [
    'takes nothing',
    () => {
      const bear = patience();
      const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
        bear();
        throw new DOMException('full', 'QuotaExceededError');
      });
      return put;
    },
  ],
  [
    'ends what it is asked',
    () => {
      const { getAll } = IDBObjectStore.prototype;
      const bear = patience();
      const all = vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementation(function (
        this: IDBObjectStore,
        ...asked: Parameters<typeof getAll>
      ) {
        bear();
        const request = getAll.apply(this, asked);
        this.transaction.abort();
        return request;
      });
      return all;
    },
  ],
])('where the disk %s for a while, it is asked again, and nothing is lost', async (_, fail) => {
  const before = await openTab({ [KEY]: JSON.stringify(note('0', 'old')) });
  before.change(adding('one'));
  await quiet(before.journal.settled());
  // A crash took «one» from the browser, and the disk does not answer at once.
  vi.resetModules();
  const tab = await openTab({ [KEY]: JSON.stringify(note('0', 'old')) });
  const refusing = fail();
  const reconciled = tab.journal.reconcile();
  tab.change(adding('two'));
  await until(() => refusing.mock.calls.length > 1, 'the disk is asked again');
  expect(tab.shown()).toMatchObject({ lines: ['old', 'two'] });
  tab.change(adding('three'));
  refusing.mockRestore();
  await quiet(reconciled);
  await quiet(tab.journal.settled());
  for (const { lines } of [tab.shown(), JSON.parse((await onDisk())[KEY] ?? '')])
    expect(lines).toEqual(['old', 'one', 'two', 'three']);
});

test('a browser that gives pages no disk is asked once', async () => {
  const open = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('not here', 'SecurityError');
  });
  const tab = await openTab({ [KEY]: JSON.stringify(note('0', 'old')) });
  await quiet(tab.journal.reconcile());
  tab.change(adding('one'));
  await quiet(tab.journal.settled());
  expect(tab.shown()).toMatchObject({ lines: ['old', 'one'] });
  expect(open.mock.calls.length).toBe(1);
});

test('what never reached the disk is not taken back by a change made before the two were levelled', async () => {
  const before = await openTab();
  before.change(adding('on the disk'));
  await quiet(before.journal.settled());
  const browser = JSON.stringify(note('1', 'on the disk', 'in the browser alone'));
  const tab = await openTab({ [KEY]: browser });
  const reconciled = tab.journal.reconcile();
  tab.change(adding('at once'));
  await quiet(reconciled);
  await quiet(tab.journal.settled());
  for (const { lines } of [tab.shown(), JSON.parse((await onDisk())[KEY] ?? '')])
    expect(lines).toEqual(['on the disk', 'in the browser alone', 'at once']);
});

test('what was forgotten while the disk did not answer does not come back', async () => {
  const tab = await openTab();
  tab.change(adding('one'));
  await quiet(tab.journal.settled());
  const erase = vi.spyOn(IDBObjectStore.prototype, 'delete').mockImplementationOnce(() => {
    throw new DOMException('not now', 'UnknownError');
  });
  tab.view.delete(KEY);
  tab.journal.forget('a');
  await quiet(tab.journal.settled());
  expect(erase).toHaveBeenCalled();
  expect(await onDisk()).toEqual({});
});

test('a change made again on top of another tab’s is no later than it was, so that what came next is not taken back', async () => {
  let clock = '1';
  const adds = (line: string) => (kept: Note) => ({ ...kept, updated: clock, lines: [...kept.lines, line] });
  const other = await openTab({ [KEY]: JSON.stringify(note('0')) });
  other.change((kept) => ({ ...kept, lines: [...kept.lines, 'theirs'] }));
  await quiet(other.journal.settled());
  const tab = await openTab({ [KEY]: JSON.stringify(note('0')) });
  tab.change(adds('first'));
  const answered = JSON.stringify({ ...tab.shown(), updated: '2', lines: ['first', 'second'] });
  clock = '3';
  await quiet(tab.journal.settled());
  expect(JSON.parse((await onDisk())[KEY] ?? '')).toEqual(note('1', 'theirs', 'first'));
  const reloaded = await openTab({ [KEY]: answered });
  await quiet(reloaded.journal.reconcile());
  expect(reloaded.shown()).toMatchObject({ lines: ['first', 'second'] });
});

test('a change on top of another tab’s later one is as late as that', async () => {
  const start = JSON.stringify(note('0'));
  const [other, tab] = [await openTab({ [KEY]: start }), await openTab({ [KEY]: start })];
  other.change((kept) => ({ ...kept, updated: '9' }));
  await quiet(other.journal.settled());
  tab.change((kept) => ({ ...kept, updated: '1', lines: ['mine'] }));
  await quiet(tab.journal.settled());
  expect(JSON.parse((await onDisk())[KEY] ?? '')).toEqual(note('9', 'mine'));
});

test('of two texts as late, the one that two tabs wrote together stays', async () => {
  const other = await openTab({ [KEY]: JSON.stringify(note('1')) });
  other.change((kept) => ({ ...kept, lines: ['theirs'] }));
  await quiet(other.journal.settled());
  const tab = await openTab({ [KEY]: JSON.stringify(note('1')) });
  const add = (kept: Note) => ({ ...kept, lines: [...kept.lines, 'mine'] });
  tab.change(add);
  const alone = JSON.stringify(tab.shown());
  await quiet(tab.journal.settled());
  const next = await openTab({ [KEY]: alone });
  await quiet(next.journal.reconcile());
  expect(next.shown()).toMatchObject({ lines: ['theirs', 'mine'] });
});

test('what a later version of the site wrote to the disk is set aside, never written over', async () => {
  const { changeDisk } = await import('../../src/stores/browser/disk.ts');
  const later = 'in words of a later version';
  const tab = await openTab({ [KEY]: JSON.stringify(note('1', 'here')) });
  await changeDisk(KEY, () => later);
  tab.device.isFull = true;
  await quiet(tab.journal.reconcile());
  tab.change(adding('without room for it'));
  await quiet(tab.journal.settled());
  expect([await onDisk(), tab.aside]).toEqual([{ [KEY]: later }, []]);
  tab.device.isFull = false;
  tab.change(adding('with room'));
  await quiet(tab.journal.settled());
  expect(tab.aside).toEqual([later]);
  expect(JSON.parse((await onDisk())[KEY] ?? '')).toMatchObject({
    lines: ['here', 'without room for it', 'with room'],
  });
  await changeDisk(KEY, () => later);
  const next = await openTab({ [KEY]: JSON.stringify(note('2', 'here')) });
  await quiet(next.journal.reconcile());
  expect([next.aside, JSON.parse((await onDisk())[KEY] ?? '').lines]).toEqual([[later], ['here']]);
});
