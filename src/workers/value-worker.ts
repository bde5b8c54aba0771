/// <reference lib="webworker" />
import { help } from './help.ts';
import type { HelpCall, HelperLost } from './help-messages.ts';
import type { Memory, ValueReply, ValueRequest } from './value-messages.ts';
import { answerValueRequest } from './value-requests.ts';

declare const self: DedicatedWorkerGlobalScope;

const memory: Memory = {};
let current = new AbortController();
let helper: MessagePort | undefined;

/** One file at a time: a new request ends the one before. To end all at once, the page ends the worker. */
self.addEventListener('message', async ({ data }: MessageEvent<ValueRequest | HelpCall | HelperLost>) => {
  if (data.kind === 'help') return help(data.port, () => self.close());
  // As the port tells of one that is gone.
  if (data.kind === 'helper-lost') return helper?.dispatchEvent(new Event('close'));
  helper = data.kind === 'read' ? data.helper : undefined;
  current.abort();
  current = new AbortController();
  const { signal } = current;
  const reply = (message: ValueReply) => {
    if (!signal.aborted) self.postMessage(message);
  };
  try {
    await answerValueRequest(data, reply, signal, memory);
  } catch {
    reply({ kind: 'failed' });
  }
});
