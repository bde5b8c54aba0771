import type { WritableAtom } from 'nanostores';
import type { ReadOptions } from '../../value/reader/read-transactions.ts';
import type { ValueReply } from '../../workers/value-messages.ts';
import { afterReading } from './after-reply.ts';
import type { Keeper } from './keeper.ts';
import type { Lab, PurchaseDraft, PurchaseFile } from './lab.ts';
import { newDraft, opened, settledAgain } from './lab-steps.ts';
import { type StartThread, startHeard, type ValueThread } from './value-thread.ts';

/** Reads the file that is settled while what was read before stays; the thread that read it then keeps its customers. */
export class Reader {
  readonly #start: StartThread;
  readonly #lab: WritableAtom<Lab>;
  readonly #keeper: Keeper;
  #thread: ValueThread | undefined;
  #draftFile: Blob | undefined;
  #readFile: Blob | undefined;
  #drafts = 0;

  constructor(start: StartThread, lab: WritableAtom<Lab>, keeper: Keeper) {
    this.#start = start;
    this.#lab = lab;
    this.#keeper = keeper;
  }

  /** The file that is settled, else the one that was read. */
  get file(): Blob | undefined {
    return this.#lab.get().draft ? this.#draftFile : this.#readFile;
  }

  /** A draft of the file at hand, with a number of its own. */
  draft(part: Partial<PurchaseDraft>): PurchaseDraft {
    this.#draftFile = this.file;
    this.#drafts += 1;
    return newDraft(this.#drafts, part);
  }

  /** Puts a file on the page to be settled, in the place of any other that was. */
  settle(file: Blob, part: Partial<PurchaseDraft>): void {
    this.stop();
    const draft = this.draft(part);
    this.#draftFile = file;
    this.#lab.set(opened(this.#lab.get(), draft));
  }

  /** Writes the synthetic sample and reads it, under a name for the page. */
  readSample(name: string): void {
    this.#begin({ name, isSynthetic: true }).ask({ kind: 'sample' });
  }

  /** Reads the file at hand by what was settled. */
  read(reading: ReadOptions, endDay: number | undefined): void {
    const { draft, read } = this.#lab.get();
    const given: PurchaseFile | null = draft ?? read;
    const { file } = this;
    if (!given || !file) return;
    const { name, isSynthetic, preview, isSummary } = given;
    const thread = this.#begin({ name, isSynthetic, preview, isSummary, reading, endDay });
    const kind = isSummary ? 'read-totals' : 'read';
    thread.ask({ kind, file, reading, ...(endDay !== undefined && { endDay }) });
  }

  /** Ends the reading; nothing is heard of it. */
  stop(): void {
    this.#thread?.stop();
    this.#thread = undefined;
  }

  /** A thread that reads; what it says once the file is read is the keeper's. */
  #begin(part: Partial<PurchaseDraft>): ValueThread {
    this.stop();
    const draft = this.draft({ ...part, isReading: true });
    this.#lab.set(opened(this.#lab.get(), draft));
    let isRead = false;
    const thread = startHeard(this.#start, (reply) => {
      if (isRead) return this.#keeper.hear(reply);
      isRead = reply.kind === 'described' || reply.kind === 'summed';
      if (isRead) this.#give(thread);
      this.#hear(reply, thread);
    });
    this.#thread = thread;
    return thread;
  }

  #hear(reply: ValueReply, thread: ValueThread): void {
    const lab = this.#lab.get();
    if (reply.kind === 'failed') {
      this.stop();
      this.#lab.set({ ...lab, draft: settledAgain(lab.draft), hasFailed: true });
    } else if (reply.kind === 'sample') {
      this.#draftFile = reply.file;
      thread.ask({ kind: 'read', file: reply.file, reading: {} });
    } else this.#lab.set(afterReading(lab, reply));
  }

  /** The thread that read a file keeps its customers. */
  #give(thread: ValueThread): void {
    this.#keeper.keep(thread);
    this.#thread = undefined;
    this.#readFile = this.#draftFile;
  }
}
