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

/** Columns of one scope, its groups apart, the earliest first; a column that names no scope is one by itself. */
function byScope(units: readonly Unit[], isApart: (unit: Unit) => string): Unit[][] {
  const found = new Map<string, Unit[]>();
  for (const unit of units) {
    const scope = scopeKey(unit.assessment);
    const key = scope === null ? `?${unit.key}` : `${scope}\n${isApart(unit)}`;
    found.set(key, [...(found.get(key) ?? []), unit]);
  }
  return [...found.values()].map((some) => [...some].sort(compareDates));
}

/** The columns of each scope, all its groups among them; scopes in the order in which they came. */
export function scopesOf(units: readonly Unit[]): Unit[][] {
  return byScope(units, () => '');
}

/** The columns of each scope and each group of it, one after the other in time. */
export function linesOf(units: readonly Unit[]): Unit[][] {
  return byScope(units, ({ group = '' }) => `group ${group}`);
}

/** The columns as they stand beside each other: one scope after the other, its groups too, each in time. Never by result. */
export function inColumns(units: readonly Unit[]): Unit[] {
  return scopesOf(units).flatMap((scope) => linesOf(scope).flat());
}

/** The latest column of each scope and group: what one can ask about today. */
export function latestOfEach(units: readonly Unit[]): Unit[] {
  return linesOf(units).flatMap((line) => line.at(-1) ?? []);
}
