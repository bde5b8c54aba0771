import { afterEach, expect, test, vi } from 'vitest';
import { openTable } from '../../../src/flows/collecting-table/open-table.ts';
import { openCopy } from '../../../src/flows/facilitating/open-copy.ts';
import { openHouseFile } from '../../../src/flows/house/open-house.ts';
import { takeFile } from '../../../src/flows/opening/take-file.ts';
import { readBeside, readerBeside } from '../../../src/flows/reading/read-beside.ts';
import { toFile } from '../../../src/share/files.ts';
import { answerInThread } from '../../../src/workers/answer-in-thread.ts';
import { MESSAGES } from '../../../src/workers/read-messages.ts';
import { OWN_FILE } from '../../../src/workers/read-own-file.ts';
import { SHEET } from '../../../src/workers/read-sheet.ts';
import type { ReadingReply, ReadingRequest, Readings } from '../../../src/workers/reading-messages.ts';
import { assessmentFrom } from '../../domain/sample.ts';

afterEach(() => vi.unstubAllGlobals());

const SOUND = toFile(assessmentFrom('3'));
const request = { kind: 'file', of: { file: new Blob([JSON.stringify(SOUND)]) } } as const;

/** A thread as browsers have it: what passes is copied, and one that was ended says nothing more. */
class FakeThread {
  static readonly all: FakeThread[] = [];
  /** How many signs what came to the page has. */
  static crossed = 0;
  isEnded = false;
  onmessage: ((event: { data: ReadingReply<keyof Readings> }) => void) | undefined;
  onerror: (() => void) | undefined;
  constructor() {
    FakeThread.all.push(this);
  }
  postMessage(asked: ReadingRequest<keyof Readings>): void {
    const reply = (data: ReadingReply<keyof Readings>) => {
      if (this.isEnded) return;
      FakeThread.crossed += JSON.stringify(data).length;
      this.onmessage?.({ data: structuredClone(data) });
    };
    const all = { ...OWN_FILE, ...SHEET, ...MESSAGES };
    void answerInThread(all, reply)({ data: asked } as MessageEvent<ReadingRequest<keyof Readings>>);
  }
  terminate(): void {
    this.isEnded = true;
  }
}

test('what comes from outside is read in a thread of its own, which is ended then', async () => {
  vi.stubGlobal('Worker', FakeThread);
  expect(await readBeside(request)).toMatchObject({ ok: true, file: SOUND });
  expect(FakeThread.all.map(({ isEnded }) => isEnded)).toEqual([true]);
});

test('what is read one after the other is read in one thread, and one that broke down is replaced', async () => {
  FakeThread.all.length = 0;
  let asked = 0;
  class BreaksOnce extends FakeThread {
    override postMessage(one: ReadingRequest<keyof Readings>): void {
      asked += 1;
      if (asked === 3) queueMicrotask(() => this.onerror?.());
      else super.postMessage(one);
    }
  }
  vi.stubGlobal('Worker', BreaksOnce);
  const reader = readerBeside('file');
  for (const _ of [1, 2, 3, 4, 5])
    expect(await reader.read(request.of)).toMatchObject({ ok: true, file: SOUND });
  expect(FakeThread.all.map(({ isEnded }) => isEnded)).toEqual([true, false]);
  reader.end();
  expect(FakeThread.all.map(({ isEnded }) => isEnded)).toEqual([true, true]);
});

test('where no thread starts, the page reads it itself', async () => {
  class Refused extends FakeThread {
    override postMessage(): void {
      queueMicrotask(() => this.onerror?.());
    }
  }
  vi.stubGlobal('Worker', Refused);
  expect(await readBeside(request)).toMatchObject({ ok: true });
  vi.stubGlobal('Worker', undefined);
  expect(await readBeside(request)).toMatchObject({ ok: true });
});

test('a reading that is stopped ends its thread, and nothing comes of it', async () => {
  class Endless extends FakeThread {
    override postMessage(): void {}
  }
  vi.stubGlobal('Worker', Endless);
  const ending = new AbortController();
  const read = readBeside(request, { signal: ending.signal });
  await vi.waitUntil(() => FakeThread.all.at(-1) instanceof Endless);
  ending.abort();
  expect(await read).toBeUndefined();
  expect(FakeThread.all.at(-1)?.isEnded).toBe(true);
});

test('a reading that breaks down is told as such', async () => {
  class Broken extends FakeThread {
    override postMessage(): void {
      queueMicrotask(() => this.onmessage?.({ data: { kind: 'failed' } }));
    }
  }
  vi.stubGlobal('Worker', Broken);
  await expect(readBeside(request)).rejects.toThrow('could not be read');
});

/** Doors that do not take somebody's own words. */
const DOORS: Readonly<Record<string, (file: File) => Promise<unknown>>> = {
  'an invitation': (file) => takeFile(file, ['cap17-invitation']),
  'a working copy': (file) => openCopy(file, String),
  'a look': openHouseFile,
  'what is compared': (file) => readBeside({ kind: 'units', of: file }),
  replies: (file) => {
    const shape = { model: 2, workshop: 'ABCDEFGH', length: 12, groups: 0 } as never;
    return readBeside({ kind: 'replies', of: { handed: [file], shape } });
  },
  'a table of answers': (file) => openTable(file, { titles: [], name: [], group: [] } as never),
};

test.each(Object.entries(DOORS))(
  '%s: of a file that is refused the reason alone comes to the page',
  async (_, enter) => {
    vi.stubGlobal('Worker', FakeThread);
    const WORDING = { format: 'cap17-wording', version: 1, model: 2, date: '2026-11-21', practices: {} };
    for (const more of [{}, { practices: { unknown: 1 } }]) {
      FakeThread.crossed = 0;
      const file = new File([JSON.stringify({ ...WORDING, x: [Array(2_000).fill([])], ...more })], 'a.json');
      expect(JSON.stringify(await enter(file))).toContain('cap17-wording');
      expect(FakeThread.crossed).toBeGreaterThan(0);
      expect(FakeThread.crossed).toBeLessThan(400);
    }
  },
);
