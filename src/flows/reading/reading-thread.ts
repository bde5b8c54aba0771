import { startThread, type Thread } from '../../stores/browser/thread.ts';
import fileWorker from '../../workers/file-worker.ts?worker&url';
import messageWorker from '../../workers/message-worker.ts?worker&url';
import type { ReadingReply, ReadingRequest, Readings } from '../../workers/reading-messages.ts';
import sheetWorker from '../../workers/sheet-worker.ts?worker&url';

/** Which script reads what: each holds little more than it needs. */
const WORKERS: Readonly<Record<keyof Readings, string>> = {
  file: fileWorker,
  workbook: sheetWorker,
  replies: messageWorker,
  units: messageWorker,
};

/** Starts a thread that reads one thing of a kind; `onBroken` when there is none to be had. */
export function startReading<Kind extends keyof Readings>(
  kind: Kind,
  hear: (reply: ReadingReply<Kind>) => void,
  onBroken: () => void,
): Thread<ReadingRequest<Kind>> {
  return startThread(WORKERS[kind], hear, onBroken);
}
