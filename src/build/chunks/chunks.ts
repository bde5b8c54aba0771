import { homeless, loadedWith, type ModuleGraph, reached } from './module-graph.ts';
import type { Visit } from './visits.ts';

/** What one more file costs whoever asks for it, counted in characters of code that nobody needs. */
const COST_OF_A_FILE = 2500;

/** Modules that are one file. */
interface Group {
  readonly modules: readonly string[];
  readonly length: number;
  /** Those that load it. */
  readonly visits: ReadonlySet<Visit>;
}

/** Modules that the very same visits need, in one group. */
function groupsOf(graph: ModuleGraph, visits: readonly Visit[]): Group[] {
  const loaded = visits.map((visit) => ({ visit, modules: loadedWith(graph, visit.entries) }));
  const groups = new Map<string, { modules: string[]; visits: Set<Visit>; length: number }>();
  for (const [id, { length }] of graph) {
    const by = loaded.filter(({ modules }) => modules.has(id)).map(({ visit }) => visit);
    if (by.length === 0) continue;
    const key = by.map((visit) => visits.indexOf(visit)).join();
    const group = groups.get(key) ?? { modules: [], visits: new Set(by), length: 0 };
    group.modules.push(id);
    group.length += length;
    groups.set(key, group);
  }
  return [...groups.values()];
}

type Leads = ReadonlyMap<Group, ReadonlySet<Group>>;

/** The groups that each imports, by way of others or not, itself included. */
function leadsOf(graph: ModuleGraph, groups: readonly Group[]): Leads {
  const groupOf = new Map(groups.flatMap((group) => group.modules.map((id) => [id, group])));
  const imports = (group: Group) =>
    group.modules.flatMap((id) => graph.get(id)?.imports.flatMap((other) => groupOf.get(other) ?? []) ?? []);
  const next = new Map(groups.map((group) => [group, new Set(imports(group))]));
  return new Map(groups.map((group) => [group, reached([group], (at) => next.get(at) ?? [])]));
}

const weightOf = (visits: Iterable<Visit>) => [...visits].reduce((sum, { weight }) => sum + weight, 0);
const without = (visits: ReadonlySet<Visit>, others: ReadonlySet<Visit>) =>
  [...visits].filter((visit) => !others.has(visit));

/** What the visits of one group pay for loading another with it, and all that the other leads to. */
function needless(one: Group, other: Group, leads: Leads): number {
  const own = other.length * weightOf(without(one.visits, other.visits));
  return [...(leads.get(other) ?? [])].reduce((sum, group) => {
    if (group === one || group === other) return sum;
    return sum + (group.length + COST_OF_A_FILE) * weightOf(without(one.visits, group.visits));
  }, own);
}

/** What all visits gain when two groups are one file: a file less for some, needless code for others. */
function gain(one: Group, other: Group, leads: Leads): number {
  const both = weightOf(one.visits) - weightOf(without(one.visits, other.visits));
  return COST_OF_A_FILE * both - needless(one, other, leads) - needless(other, one, leads);
}

/** Tells whether one leads to the other by way of a third: as one file, they would wait for each other. */
function isRoundabout(one: Group, other: Group, leads: Leads): boolean {
  const between = (from: Group, to: Group) =>
    [...(leads.get(from) ?? [])].some(
      (third) => third !== from && third !== to && leads.get(third)?.has(to) === true,
    );
  return between(one, other) || between(other, one);
}

/** The groups with two of them as one; whoever loads it loads what it leads to. */
function joined(groups: readonly Group[], [one, other]: readonly [Group, Group], leads: Leads): Group[] {
  const visits = new Set([...one.visits, ...other.visits]);
  const led = new Set([one, other].flatMap((group) => [...(leads.get(group) ?? [])]));
  const rest = groups
    .filter((group) => group !== one && group !== other)
    .map((group) => (led.has(group) ? { ...group, visits: new Set([...group.visits, ...visits]) } : group));
  const modules = [...one.modules, ...other.modules];
  return [...rest, { modules, visits, length: one.length + other.length }];
}

/** The groups with the two that gain most as one; nothing where none gain. */
function better(graph: ModuleGraph, groups: readonly Group[]): Group[] | undefined {
  const leads = leadsOf(graph, groups);
  const pairs = groups.flatMap((one, at) =>
    groups.slice(at + 1).map((other) => ({ pair: [one, other] as const, gained: gain(one, other, leads) })),
  );
  const best = pairs
    .filter(({ gained }) => gained > 0)
    .toSorted((one, other) => other.gained - one.gained)
    .find(({ pair: [one, other] }) => !isRoundabout(one, other, leads));
  return best && joined(groups, best.pair, leads);
}

/**
 * The modules of each file to build, those that most visits ask for first: what the same visits need is together, and
 * small groups are joined as long as that spares files worth more than the needless code it brings. What comes late
 * is left to the bundler.
 */
export function chunksOf(graph: ModuleGraph, visits: readonly Visit[]): readonly (readonly string[])[] {
  const told = homeless(graph, visits);
  let groups = groupsOf(graph, visits);
  for (let next = better(graph, groups); next; next = better(graph, groups)) groups = next;
  return groups
    .toSorted((one, other) => other.visits.size - one.visits.size)
    .map(({ modules }) => modules.filter((id) => told.has(id)))
    .filter(({ length }) => length > 0);
}
