import type { PreviewResult } from '../../value/reader/preview.ts';
import type { WantedTable } from '../../value/reader/table-rows.ts';
import type { ValueReply } from '../../workers/value-messages.ts';
import { type StartThread, startHeard, type ValueThread } from './value-thread.ts';

/** What a look may come to. */
export interface LookHeard {
  onPreview(preview: PreviewResult): void;
  /** How far the look is, where it takes long. */
  onProgress(reply: Extract<ValueReply, { kind: 'progress' }>): void;
  onFailed(): void;
}

/** Looks at the first rows of a file while what is there stays; one at a time, the last. */
export class Scout {
  readonly #start: StartThread;
  #thread: ValueThread | undefined;

  constructor(start: StartThread) {
    this.#start = start;
  }

  get isLooking(): boolean {
    return this.#thread !== undefined;
  }

  /** Looks, and is gone before what it saw is heard. */
  look(file: Blob, heard: LookHeard, wanted?: WantedTable): void {
    this.stop();
    this.#thread = startHeard(this.#start, (reply) => {
      if (reply.kind === 'progress') heard.onProgress(reply);
      if (reply.kind !== 'failed' && reply.kind !== 'preview') return;
      this.stop();
      if (reply.kind === 'preview') heard.onPreview(reply.preview);
      else heard.onFailed();
    });
    this.#thread.ask({ kind: 'preview', file, ...(wanted && { wanted }) });
  }

  /** Ends the look; nothing is heard of it. */
  stop(): void {
    this.#thread?.stop();
    this.#thread = undefined;
  }
}
