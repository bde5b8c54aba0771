import { atom, type ReadableAtom } from 'nanostores';
import { type AuditChoice, isSameChoice } from '../../value/audit/audit.ts';
import type { WhomSettings } from '../../value/audit/whom.ts';
import type { ListWords } from '../../value/customer-list.ts';
import type { Economics } from '../../value/economics.ts';
import type { PreviewResult } from '../../value/reader/preview.ts';
import type { ReadOptions } from '../../value/reader/read-transactions.ts';
import type { CsvForm } from '../../value/segment-csv.ts';
import type { ValueReply, ValueRequest } from '../../workers/value-requests.ts';
import { afterReply } from './after-reply.ts';
import { EMPTY_LAB, type Lab } from './lab.ts';
import { type StartThread, startHeard, type ValueThread } from './value-thread.ts';

/** The file on the page and the thread that reads it. What is heard of a file that went is passed over. */
export class LabController {
  readonly #lab = atom<Lab>(EMPTY_LAB);
  readonly #start: StartThread;
  #thread: ValueThread | undefined;
  /** Looks at another file while what was read stays. */
  #scout: ValueThread | undefined;
  #file: Blob | undefined;
  #onList: ((list: Blob | undefined) => void) | undefined;

  constructor(start: StartThread) {
    this.#start = start;
  }

  get $lab(): ReadableAtom<Lab> {
    return this.#lab;
  }

  /** Looks at the first rows of a file. What is there goes only when this one can be read. */
  choose(chosen: File): void {
    this.#stopScout();
    this.#change({ next: { name: chosen.name, problems: [] }, hasFailed: false, isCancelled: false });
    this.#scout = startHeard(this.#start, (reply) => {
      if (reply.kind === 'failed') this.#fail();
      if (reply.kind === 'preview') this.#take(chosen, reply.preview);
    });
    this.#scout.ask({ kind: 'preview', file: chosen });
  }

  /** Writes the synthetic sample and reads it, under a name for the page. */
  chooseSample(name: string): void {
    this.stop();
    this.#begin({ step: 'reading', name, isSynthetic: true });
    this.#ask({ kind: 'sample' });
  }

  /** Reads the file by what was settled. */
  read(reading: ReadOptions, endDay?: number): void {
    const file = this.#file;
    if (!file) return;
    this.stop();
    const { name, isSynthetic, preview } = this.#lab.get();
    this.#begin({ step: 'reading', name, isSynthetic, preview, reading, endDay });
    this.#ask({ kind: 'read', file, reading, ...(endDay !== undefined && { endDay }) });
  }

  /** To the columns of the file once more; what was read of it stays. */
  correct(): void {
    this.#change({ step: 'settle', problems: [], next: null });
  }

  /** Back to what was read, when it still is. */
  back(): void {
    if (this.#lab.get().described) this.#change({ step: 'read', problems: [], next: null });
  }

  /** Ends what goes on, at once: the look at another file, else the reading. */
  cancel(): void {
    const { step, name, preview, reading, endDay } = this.#lab.get();
    if (this.#scout) {
      this.#stopScout();
      this.#change({ next: null, isCancelled: step !== 'read' });
      return;
    }
    this.stop();
    const next = preview ? 'settle' : 'choose';
    this.#begin({ step: next, name, preview, reading, endDay, isCancelled: true });
  }

  /** Looks ahead from what was read, under other economics. */
  lookAhead(economics: Economics): void {
    this.#change({ economics });
    this.#ask({ kind: 'look-ahead', economics });
    this.#askWhom();
  }

  /** Looks at the base in other periods or at another cohort; once the models are there, for the thread does one thing. */
  look(choice: AuditChoice): void {
    this.#change({ choice });
    if (this.#lab.get().models) this.#ask({ kind: 'audit', choice });
  }

  /** Cuts segments elsewhere, or sets another cost of winning customers; likewise. */
  weigh(settings: WhomSettings): void {
    this.#change({ settings });
    if (this.#lab.get().models) this.#askWhom();
  }

  /** The list of customers under the economics set; undefined when the file goes, or another list is asked for, before. */
  list(words: ListWords, form: CsvForm): Promise<Blob | undefined> {
    this.#giveList(undefined);
    return new Promise((resolve) => {
      this.#onList = resolve;
      this.#ask({ kind: 'list', economics: this.#lab.get().economics, words, form });
    });
  }

  /** Ends the threads; nothing more is heard. */
  stop(): void {
    this.#thread?.stop();
    this.#thread = undefined;
    this.#stopScout();
    this.#giveList(undefined);
  }

  #change(part: Partial<Lab>): void {
    this.#lab.set({ ...this.#lab.get(), ...part });
  }

  /** All anew but the economics and the settings. */
  #begin(part: Partial<Lab>): void {
    const { economics, settings } = this.#lab.get();
    this.#lab.set({ ...EMPTY_LAB, economics, settings, ...part });
  }

  #ask(request: ValueRequest): void {
    this.#thread ??= startHeard(this.#start, (reply) => this.#hear(reply));
    this.#thread.ask(request);
  }

  #askWhom(): void {
    const { economics, settings } = this.#lab.get();
    this.#ask({ kind: 'whom', economics, settings });
  }

  #stopScout(): void {
    this.#scout?.stop();
    this.#scout = undefined;
  }

  #giveList(list: Blob | undefined): void {
    this.#onList?.(list);
    this.#onList = undefined;
  }

  #fail(): void {
    this.stop();
    this.#begin({ hasFailed: true });
  }

  /** Goes on with a file that was looked at, or says why it cannot be. */
  #take(chosen: File, preview: PreviewResult): void {
    if (!preview.ok) {
      this.#stopScout();
      this.#change({ next: { name: chosen.name, problems: preview.problems } });
      return;
    }
    this.stop();
    this.#file = chosen;
    this.#begin({ step: 'settle', name: chosen.name, preview });
  }

  #hear(reply: ValueReply): void {
    switch (reply.kind) {
      case 'failed':
        this.#fail();
        break;
      case 'list':
        this.#giveList(reply.file);
        break;
      case 'sample':
        this.#file = reply.file;
        this.read({});
        break;
      default:
        this.#lab.set(afterReply(this.#lab.get(), reply));
        if (reply.kind === 'analysed') this.#goOn(reply.models.hasForecast);
    }
  }

  /** What is asked once the models are there. */
  #goOn(hasForecast: boolean): void {
    const { economics, choice } = this.#lab.get();
    if (!isSameChoice(choice, {})) this.#ask({ kind: 'audit', choice });
    if (hasForecast) this.lookAhead(economics);
    else this.#askWhom();
  }
}
