import type { WritableAtom } from 'nanostores';
import { type AuditChoice, isSameChoice } from '../../value/audit/audit.ts';
import type { WhomSettings } from '../../value/audit/whom.ts';
import type { ListWords } from '../../value/customer-list.ts';
import type { Economics } from '../../value/economics.ts';
import type { CsvForm } from '../../value/segment-csv.ts';
import type { Models } from '../../workers/models.ts';
import type { ValueReply, ValueRequest } from '../../workers/value-messages.ts';
import { afterStudy } from './after-reply.ts';
import type { Lab } from './lab.ts';
import { begun } from './lab-steps.ts';
import type { ValueThread } from './value-thread.ts';

/** Keeps the customers of what was read, in the thread that read them, and asks it what the page is asked. */
export class Keeper {
  readonly #lab: WritableAtom<Lab>;
  #thread: ValueThread | undefined;
  #onList: ((list: Blob | undefined) => void) | undefined;

  constructor(lab: WritableAtom<Lab>) {
    this.#lab = lab;
  }

  /** The thread that read a file takes the place of the one of the file before. */
  keep(thread: ValueThread): void {
    this.stop();
    this.#thread = thread;
  }

  /** Looks ahead from what was read, under other economics. */
  lookAhead(economics: Economics): void {
    this.#change({ economics });
    // Whom comes first: the summary has all of it once the forecast is there.
    this.#askWhom();
    this.#ask({ kind: 'look-ahead', economics });
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

  /** Takes in what the thread says of the customers it keeps. */
  hear(reply: ValueReply): void {
    if (reply.kind === 'failed') {
      this.stop();
      const { draft, next } = this.#lab.get();
      this.#lab.set(begun(this.#lab.get(), { draft, next, hasFailed: true }));
    } else if (reply.kind === 'list') this.#giveList(reply.file);
    else {
      this.#lab.set(afterStudy(this.#lab.get(), reply));
      if (reply.kind === 'analysed') this.#goOn(reply.models);
    }
  }

  /** Ends the thread; no list is given any more. */
  stop(): void {
    this.#thread?.stop();
    this.#thread = undefined;
    this.#giveList(undefined);
  }

  #ask(request: ValueRequest): void {
    this.#thread?.ask(request);
  }

  #change(part: Partial<Lab>): void {
    this.#lab.set({ ...this.#lab.get(), ...part });
  }

  #askWhom(): void {
    const { economics, settings, choice, described } = this.#lab.get();
    // Totals do not say when customers bought.
    if (!described) return;
    this.#ask({ kind: 'whom', economics, settings });
    // What families leave is in the margins of the views too.
    if (Object.keys(settings.familyRates).length > 0) this.#ask({ kind: 'audit', choice });
  }

  #giveList(list: Blob | undefined): void {
    this.#onList?.(list);
    this.#onList = undefined;
  }

  /** What is asked once the models are there. */
  #goOn({ hasForecast, horizon }: Models): void {
    const { economics, choice } = this.#lab.get();
    // How far one looks ahead follows the file; margin and rate stay from file to file.
    this.#change({ economics: { ...economics, months: horizon } });
    if (!isSameChoice(choice, {})) this.#ask({ kind: 'audit', choice });
    if (hasForecast) this.lookAhead(this.#lab.get().economics);
    else this.#askWhom();
  }
}
