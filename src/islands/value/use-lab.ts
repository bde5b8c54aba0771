import { useEffect, useState } from 'react';
import { type Economics, FIRST_ECONOMICS } from '../../value/lifetime-value.ts';
import type { Outlook } from '../../value/outlook.ts';
import type { Preview, PreviewResult } from '../../value/reader/preview.ts';
import type { FileProblem } from '../../value/reader/problem.ts';
import type { ReadOptions } from '../../value/reader/read-transactions.ts';
import type { Described, Models, ValueReply, ValueRequest } from '../../workers/value-requests.ts';

/** Where the visitor is: no file yet, its columns to settle, being read, read. */
export type Step = 'choose' | 'settle' | 'reading' | 'read';

export interface Lab {
  readonly step: Step;
  readonly name: string;
  /** A file chosen beside what is there: being looked at, or why it cannot be read. */
  readonly next: { readonly name: string; readonly problems: readonly FileProblem[] } | null;
  readonly isSynthetic: boolean;
  readonly isCancelled: boolean;
  readonly hasFailed: boolean;
  readonly preview: Preview | null;
  /** What the visitor settled last. */
  readonly reading: ReadOptions;
  /** Days from 1970-01-01; undefined for the last day of the file. */
  readonly endDay: number | undefined;
  readonly problems: readonly FileProblem[];
  /** 0–1. */
  readonly progress: number;
  readonly described: Described | null;
  readonly models: Models | null;
  /** What the visitor set last; it stays from file to file. */
  readonly economics: Economics;
  readonly outlook: Outlook | null;
}

const NOTHING: Lab = {
  step: 'choose',
  name: '',
  next: null,
  isSynthetic: false,
  isCancelled: false,
  hasFailed: false,
  preview: null,
  reading: {},
  endDay: undefined,
  problems: [],
  progress: 0,
  described: null,
  models: null,
  economics: FIRST_ECONOMICS,
  outlook: null,
};
/** A bar need not move more often. In ms. */
const PROGRESS_EVERY = 80;

/** The file on the page and its worker. All that is heavy happens there. */
function openLab(set: (change: (before: Lab) => Lab) => void) {
  let worker: Worker | null = null;
  /** Looks at another file while what was read stays. */
  let scout: Worker | null = null;
  let file: Blob | null = null;
  let economics = FIRST_ECONOMICS;
  let lastProgress = 0;
  let onList: ((list: Blob) => void) | null = null;
  const change = (part: Partial<Lab>) => set((before) => ({ ...before, ...part }));

  function stopScout(): void {
    scout?.terminate();
    scout = null;
  }

  function stop(): void {
    worker?.terminate();
    worker = null;
    stopScout();
  }

  function begin(hearing: (reply: ValueReply) => void): Worker {
    const begun = new Worker(new URL('../../workers/value-worker.ts', import.meta.url), { type: 'module' });
    begun.onmessage = ({ data }: MessageEvent<ValueReply>) => hearing(data);
    begun.onerror = fail;
    return begun;
  }

  function fail(): void {
    stop();
    change({ step: 'choose', hasFailed: true });
  }

  function ask(request: ValueRequest): void {
    worker ??= begin(hear);
    worker.postMessage(request);
  }

  function showProgress(bytes: number, of: number): void {
    const now = performance.now();
    if (now - lastProgress < PROGRESS_EVERY && bytes < of) return;
    lastProgress = now;
    change({ progress: of > 0 ? bytes / of : 0 });
  }

  function hear(reply: ValueReply): void {
    switch (reply.kind) {
      case 'preview':
        break;
      case 'sample':
        file = reply.file;
        read({});
        break;
      case 'progress':
        showProgress(reply.bytes, reply.of);
        break;
      case 'refused':
        change({ step: 'settle', problems: reply.problems });
        break;
      case 'described':
        change({ step: 'read', described: reply.described });
        break;
      case 'analysed':
        change({ models: reply.models });
        if (reply.models.hasForecast) ask({ kind: 'look-ahead', economics });
        break;
      case 'looked-ahead':
        change({ outlook: reply.outlook });
        break;
      case 'list':
        onList?.(reply.file);
        onList = null;
        break;
      case 'failed':
        fail();
        break;
    }
  }

  /** Goes on with a file that was looked at, or says why it cannot be. */
  function take(chosen: File, looked: PreviewResult): void {
    if (!looked.ok) {
      stopScout();
      change({ next: { name: chosen.name, problems: looked.problems } });
      return;
    }
    stop();
    file = chosen;
    set(() => ({ ...NOTHING, economics, step: 'settle', name: chosen.name, preview: looked }));
  }

  function read(reading: ReadOptions, endDay?: number): void {
    if (!file) return;
    change({
      step: 'reading',
      next: null,
      reading,
      endDay,
      isCancelled: false,
      problems: [],
      progress: 0,
      described: null,
      models: null,
      outlook: null,
    });
    ask({ kind: 'read', file, reading, ...(endDay !== undefined && { endDay }) });
  }

  return {
    stop,
    read,
    /** Looks at the first rows of a file. What is there goes only when this one can be read. */
    choose(chosen: File): void {
      stopScout();
      change({ next: { name: chosen.name, problems: [] }, hasFailed: false, isCancelled: false });
      scout = begin((reply) => {
        if (reply.kind === 'failed') fail();
        if (reply.kind === 'preview') take(chosen, reply.preview);
      });
      scout.postMessage({ kind: 'preview', file: chosen } satisfies ValueRequest);
    },
    chooseSample(name: string): void {
      stop();
      set(() => ({ ...NOTHING, economics, step: 'reading', name, isSynthetic: true }));
      ask({ kind: 'sample' });
    },
    correct: () => change({ step: 'settle', problems: [], next: null }),
    /** Back to what was read, when it still is. */
    back: () => change({ step: 'read', problems: [], next: null }),
    /** Ends what goes on, at once. */
    cancel(): void {
      if (scout) {
        stopScout();
        set((before) => ({ ...before, next: null, isCancelled: before.step !== 'read' }));
        return;
      }
      stop();
      set(({ name, preview, reading, endDay }) => ({
        ...NOTHING,
        economics,
        name,
        preview,
        reading,
        endDay,
        step: preview ? 'settle' : 'choose',
        isCancelled: true,
      }));
    },
    lookAhead(wanted: Economics): void {
      economics = wanted;
      change({ economics });
      ask({ kind: 'look-ahead', economics });
    },
    /** Asks for the list of customers. */
    list: (request: Omit<Extract<ValueRequest, { kind: 'list' }>, 'kind'>) =>
      new Promise<Blob>((resolve) => {
        onList = resolve;
        ask({ kind: 'list', ...request });
      }),
  };
}

/** What is on the page, and what can be done with it. */
export function useLab() {
  const [lab, setLab] = useState<Lab>(NOTHING);
  const [controls] = useState(() => openLab(setLab));
  useEffect(() => controls.stop, [controls]);
  return { lab, ...controls };
}
