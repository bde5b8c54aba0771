import { useCallback, useEffect, useRef, useState } from 'react';
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
export function useLab() {
  const [lab, setLab] = useState<Lab>(NOTHING);
  const worker = useRef<Worker | null>(null);
  const file = useRef<Blob | null>(null);
  const lastProgress = useRef(0);
  const onList = useRef<((list: Blob) => void) | null>(null);
  const change = useCallback((part: Partial<Lab>) => setLab((before) => ({ ...before, ...part })), []);

  const stop = useCallback(() => {
    worker.current?.terminate();
    worker.current = null;
  }, []);

  const ask = useCallback(
    (request: ValueRequest) => {
      if (!worker.current) {
        worker.current = new Worker(new URL('../../workers/value-worker.ts', import.meta.url), {
          type: 'module',
        });
        worker.current.onmessage = ({ data }: MessageEvent<ValueReply>) => hear(data);
        worker.current.onerror = () => {
          stop();
          change({ step: 'choose', hasFailed: true });
        };
      }
      worker.current.postMessage(request);
    },
    [change, stop],
  );

  function hear(reply: ValueReply): void {
    switch (reply.kind) {
      case 'preview':
        if (reply.preview.ok) return change({ step: 'settle', preview: reply.preview });
        return change({ step: 'choose', problems: reply.preview.problems });
      case 'sample':
        file.current = reply.file;
        return read({});
      case 'progress': {
        const now = performance.now();
        if (now - lastProgress.current < PROGRESS_EVERY && reply.bytes < reply.of) return;
        lastProgress.current = now;
        return change({ progress: reply.of > 0 ? reply.bytes / reply.of : 0 });
      }
      case 'refused':
        return change({ step: 'settle', problems: reply.problems });
      case 'described':
        return change({ step: 'read', described: reply.described });
      case 'analysed':
        change({ models: reply.models });
        if (reply.models.hasForecast) ask({ kind: 'look-ahead', economics: FIRST_ECONOMICS });
        return;
      case 'looked-ahead':
        return change({ outlook: reply.outlook });
      case 'list':
        onList.current?.(reply.file);
        onList.current = null;
        return;
      case 'failed':
        stop();
        return change({ step: 'choose', hasFailed: true });
    }
  }

  function read(reading: Reading): void {
    if (!file.current) return;
    change({ step: 'reading', problems: [], progress: 0, described: null, models: null, outlook: null });
    ask({ kind: 'read', file: file.current, reading });
  }

  useEffect(() => stop, [stop]);

  return {
    lab,
    /** Looks at the first rows of a file. */
    choose(chosen: File) {
      stop();
      file.current = chosen;
      setLab({ ...NOTHING, step: 'looking', name: chosen.name });
      ask({ kind: 'preview', file: chosen });
    },
    chooseSample(name: string) {
      stop();
      setLab({ ...NOTHING, step: 'reading', name, isSynthetic: true });
      ask({ kind: 'sample' });
    },
    read,
    correct: () => change({ step: 'settle', problems: [] }),
    /** Ends what goes on, at once. */
    cancel() {
      stop();
      setLab((before) => ({
        ...NOTHING,
        name: before.name,
        preview: before.preview,
        step: before.preview ? 'settle' : 'choose',
        isCancelled: true,
      }));
    },
    lookAhead: (economics: Economics) => ask({ kind: 'look-ahead', economics }),
    /** Asks for the list of customers. */
    list: (request: Omit<Extract<ValueRequest, { kind: 'list' }>, 'kind'>) =>
      new Promise<Blob>((resolve) => {
        onList.current = resolve;
        ask({ kind: 'list', ...request });
      }),
  };
}
