import type { Unit } from './unit.ts';

/** By what a scope is known again, however it is spaced or capitalised; null where it says none. */
export function scopeKey({
  scope,
  organisation,
}: {
  readonly scope?: string | undefined;
  readonly organisation?: string | undefined;
}): string | null {
  const plain = (text = '') => text.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();
  return plain(scope) === '' ? null : `${plain(scope)}\n${plain(organisation)}`;
}

/** A day or a month as a text that sorts by time; a month counts as its end. */
function timeOf({ assessment: { date } }: Unit): string {
  return date.padEnd(10, '~');
}

/** Below 0 when the first is of an earlier date. */
function compareDates(first: Unit, second: Unit): number {
  const [one, other] = [timeOf(first), timeOf(second)];
  return one < other ? -1 : one > other ? 1 : 0;
}

/** What has a key in common stands together, whatever joins it to what: in the order given, by the first of each. */
export function joinedBy<One>(all: readonly One[], keysOf: (one: One) => readonly string[]): One[][] {
  let found: { readonly keys: ReadonlySet<string>; readonly some: ReadonlySet<One> }[] = [];
  for (const one of all) {
    const keys = keysOf(one);
    const its = found.filter((other) => keys.some((key) => other.keys.has(key)));
    // One may join several that came apart.
    const joined = {
      keys: new Set([...keys, ...its.flatMap((other) => [...other.keys])]),
      some: new Set([one, ...its.flatMap(({ some }) => [...some])]),
    };
    found = [...found.filter((other) => !its.includes(other)), joined];
  }
  const groups = found.map(({ some }) => all.filter((one) => some.has(one)));
  return all.flatMap((one) => groups.filter(([first]) => first === one));
}

/**
 * The columns of each scope, all its groups among them, the earliest first; scopes in the order in which they came. Of one
 * scope are those of the same words and those of one history, however it is called by now; what names none and has no history
 * is one by itself.
 */
export function scopesOf(units: readonly Unit[]): Unit[][] {
  const keysOf = ({ assessment, history }: Unit) =>
    [scopeKey(assessment), history && `of ${history}`].filter((key) => typeof key === 'string');
  return joinedBy(units, keysOf).map((some) => some.sort(compareDates));
}

/** The columns of each scope and each group of it, one after the other in time. */
export function linesOf(units: readonly Unit[]): Unit[][] {
  return scopesOf(units).flatMap((scope) => joinedBy(scope, ({ group = '' }) => [group]));
}

/** The columns as they stand beside each other: one scope after the other, its groups too, each in time. Never by result. */
export function inColumns(units: readonly Unit[]): Unit[] {
  return scopesOf(units).flatMap((scope) => linesOf(scope).flat());
}

/** The latest column of each scope and group: what one can ask about today. */
export function latestOfEach(units: readonly Unit[]): Unit[] {
  return linesOf(units).flatMap((line) => line.at(-1) ?? []);
}
