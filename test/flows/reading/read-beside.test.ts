import { afterEach, expect, test, vi } from 'vitest';
import { readBeside } from '../../../src/flows/reading/read-beside.ts';
import { toFile } from '../../../src/share/files.ts';
import { answerInThread } from '../../../src/workers/answer-in-thread.ts';
import { OWN_FILE } from '../../../src/workers/read-own-file.ts';
import type { ReadingReply, ReadingRequest } from '../../../src/workers/reading-messages.ts';
import { assessmentFrom } from '../../domain/sample.ts';

afterEach(() => vi.unstubAllGlobals());

const SOUND = toFile(assessmentFrom('3'));
const request = { kind: 'file', of: new Blob([JSON.stringify(SOUND)]) } as const;

/** A thread as browsers have it: what passes is copied, and one that was ended says nothing more. */
class FakeThread {
  static readonly all: FakeThread[] = [];
  isEnded = false;
  onmessage: ((event: { data: ReadingReply<'file'> }) => void) | undefined;
  onerror: (() => void) | undefined;
  constructor() {
    FakeThread.all.push(this);
  }
  postMessage(asked: ReadingRequest<'file'>): void {
    const reply = (data: ReadingReply<'file'>) => {
      if (!this.isEnded) this.onmessage?.({ data: structuredClone(data) });
    };
    void answerInThread(OWN_FILE, reply)({ data: asked } as MessageEvent<ReadingRequest<'file'>>);
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
