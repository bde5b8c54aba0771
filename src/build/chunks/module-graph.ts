import type { Visit } from './visits.ts';

/** A module of a build: what it imports at once and late, and how long its code is. */
export interface Module {
  readonly imports: readonly string[];
  readonly late: readonly string[];
  readonly length: number;
  /** Whether a page names it. */
  readonly isEntry: boolean;
}
export type ModuleGraph = ReadonlyMap<string, Module>;

/** Everything that some places lead to, themselves included. */
export function reached<Place>(from: Iterable<Place>, next: (at: Place) => Iterable<Place>): Set<Place> {
  const seen = new Set<Place>();
  const waiting = [...from];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    if (seen.has(at)) continue;
    seen.add(at);
    waiting.push(...next(at));
  }
  return seen;
}

/** The modules that are loaded with some of them. */
export function loadedWith(graph: ModuleGraph, entries: readonly string[]): ReadonlySet<string> {
  const known = entries.filter((entry) => graph.has(entry));
  return reached(known, (id) => graph.get(id)?.imports.filter((other) => graph.has(other)) ?? []);
}

/**
 * The modules that must be told where to go: those that several pages or late parts lead to, the late parts that a
 * visit always asks for, and what the pages of several visits name, but not of all. Any other goes with the one that
 * leads to it, or is a file of its own.
 */
export function homeless(graph: ModuleGraph, visits: readonly Visit[]): ReadonlySet<string> {
  const pages = new Set([...graph].flatMap(([id, { isEntry }]) => (isEntry ? [id] : [])));
  const late = new Set([...graph.values()].flatMap((module) => module.late));
  const loaded = [...new Set([...pages, ...late])].map((entry) => loadedWith(graph, [entry]));
  const askedBy = (id: string) => visits.filter(({ entries }) => entries.includes(id)).length;
  const isTold = (id: string) => {
    if (pages.has(id)) return askedBy(id) > 1 && askedBy(id) < visits.length;
    if (late.has(id) && askedBy(id) > 0) return true;
    return loaded.filter((modules) => modules.has(id)).length > 1;
  };
  return new Set([...graph.keys()].filter(isTold));
}
