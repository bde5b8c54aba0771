/// <reference lib="webworker" />
import { answerInThread } from './answer-in-thread.ts';
import { MESSAGES } from './read-messages.ts';

declare const self: DedicatedWorkerGlobalScope;

self.addEventListener(
  'message',
  answerInThread(MESSAGES, (reply) => self.postMessage(reply)),
);
