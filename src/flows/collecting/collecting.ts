import { map, type ReadableAtom } from 'nanostores';
import { copyOf } from '../../stores/workshops.ts';
import { type HandedIn, type Receiving, receive } from './handed-in.ts';
import { takeFiles, takeText } from './take-in.ts';

/** The ways in beside pasting and dropping. */
export const WAYS = ['scan', 'code', 'ballot', 'table'] as const;
export type Way = (typeof WAYS)[number];

/** What came in last; what is scanned, typed or entered one after the other adds up, a paste or a table does not. */
export interface Batch {
  readonly way: Way | 'text';
  readonly items: readonly HandedIn[];
}

type LateReply = Extract<HandedIn, { kind: 'taken' }>;

/** Where collecting stands. */
export interface CollectingState {
  /** Undefined when nothing was handed in. */
  readonly batch: Batch | undefined;
  /** From 0 to 1 while a text or files are read; null when none are. */
  readonly progress: number | null;
  /** Replies that come in once votes were revealed are second votes, unless one says otherwise. */
  readonly isSecond: boolean;
}

/** Replies to one workshop, taken in one after the other, however fast they are handed in. */
export interface Collecting {
  readonly $state: ReadableAtom<CollectingState>;
  setSecond(isSecond: boolean): void;
  /** A text of any kind that was pasted or dropped. Done once it is read; false where it was not. */
  takeText(text: string): Promise<boolean>;
  takeFiles(files: readonly File[]): Promise<boolean>;
  /** Ends what is being read: nothing of it is taken in. What else was handed in goes on. */
  stop(): void;
  /** The text of a code the camera saw. */
  takeScanned(text: string): Promise<boolean>;
  /** Says what became of a code or a ballot that was entered. */
  add(way: Way, items: readonly HandedIn[]): void;
  /** The workshop, and how its replies are taken now. */
  receiving(): Receiving;
  /** Takes second votes without a first for what they are said to be: late replies, among the first votes. */
  takeAsLate(): void;
  /** Forgets what came in last. */
  close(): void;
}

/** The second votes of a batch, the latest of each phone, whose first votes are not in. */
export function withoutFirst({ items }: Pick<Batch, 'items'>): readonly LateReply[] {
  const late = items.filter(
    (item): item is LateReply => item.kind === 'taken' && item.outcome.is === 'no-first',
  );
  return [...new Map(late.map((item) => [item.reply.id, item])).values()];
}

/** Have votes of this workshop been revealed, so that what comes in now is said after a discussion? */
export function isAfterReveal(workshop: string): boolean {
  return (copyOf(workshop)?.stage?.revealed ?? []).length > 0;
}

/** Collects the replies to a workshop that is kept here. */
export function collectIn(workshop: string): Collecting {
  const $state = map<CollectingState>({ batch: undefined, progress: null, isSecond: true });
  let queue: Promise<unknown> = Promise.resolve();
  const receiving = (): Receiving => ({
    id: workshop,
    isSecond: isAfterReveal(workshop) && $state.get().isSecond,
  });
  const add = (way: Batch['way'], items: readonly HandedIn[]) => {
    // A paste or a table is a batch of its own.
    const last = way === 'text' || way === 'table' ? undefined : $state.get().batch;
    const before = last?.way === way ? last.items : [];
    $state.setKey('batch', { way, items: [...before, ...items] });
  };
  /** What was handed in is told where it could not be read, and what comes after it is read all the same. */
  const inTurn = (way: Batch['way'], names: readonly string[], work: () => Promise<void>) => {
    const told = () => {
      $state.setKey('progress', null);
      add(
        way,
        names.map((text) => ({ kind: 'file', text, why: 'not-read' })),
      );
      return false;
    };
    const done = queue.then(work).then(() => true, told);
    queue = done;
    return done;
  };
  let ending = new AbortController();
  const read = (names: readonly string[], work: (into: Receiving) => Promise<HandedIn[]>) =>
    inTurn('text', names, async () => {
      ending = new AbortController();
      const { signal } = ending;
      $state.setKey('progress', 0);
      const items = await work({
        ...receiving(),
        onProgress: (done) => $state.setKey('progress', done),
        signal,
      });
      $state.setKey('progress', null);
      if (!signal.aborted) add('text', items);
    });
  return {
    $state,
    setSecond: (isSecond) => $state.setKey('isSecond', isSecond),
    takeText: (text) => read([''], (into) => takeText(into, text)),
    takeFiles: (files) =>
      read(
        files.map(({ name }) => name),
        (into) => takeFiles(into, files),
      ),
    stop: () => ending.abort(),
    takeScanned: (text) => inTurn('scan', [text], async () => add('scan', await takeText(receiving(), text))),
    add,
    receiving,
    takeAsLate: () => {
      const { batch } = $state.get();
      if (!batch) return;
      const late = withoutFirst(batch).map(({ text, reply }) => ({
        text,
        reply,
        taking: { how: 'link' } as const,
      }));
      const others = batch.items.filter((item) => item.kind !== 'taken' || item.outcome.is !== 'no-first');
      const taken = receive({ id: workshop, isSecond: false }, late);
      $state.setKey('batch', { ...batch, items: [...others, ...taken] });
    },
    close: () => $state.setKey('batch', undefined),
  };
}
