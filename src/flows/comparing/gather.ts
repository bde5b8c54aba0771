import { map, type ReadableAtom } from 'nanostores';
import { UNITS_AT_MOST } from '../../domain/comparing/unit.ts';
import type { HandedOver, NotCompared } from '../../share/handed-in/read-units.ts';
import { type Comparable, comparableOf } from './comparable.ts';
import type { TakingHandedIn } from './take-handed.ts';

/** A link that asks for its password. */
export interface Locked {
  readonly key: string;
  readonly name: string;
  readonly fragment: string;
  readonly state: 'asked' | 'checking' | 'wrong';
}

/** Something that was left aside, and why: it gave nothing to compare, was here already, was not reached or not read. */
export interface UnitLeftAside extends Omit<NotCompared, 'why'> {
  readonly key: string;
  readonly why: NotCompared['why'] | 'again' | 'no-room' | 'stopped' | 'not-read' | 'not-here';
}

/** What was opened here to compare: nothing of it is kept. */
export interface GatheredUnits {
  readonly opened: readonly Comparable[];
  readonly locked: readonly Locked[];
  readonly leftAside: readonly UnitLeftAside[];
  /** How many lines of those last handed in held no link, beside others that did. */
  readonly passed: number;
  /** How many more of those last handed in were left aside, beside those named. */
  readonly more: number;
  /** From 0 to 1 while files or a text are read; null when none are. */
  readonly progress: number | null;
}

/** Gathers links and files, one after the other, however fast they are handed in. */
export interface Gathering {
  readonly $gathered: ReadableAtom<GatheredUnits>;
  /** False where what reads it did not come. */
  takeText(text: string): Promise<boolean>;
  takeFiles(files: readonly File[]): Promise<boolean>;
  /** Ends what is being read. */
  stop(): void;
  /** Tries a password on a link that asks for one. */
  unlock(key: string, password: string): Promise<void>;
  /** Takes away what was opened, or a link that stays closed. */
  drop(key: string): void;
  /** Tells that something asked for by this name is not kept here. */
  tellNotHere(name: string): void;
  /** Forgets what was left aside. */
  forgetLeftAside(): void;
}

/** So many that were left aside are named, the others counted. */
const NAMED_AT_MOST = 400;
/** So much of a text that was not read says which it was. */
const NAME_AT_MOST = 60;

const NOTHING: GatheredUnits = {
  opened: [],
  locked: [],
  leftAside: [],
  passed: 0,
  more: 0,
  progress: null,
};

const sameAs = (one: Comparable, other: Comparable) =>
  JSON.stringify([one.unit.assessment, one.unit.people]) ===
  JSON.stringify([other.unit.assessment, other.unit.people]);

/** `onOpened` is told of each source as it comes. */
export function gather(onOpened: (source: Comparable) => void): Gathering {
  const $gathered = map<GatheredUnits>(NOTHING);
  let queue: Promise<unknown> = Promise.resolve();
  let turn = 0;
  const nextKey = () => {
    turn += 1;
    return `opened-${turn}`;
  };
  const isFull = () => {
    const { opened, locked } = $gathered.get();
    return opened.length + locked.length >= UNITS_AT_MOST;
  };

  const leaveAside = (left: Omit<UnitLeftAside, 'key'>) => {
    const { leftAside, more } = $gathered.get();
    if (leftAside.length >= NAMED_AT_MOST) $gathered.setKey('more', more + 1);
    else $gathered.setKey('leftAside', [...leftAside, { key: nextKey(), ...left }]);
  };
  const open = (found: HandedOver & { is: 'file' }) => {
    const { opened } = $gathered.get();
    const { name } = found;
    const source = comparableOf(nextKey(), name, found.file);
    if (opened.some((one) => sameAs(one, source))) return leaveAside({ name, why: 'again' });
    if (isFull()) return leaveAside({ name, why: 'no-room' });
    $gathered.setKey('opened', [...opened, source]);
    onOpened(source);
  };
  const take = (found: HandedOver) => {
    const { locked } = $gathered.get();
    if (found.is === 'passed') {
      $gathered.setKey('passed', $gathered.get().passed + found.lines);
    } else if (found.is === 'more') {
      $gathered.setKey('more', $gathered.get().more + found.many);
    } else if (found.is === 'failed') {
      const { is: _, ...failure } = found;
      leaveAside(failure);
    } else if (found.is === 'file') open(found);
    else {
      const { name, fragment } = found;
      if (locked.some((one) => one.fragment === fragment)) leaveAside({ name, why: 'again' });
      else if (isFull()) leaveAside({ name, why: 'no-room' });
      else $gathered.setKey('locked', [...locked, { key: nextKey(), name, fragment, state: 'asked' }]);
    }
  };
  const inTurn = <Done>(work: () => Promise<Done>): Promise<Done> => {
    const done = queue.then(work);
    queue = done;
    return done;
  };
  /** Does it, or leaves aside by their names what could not be read: what comes after is read all the same. */
  const orLeaveAside = (names: readonly string[], work: () => Promise<void>): Promise<boolean> =>
    work().then(
      () => true,
      () => {
        // What reads it did not come, or broke down.
        for (const name of names) leaveAside({ name, why: 'not-read' });
        return false;
      },
    );
  let ending = new AbortController();
  /** Has what reads links and files, which comes when there are some, take what was handed in. */
  const takeAll = (
    names: readonly string[],
    work: (how: typeof import('./take-handed.ts'), taking: TakingHandedIn) => Promise<void>,
  ) =>
    inTurn(async () => {
      ending = new AbortController();
      $gathered.set({ ...$gathered.get(), passed: 0, more: 0, progress: 0 });
      const { signal } = ending;
      const onProgress = (done: number) => $gathered.setKey('progress', done);
      const isRead = await orLeaveAside(names, async () =>
        work(await import('./take-handed.ts'), { signal, onProgress, isFull, take, leaveAside }),
      );
      $gathered.setKey('progress', null);
      return isRead;
    });
  const setLock = (key: string, state: Locked['state']) => {
    const { locked } = $gathered.get();
    $gathered.setKey(
      'locked',
      locked.map((one) => (one.key === key ? { ...one, state } : one)),
    );
  };
  const drop = (key: string) => {
    const { opened, locked } = $gathered.get();
    $gathered.setKey(
      'opened',
      opened.filter((one) => one.key !== key),
    );
    $gathered.setKey(
      'locked',
      locked.filter((one) => one.key !== key),
    );
  };

  return {
    $gathered,
    takeText: (text) => takeAll([text.slice(0, NAME_AT_MOST)], (how, taking) => how.takeText(text, taking)),
    takeFiles: (files) =>
      takeAll(
        files.map(({ name }) => name),
        (how, taking) => how.takeFiles(files, taking),
      ),
    stop: () => ending.abort(),
    unlock: (key, password) =>
      inTurn(async () => {
        const locked = $gathered.get().locked.find((one) => one.key === key);
        if (!locked) return;
        setLock(key, 'checking');
        const isTried = await orLeaveAside([locked.name], async () => {
          const { openLocked } = await import('./open-locked.ts');
          const found = await openLocked(locked, password);
          if (!found) return setLock(key, 'wrong');
          drop(key);
          for (const one of found) take(one);
        });
        if (!isTried) setLock(key, 'asked');
      }),
    drop,
    tellNotHere: (name) => leaveAside({ name, why: 'not-here' }),
    forgetLeftAside: () => $gathered.setKey('leftAside', []),
  };
}
