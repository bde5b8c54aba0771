import { atom, type ReadableAtom } from 'nanostores';
import { type AuditChoice, isSameChoice } from '../../value/audit/audit.ts';
import type { WhomSettings } from '../../value/audit/whom.ts';
import type { ListWords } from '../../value/customer-list.ts';
import type { Economics } from '../../value/economics.ts';
import type { PreviewResult } from '../../value/reader/preview.ts';
import type { FileProblem } from '../../value/reader/problem.ts';
import type { ReadOptions } from '../../value/reader/read-transactions.ts';
import type { BesidePlaces } from '../../value/reader/rows/beside-columns.ts';
import type { WantedTable } from '../../value/reader/table-rows.ts';
import type { CsvForm } from '../../value/segment-csv.ts';
import type { Models, ValueReply } from '../../workers/value-requests.ts';
import { afterReading, afterStudy } from './after-reply.ts';
import { EMPTY_LAB, type Lab, type PurchaseDraft, type PurchaseFile } from './lab.ts';
import { type StartThread, startHeard, type ValueThread } from './value-thread.ts';

/** A file that was to be read, back at its columns; nothing when it has none to settle. */
function settledAgain(draft: PurchaseDraft | null): PurchaseDraft | null {
  return draft?.preview ? { ...draft, isReading: false, progress: 0 } : null;
}

/** The files on the page and the threads that read them. What is heard of a file that went is passed over. */
export class LabController {
  readonly #lab = atom<Lab>(EMPTY_LAB);
  readonly #start: StartThread;
  /** Looks at another file while what is there stays. */
  #scout: ValueThread | undefined;
  /** Reads the file that is settled while what was read before stays. */
  #reader: ValueThread | undefined;
  /** Keeps the customers of what was read. */
  #keeper: ValueThread | undefined;
  #draftFile: Blob | undefined;
  #readFile: Blob | undefined;
  #drafts = 0;
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
    this.#scout = this.#startScout((preview) => this.#take(chosen, preview));
    this.#scout.ask({ kind: 'preview', file: chosen });
  }

  /** Looks again at the file that is settled: at another sheet, or separated otherwise. Its columns are proposed anew. */
  lookAgain(wanted: WantedTable): void {
    const { draft } = this.#lab.get();
    const file = this.#draftFile;
    if (!draft || !file) return;
    this.#stopScout();
    this.#change({ next: { name: draft.name, problems: [] }, hasFailed: false, isCancelled: false });
    this.#scout = this.#startScout((preview) => {
      this.#stopScout();
      const found = preview.ok ? { preview, reading: wanted, problems: [] } : { problems: preview.problems };
      this.#change({ next: null, draft: { ...draft, ...found } });
    });
    this.#scout.ask({ kind: 'preview', file, wanted });
  }

  /** Writes the synthetic sample and reads it, under a name for the page. */
  chooseSample(name: string): void {
    this.#stopScout();
    this.#stopReader();
    this.#open(this.#newDraft({ name, isSynthetic: true, isReading: true }));
    this.#reader = this.#startReader();
    this.#reader.ask({ kind: 'sample' });
  }

  /** Reads the file by what was settled. */
  read(reading: ReadOptions, endDay?: number): void {
    const { draft, read } = this.#lab.get();
    const opened: PurchaseFile | null = draft ?? read;
    const file = draft ? this.#draftFile : this.#readFile;
    if (!opened || !file) return;
    const { name, isSynthetic, preview } = opened;
    this.#stopScout();
    this.#stopReader();
    this.#draftFile = file;
    this.#open(this.#newDraft({ name, isSynthetic, preview, reading, endDay, isReading: true }));
    this.#reader = this.#startReader();
    this.#reader.ask({ kind: 'read', file, reading, ...(endDay !== undefined && { endDay }) });
  }

  /** Reads what was read once more, with other columns kept beside the purchases. */
  readBeside(beside: BesidePlaces): void {
    const { draft, read } = this.#lab.get();
    if (!draft && read) this.read({ ...read.reading, beside }, read.endDay);
  }

  /** To the columns of the file once more; what was read of it stays. */
  correct(): void {
    const { read } = this.#lab.get();
    if (!read) return;
    this.#draftFile = this.#readFile;
    this.#open(this.#newDraft(read));
  }

  /** Back to what was read, when something was. */
  back(): void {
    if (!this.#lab.get().read) return;
    this.#stopReader();
    this.#change({ draft: null, next: null });
  }

  /** Ends what goes on, at once: the look at another file, else the reading, else the fitting of what was read. */
  cancel(): void {
    const { draft, read } = this.#lab.get();
    if (this.#scout) {
      this.#stopScout();
      this.#change({ next: null, isCancelled: read === null });
    } else if (draft?.isReading) {
      this.#stopReader();
      this.#change({ draft: settledAgain(draft), isCancelled: true });
    } else if (read) {
      this.#stopKeeper();
      this.#draftFile = draft ? this.#draftFile : this.#readFile;
      const settling = draft ?? (read.preview && this.#newDraft(read));
      this.#begin({ draft: settling, isCancelled: true });
    }
  }

  /** Looks ahead from what was read, under other economics. */
  lookAhead(economics: Economics): void {
    this.#change({ economics });
    // Whom comes first: the summary has all of it once the forecast is there.
    this.#askWhom();
    this.#keeper?.ask({ kind: 'look-ahead', economics });
  }

  /** Looks at the base in other periods or at another cohort; once the models are there, for the thread does one thing. */
  look(choice: AuditChoice): void {
    this.#change({ choice });
    if (this.#lab.get().models) this.#keeper?.ask({ kind: 'audit', choice });
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
      this.#keeper?.ask({ kind: 'list', economics: this.#lab.get().economics, words, form });
    });
  }

  /** Ends the threads; nothing more is heard. */
  stop(): void {
    this.#stopScout();
    this.#stopReader();
    this.#stopKeeper();
  }

  #change(part: Partial<Lab>): void {
    this.#lab.set({ ...this.#lab.get(), ...part });
  }

  /** All anew but the economics and the settings. */
  #begin(part: Partial<Lab>): void {
    const { economics, settings } = this.#lab.get();
    this.#lab.set({ ...EMPTY_LAB, economics, settings, ...part });
  }

  #newDraft(part: Partial<PurchaseDraft>): PurchaseDraft {
    this.#drafts += 1;
    const opened = { name: '', isSynthetic: false, preview: null, reading: {}, endDay: undefined };
    return { number: this.#drafts, ...opened, isReading: false, problems: [], progress: 0, ...part };
  }

  #open(draft: PurchaseDraft): void {
    this.#change({ draft, next: null, hasFailed: false, isCancelled: false });
  }

  #askWhom(): void {
    const { economics, settings, choice } = this.#lab.get();
    this.#keeper?.ask({ kind: 'whom', economics, settings });
    // What families leave is in the margins of the views too.
    if (Object.keys(settings.familyRates).length > 0) this.#keeper?.ask({ kind: 'audit', choice });
  }

  #startScout(onPreview: (preview: PreviewResult) => void): ValueThread {
    return startHeard(this.#start, (reply) => {
      if (reply.kind === 'failed') this.#failLooking();
      if (reply.kind === 'preview') onPreview(reply.preview);
    });
  }

  #stopScout(): void {
    this.#scout?.stop();
    this.#scout = undefined;
  }

  #stopReader(): void {
    this.#reader?.stop();
    this.#reader = undefined;
  }

  #stopKeeper(): void {
    this.#keeper?.stop();
    this.#keeper = undefined;
    this.#giveList(undefined);
  }

  #giveList(list: Blob | undefined): void {
    this.#onList?.(list);
    this.#onList = undefined;
  }

  #failLooking(): void {
    this.#stopScout();
    this.#change({ next: null, hasFailed: true });
  }

  #failReading(): void {
    this.#stopReader();
    this.#change({ draft: settledAgain(this.#lab.get().draft), hasFailed: true });
  }

  /** Goes on with a file that was looked at, or says why it cannot be. */
  #take(chosen: File, preview: PreviewResult): void {
    this.#stopScout();
    if (!preview.ok) {
      this.#change({ next: { name: chosen.name, problems: preview.problems } });
      return;
    }
    this.#stopReader();
    this.#draftFile = chosen;
    // What is no file of purchases is said so before it is read in vain.
    const problems: FileProblem[] = preview.isSummary ? [{ code: 'one-row-per-customer' }] : [];
    this.#open(this.#newDraft({ name: chosen.name, preview, problems }));
  }

  /** A thread that reads the file being settled, and keeps its customers once that is done. */
  #startReader(): ValueThread {
    let isRead = false;
    const thread = startHeard(this.#start, (reply) => {
      if (isRead) this.#hearKeeper(reply);
      else if (reply.kind === 'failed') this.#failReading();
      else if (reply.kind === 'sample') {
        this.#draftFile = reply.file;
        const { draft } = this.#lab.get();
        if (draft) thread.ask({ kind: 'read', file: reply.file, reading: draft.reading });
      } else {
        isRead = reply.kind === 'described';
        if (isRead) this.#keep(thread);
        this.#lab.set(afterReading(this.#lab.get(), reply));
      }
    });
    return thread;
  }

  /** The thread that read a file takes the place of the one of the file before. */
  #keep(thread: ValueThread): void {
    this.#stopKeeper();
    this.#keeper = thread;
    this.#reader = undefined;
    this.#readFile = this.#draftFile;
  }

  #hearKeeper(reply: ValueReply): void {
    if (reply.kind === 'failed') {
      this.#stopKeeper();
      const { draft, next } = this.#lab.get();
      this.#begin({ draft, next, hasFailed: true });
    } else if (reply.kind === 'list') this.#giveList(reply.file);
    else {
      this.#lab.set(afterStudy(this.#lab.get(), reply));
      if (reply.kind === 'analysed') this.#goOn(reply.models);
    }
  }

  /** What is asked once the models are there. */
  #goOn({ hasForecast, horizon }: Models): void {
    const { economics, choice } = this.#lab.get();
    // How far one looks ahead follows the file; margin and rate stay from file to file.
    this.#change({ economics: { ...economics, months: horizon } });
    if (!isSameChoice(choice, {})) this.#keeper?.ask({ kind: 'audit', choice });
    if (hasForecast) this.lookAhead(this.#lab.get().economics);
    else this.#askWhom();
  }
}
