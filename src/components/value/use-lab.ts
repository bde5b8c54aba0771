import { useEffect, useState } from 'react';
import type { Economics } from '../../value/lifetime-value.ts';
import type { Outlook } from '../../value/outlook.ts';
import type { Preview } from '../../value/reader/preview.ts';
import type { FileProblem } from '../../value/reader/problem.ts';
import type { Reading } from '../../value/reader/read-transactions.ts';
import type { Described, Models, ValueReply, ValueRequest } from '../../workers/value-requests.ts';

/** Where the visitor is: nothing yet, a file being looked at, its columns to settle, being read, read. */
export type Step = 'choose' | 'looking' | 'settle' | 'reading' | 'read';

export interface Lab {
  readonly step: Step;
  readonly name: string;
  readonly isSynthetic: boolean;
  readonly isCancelled: boolean;
  readonly hasFailed: boolean;
  readonly preview: Preview | null;
  /** What the visitor settled last. */
  readonly reading: Reading;
  /** Days from 1970-01-01; undefined for the last day of the file. */
  readonly endDay: number | undefined;
  readonly problems: readonly FileProblem[];
  /** 0–1. */
  readonly progress: number;
  readonly described: Described | null;
  readonly models: Models | null;
  readonly outlook: Outlook | null;
}

const NOTHING: Lab = {
  step: 'choose',
  name: '',
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
  outlook: null,
};
/** A terminal and this page begin alike: revenue, discounted at 10 % a year over 36 months. */
export const FIRST_ECONOMICS: Economics = { margin: 1, yearlyRate: 0.1, months: 36 };
/** A bar need not move more often. In ms. */
const PROGRESS_EVERY = 80;

/** The file on the page and its worker. All that is heavy happens there. */
function openLab(set: (change: (before: Lab) => Lab) => void) {
  let worker: Worker | null = null;
  let file: Blob | null = null;
  let lastProgress = 0;
  let onList: ((list: Blob) => void) | null = null;
  const change = (part: Partial<Lab>) => set((before) => ({ ...before, ...part }));

  function stop(): void {
    worker?.terminate();
    worker = null;
  }

  function fail(): void {
    stop();
    change({ step: 'choose', hasFailed: true });
  }

  function ask(request: ValueRequest): void {
    if (!worker) {
      worker = new Worker(new URL('../../workers/value-worker.ts', import.meta.url), { type: 'module' });
      worker.onmessage = ({ data }: MessageEvent<ValueReply>) => hear(data);
      worker.onerror = fail;
    }
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
        if (reply.preview.ok) change({ step: 'settle', preview: reply.preview });
        else change({ step: 'choose', problems: reply.preview.problems });
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
        if (reply.models.hasForecast) ask({ kind: 'look-ahead', economics: FIRST_ECONOMICS });
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

  function read(reading: Reading, endDay?: number): void {
    if (!file) return;
    change({
      step: 'reading',
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
    /** Looks at the first rows of a file. */
    choose(chosen: File): void {
      stop();
      file = chosen;
      set(() => ({ ...NOTHING, step: 'looking', name: chosen.name }));
      ask({ kind: 'preview', file: chosen });
    },
    chooseSample(name: string): void {
      stop();
      set(() => ({ ...NOTHING, step: 'reading', name, isSynthetic: true }));
      ask({ kind: 'sample' });
    },
    correct: () => change({ step: 'settle', problems: [] }),
    /** Ends what goes on, at once. */
    cancel(): void {
      stop();
      set(({ name, preview, reading, endDay }) => ({
        ...NOTHING,
        name,
        preview,
        reading,
        endDay,
        step: preview ? 'settle' : 'choose',
        isCancelled: true,
      }));
    },
    lookAhead: (economics: Economics) => ask({ kind: 'look-ahead', economics }),
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
