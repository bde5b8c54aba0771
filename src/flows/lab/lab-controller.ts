import { atom, type ReadableAtom } from 'nanostores';
import type { PreviewResult } from '../../value/reader/preview.ts';
import type { ReadOptions } from '../../value/reader/read-transactions.ts';
import type { BesidePlaces } from '../../value/reader/rows/beside-columns.ts';
import type { WantedTable } from '../../value/reader/table-rows.ts';
import { shareDone } from './after-reply.ts';
import { Keeper } from './keeper.ts';
import { EMPTY_LAB, type Lab } from './lab.ts';
import { begun, lookedAgain, lookedAt, opened, settledAgain } from './lab-steps.ts';
import { Reader } from './reader.ts';
import { type LookHeard, Scout } from './scout.ts';
import type { StartThread } from './value-thread.ts';

/** The files on the page and the threads that read them. What is heard of a file that went is passed over. */
export class LabController {
  readonly #lab = atom<Lab>(EMPTY_LAB);
  readonly #scout: Scout;
  readonly #reader: Reader;
  /** Answers what is asked of the file that was read. */
  readonly kept = new Keeper(this.#lab);

  constructor(start: StartThread) {
    this.#scout = new Scout(start);
    this.#reader = new Reader(start, this.#lab, this.kept);
  }

  get $lab(): ReadableAtom<Lab> {
    return this.#lab;
  }

  /** Looks at the first rows of a file. What is there goes only when this one can be read. */
  choose(chosen: File): void {
    this.#look(chosen, chosen.name, (preview) => this.#take(chosen, preview));
  }

  /** Looks again at the file that is settled: at another sheet, or separated otherwise. Its columns are proposed anew. */
  lookAgain(wanted: WantedTable): void {
    const { draft } = this.#lab.get();
    const { file } = this.#reader;
    if (!draft || !file) return;
    const seen = (preview: PreviewResult) => this.#lab.set(lookedAgain(this.#lab.get(), preview, wanted));
    this.#look(file, draft.name, seen, wanted);
  }

  /** Takes each row of the file that is settled for a customer, or for a purchase. */
  takeRowsFor(kind: 'customers' | 'purchases'): void {
    const { draft } = this.#lab.get();
    if (draft) this.#change({ draft: { ...draft, isSummary: kind === 'customers', problems: [] } });
  }

  /** Writes the synthetic sample and reads it, under a name for the page. */
  chooseSample(name: string): void {
    this.#scout.stop();
    this.#reader.readSample(name);
  }

  /** Reads the file by what was settled. */
  read(reading: ReadOptions, endDay?: number): void {
    this.#scout.stop();
    this.#reader.read(reading, endDay);
  }

  /** Reads what was read once more, with other columns kept beside the purchases. */
  readBeside(beside: BesidePlaces): void {
    const { draft, read } = this.#lab.get();
    if (!draft && read) this.read({ ...read.reading, beside }, read.endDay);
  }

  /** To the columns of the file once more; what was read of it stays. */
  correct(): void {
    const { read } = this.#lab.get();
    if (read) this.#lab.set(opened(this.#lab.get(), this.#reader.draft(read)));
  }

  /** Back to what was read, when something was. */
  back(): void {
    if (!this.#lab.get().read) return;
    this.#reader.stop();
    this.#change({ draft: null, next: null });
  }

  /** Ends what goes on, at once: the look at another file, else the reading, else the fitting of what was read. */
  cancel(): void {
    const lab = this.#lab.get();
    const { draft, read } = lab;
    if (this.#scout.isLooking) {
      this.#scout.stop();
      this.#change({ next: null, isCancelled: read === null });
    } else if (draft?.isReading) {
      this.#reader.stop();
      this.#change({ draft: settledAgain(draft), isCancelled: true });
    } else if (read) {
      this.kept.stop();
      const settling = draft ?? (read.preview && this.#reader.draft(read));
      this.#lab.set(begun(lab, { draft: settling, isCancelled: true }));
    }
  }

  /** Ends the threads; nothing more is heard. */
  stop(): void {
    this.#scout.stop();
    this.#reader.stop();
    this.kept.stop();
  }

  #change(part: Partial<Lab>): void {
    this.#lab.set({ ...this.#lab.get(), ...part });
  }

  #look(file: Blob, name: string, seen: (preview: PreviewResult) => void, wanted?: WantedTable): void {
    this.#lab.set(lookedAt(this.#lab.get(), name));
    const onFailed = () => this.#change({ next: null, hasFailed: true });
    const onProgress: LookHeard['onProgress'] = (reply) => {
      const { next } = this.#lab.get();
      if (next) this.#change({ next: { ...next, progress: shareDone(reply) } });
    };
    this.#scout.look(file, { onPreview: seen, onProgress, onFailed }, wanted);
  }

  /** Goes on with a file that was looked at, or says why it cannot be. */
  #take(chosen: File, preview: PreviewResult): void {
    const { name } = chosen;
    if (!preview.ok) {
      this.#change({ next: { name, problems: preview.problems, progress: 0 } });
      return;
    }
    this.#reader.settle(chosen, { name, preview, isSummary: preview.isSummary });
  }
}
