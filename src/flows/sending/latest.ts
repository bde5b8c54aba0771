import { atom, type ReadableAtom } from 'nanostores';

/** What is being made of something, has been made of it, or could not be. */
export type Made<Value> =
  | { readonly state: 'making' }
  | { readonly state: 'ready'; readonly value: Value }
  | { readonly state: 'failed'; readonly error: unknown };

/** Something that takes a moment to make, made anew each time of something else. */
export interface Latest<Asked, Value> {
  /** What was made of the last thing asked for; `making` before anything was. */
  readonly $made: ReadableAtom<Made<Value>>;
  /** Has it made of this. What was asked for before counts no more, whenever its answer comes. */
  ask(asked: Asked): void;
  /** What was made of this, and of nothing else: `making` when it is not what was asked for last. */
  madeOf(asked: Asked): Made<Value>;
  /** Lets no answer come in any more. */
  stop(): void;
}

const MAKING = { state: 'making' } as const;

/**
 * Makes things one after the other, and holds what was made of the last. An answer that comes late is dropped, so
 * that no older one is ever taken for it. `make` may reject: the state then holds its error.
 */
export function latest<Asked, Value>(make: (asked: Asked) => Promise<Value>): Latest<Asked, Value> {
  const $made = atom<Made<Value>>(MAKING);
  let last: { readonly asked: Asked } | undefined;
  return {
    $made,
    ask: (asked) => {
      const mine = { asked };
      last = mine;
      $made.set(MAKING);
      const settle = (made: Made<Value>) => {
        if (last === mine) $made.set(made);
      };
      make(asked).then(
        (value) => settle({ state: 'ready', value }),
        (error: unknown) => settle({ state: 'failed', error }),
      );
    },
    madeOf: (asked) => (last?.asked === asked ? $made.get() : MAKING),
    stop: () => {
      last = undefined;
    },
  };
}
