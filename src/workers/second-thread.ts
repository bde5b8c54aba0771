import type { AllFits, ToFit } from '../value/fit-all.ts';
import { FileRefusal } from '../value/reader/problem.ts';
import { type FoundRows, type PlaceBetween, type RowsAhead, ThreadLost } from '../value/reader/rows-ahead.ts';
import { RowUnpacker, type RowWork } from '../value/reader/text/packed-rows.ts';
import type { HelpReply, HelpRequest } from './help-messages.ts';

/** Another thread that helps to read a file, once it is there. */
export class SecondThread implements RowsAhead {
  isReady = false;
  readonly #port: MessagePort;
  readonly #file: Blob;
  readonly #replies: HelpReply[] = [];
  #wake: () => void = () => undefined;

  constructor(port: MessagePort, file: Blob) {
    this.#port = port;
    this.#file = file;
    port.onmessage = ({ data }: MessageEvent<HelpReply>) => this.#hear(data);
    // Of a thread that is gone; of one that broke down the page hears, and has it told here.
    port.addEventListener('close', () => this.#hear({ kind: 'lost' }));
  }

  #hear(reply: HelpReply): void {
    if (reply.kind === 'ready') this.isReady = true;
    else this.#replies.push(reply);
    this.#wake();
  }

  #ask(request: HelpRequest): void {
    this.#port.postMessage(request);
  }

  async #next(): Promise<HelpReply> {
    for (;;) {
      const reply = this.#replies.shift();
      if (reply) return reply;
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
  }

  async *find(place: PlaceBetween, work: RowWork): AsyncGenerator<FoundRows> {
    this.#ask({ kind: 'find', file: this.#file, place, work });
    const unpacker = new RowUnpacker(place.between.separators);
    let reply = await this.#next();
    for (; reply.kind === 'rows'; reply = await this.#next()) {
      yield { rows: unpacker.unpack(reply.packed), byte: reply.byte };
      this.#ask({ kind: 'taken' });
    }
    if (reply.kind === 'refused') throw new FileRefusal(reply.problem.code, reply.problem.params);
    if (reply.kind === 'lost') throw new ThreadLost();
  }

  /** Asks for all models to be fitted, and lets it go with its memory; undefined where it is not there, or could not. */
  fit(toFit: ToFit): Promise<AllFits | undefined> | undefined {
    if (!this.isReady) return undefined;
    this.#ask({ kind: 'fit', toFit });
    return this.#next().then((reply) => {
      this.end();
      return reply.kind === 'fitted' ? reply.fitted : undefined;
    });
  }

  /** Lets it go. */
  end(): void {
    this.#ask({ kind: 'end' });
    this.#port.close();
  }
}
