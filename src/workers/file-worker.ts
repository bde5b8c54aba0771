/// <reference lib="webworker" />
import { answerInThread } from './answer-in-thread.ts';
import { OWN_FILE } from './read-own-file.ts';

declare const self: DedicatedWorkerGlobalScope;

self.addEventListener(
  'message',
  answerInThread(OWN_FILE, (reply) => self.postMessage(reply)),
);
