/// <reference lib="webworker" />
import { answerInThread } from './answer-in-thread.ts';
import { SHEET } from './read-sheet.ts';

declare const self: DedicatedWorkerGlobalScope;

self.addEventListener(
  'message',
  answerInThread(SHEET, (reply) => self.postMessage(reply)),
);
