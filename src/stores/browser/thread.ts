import { ownScript } from './own-script.ts';

/** A thread beside the page's, until it is stopped. */
export interface Thread<Asked> {
  /** `moved`: what of the request goes to the thread for good. */
  ask(request: Asked, moved?: Transferable[]): void;
  stop(): void;
}

/** Can threads be started here? */
export const hasThreads = (): boolean => typeof Worker !== 'undefined';

/**
 * Starts a script of this site in a thread of its own. `hear` is given its replies, `onBroken` called when it does not
 * start or breaks down.
 */
export function startThread<Asked, Replied>(
  address: string,
  hear: (reply: Replied) => void,
  onBroken: () => void,
): Thread<Asked> {
  const worker = new Worker(ownScript(address), { type: 'module' });
  worker.onmessage = ({ data }: MessageEvent<Replied>) => hear(data);
  worker.onerror = onBroken;
  worker.onmessageerror = onBroken;
  return { ask: (request, moved = []) => worker.postMessage(request, moved), stop: () => worker.terminate() };
}
