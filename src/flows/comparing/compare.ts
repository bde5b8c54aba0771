import { atom, computed, type ReadableAtom } from 'nanostores';
import { inColumns, scopeKey } from '../../domain/comparing/scopes.ts';
import { UNITS_AT_MOST, type Unit } from '../../domain/comparing/unit.ts';
import { $assessments } from '../../stores/assessments.ts';
import { $results, $workshops } from '../../stores/workshops.ts';
import { historiesOf, seenOverTime } from '../keeping/histories.ts';
import { keepLeft } from '../sending/left.ts';
import { type Comparable, comparableOf } from './comparable.ts';
import { type Gathering, gather } from './gather.ts';

const ofAssessment = (id: string) => `assessment-${id}`;
const ofWorkshop = (id: string) => `workshop-${id}`;

/** What is kept on this device and can stand in columns. Those that only an older model tells from the next are not. */
const $keptHere = computed([$assessments, $workshops, $results], (own, led, results) => [
  ...historiesOf(own).flatMap((history) =>
    seenOverTime(history).map(({ id, name, file }) =>
      comparableOf(ofAssessment(id), name, file, history[0]?.id),
    ),
  ),
  ...led
    .filter(({ file }) => file.replies.length > 0)
    .map(({ id, name, file }) => comparableOf(ofWorkshop(id), name, file)),
  ...results.map(({ id, name, file }) => comparableOf(ofWorkshop(id), name, file)),
]);

/** What is chosen, as columns. */
export interface Chosen {
  /** The keys of the sources that stand in columns, and of those whose groups do. */
  readonly whole: ReadonlySet<string>;
  readonly groups: ReadonlySet<string>;
}

/** Sets units side by side: what is kept here, and what is opened for it. */
export interface Comparing extends Omit<Gathering, '$gathered'> {
  readonly $gathered: Gathering['$gathered'];
  readonly $keptHere: ReadableAtom<readonly Comparable[]>;
  readonly $chosen: ReadableAtom<Chosen>;
  /** The columns, in no order of merit: 24 at most. */
  readonly $units: ReadableAtom<readonly Unit[]>;
  /** How many columns are free. */
  readonly $room: ReadableAtom<number>;
  choose(key: string, isChosen: boolean): void;
  chooseGroups(key: string, isChosen: boolean): void;
  /** Chooses all that is kept of the scope of one assessment or workshop, by its id. False where it is not kept here. */
  chooseHistory(id: string): boolean;
  /** What is to be done once these columns left as a file: of rows and groups, the first to leave decides. */
  keepThatGroupsLeft(): void;
}

const changed = (keys: ReadonlySet<string>, key: string, isIn: boolean) =>
  new Set(isIn ? [...keys, key] : [...keys].filter((one) => one !== key));

function columnsOf(sources: readonly Comparable[], { whole, groups }: Chosen): Unit[] {
  return sources.flatMap((source) => [
    ...(whole.has(source.key) ? [source.unit] : []),
    ...(groups.has(source.key) ? source.groups : []),
  ]);
}

const scopeOf = (source: Comparable | undefined) => (source ? scopeKey(source.unit.assessment) : null);

/** Begins with nothing chosen. */
export function compare(): Comparing {
  const $chosen = atom<Chosen>({ whole: new Set(), groups: new Set() });
  const choose = (key: string, isChosen: boolean) => {
    if (isChosen && $room.get() < 1) return;
    const chosen = $chosen.get();
    $chosen.set({ ...chosen, whole: changed(chosen.whole, key, isChosen) });
  };
  const gathering = gather(({ key }) => choose(key, true));
  const $all = computed([$keptHere, gathering.$gathered], (kept, { opened }) => [...kept, ...opened]);
  const $units = computed([$all, $chosen], (sources, chosen) =>
    inColumns(columnsOf(sources, chosen).slice(0, UNITS_AT_MOST)),
  );
  const $room = computed($units, (units) => UNITS_AT_MOST - units.length);
  /** A source kept here, and all others of its scope. */
  const ofScopeOf = (key: string) => {
    const scope = scopeOf($keptHere.get().find((one) => one.key === key));
    const others = $keptHere.get().filter((one) => scope !== null && scopeOf(one) === scope);
    return [key, ...others.map((one) => one.key)];
  };
  return {
    ...gathering,
    $keptHere,
    $chosen,
    $units,
    $room,
    choose,
    chooseGroups: (key, isChosen) => {
      const source = $all.get().find((one) => one.key === key);
      if (isChosen && $room.get() < (source?.groups.length ?? 0)) return;
      const chosen = $chosen.get();
      $chosen.set({ ...chosen, groups: changed(chosen.groups, key, isChosen) });
    },
    chooseHistory: (id) => {
      const history = historiesOf($assessments.get()).find((some) => some.some((one) => one.id === id));
      const keys = history?.map((one) => ofAssessment(one.id)) ?? ofScopeOf(ofWorkshop(id));
      const known = new Set($keptHere.get().map(({ key }) => key));
      for (const key of keys) {
        if (known.has(key)) choose(key, true);
      }
      return history !== undefined || known.has(ofWorkshop(id));
    },
    keepThatGroupsLeft: () => {
      const { groups } = $chosen.get();
      for (const { id } of $workshops.get()) {
        if (groups.has(ofWorkshop(id))) keepLeft({ id }, ['groups']);
      }
    },
  };
}
