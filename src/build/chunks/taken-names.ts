import { posix } from 'node:path';
import { parseSync } from 'rolldown/utils';
import { reached } from './module-graph.ts';

const IMPORTED_AT_ONCE =
  /(?:^|[;\s}/])(?:import|export)(?:[\s\w{},*$]*?from)?\s*["'](\.{1,2}\/[^"']+\.js)["']/g;

/** Built scripts by their addresses from the root of the site. */
export type Files = ReadonlyMap<string, string>;
/** What is imported of each of some files. */
export type TakenNames = ReadonlyMap<string, ReadonlySet<string>>;

/** All that is loaded with some built files, each after what it imports at once: they run in this order. */
export function loadedAtOnce(files: Files, entries: readonly string[]): ReadonlySet<string> {
  const met = new Set<string>();
  const loaded = new Set<string>();
  const load = (url: string) => {
    if (met.has(url)) return;
    met.add(url);
    for (const [, source = ''] of (files.get(url) ?? '').matchAll(IMPORTED_AT_ONCE))
      load(posix.join(posix.dirname(url), source));
    loaded.add(url);
  };
  for (const entry of entries) load(entry);
  return loaded;
}

/** What a built file takes of another; `all` where it takes whatever is there. */
interface Taken {
  readonly url: string;
  readonly names: readonly string[] | 'all';
}

interface BuiltModule {
  readonly exported: readonly string[];
  readonly taken: readonly Taken[];
}

/** What a built file gives and takes. */
function readModule(url: string, code: string): BuiltModule {
  const { module } = parseSync(url, code);
  const at = (source: string) => posix.join(posix.dirname(url), source);
  const taken = [
    ...module.staticImports.map(({ moduleRequest, entries }): Taken => {
      const isWhole = entries.some(({ importName }) => importName.kind === 'NamespaceObject');
      const names = entries.map(({ importName }) => importName.name ?? 'default');
      return { url: at(moduleRequest.value), names: isWhole ? 'all' : names };
    }),
    ...module.dynamicImports.map(({ moduleRequest: { start, end } }): Taken => {
      return { url: at(code.slice(start + 1, end - 1)), names: 'all' };
    }),
  ];
  const given = module.staticExports.flatMap(({ entries }) => entries);
  for (const { moduleRequest, importName } of given) {
    if (moduleRequest) taken.push({ url: at(moduleRequest.value), names: [importName.name ?? 'default'] });
  }
  const exported = given.map(({ exportName }) => {
    if (exportName.kind === 'None')
      throw new Error(`${url} hands on all of another file: its names are not read`);
    return exportName.name ?? 'default';
  });
  return { exported, taken };
}

/** What is imported of some files by all others that these lead to. */
export function namesTaken(files: Files, from: ReadonlySet<string>): TakenNames {
  const known = new Map<string, BuiltModule>();
  const read = (url: string): BuiltModule => {
    const one = known.get(url) ?? readModule(url, files.get(url) ?? '');
    known.set(url, one);
    return one;
  };
  const all = reached(from, (url) => read(url).taken.flatMap((one) => (files.has(one.url) ? [one.url] : [])));
  const taken = [...all].filter((url) => !from.has(url)).flatMap((url) => read(url).taken);
  const names = new Map<string, Set<string>>();
  for (const one of taken.filter(({ url }) => from.has(url))) {
    const some = one.names === 'all' ? read(one.url).exported : one.names;
    if (some.length > 0) names.set(one.url, new Set([...(names.get(one.url) ?? []), ...some]));
  }
  return names;
}

/** The files that only hand on what some others give: the addresses of late parts whose modules stand in those. */
export function handingOn(files: Files, from: ReadonlySet<string>): readonly string[] {
  const handsOn = ([url, code]: readonly [string, string]) => {
    const { body } = parseSync(url, code).program;
    const isAllHandedOn = body.every((one) => {
      return one.type === 'ImportDeclaration' || (one.type === 'ExportNamedDeclaration' && !one.declaration);
    });
    return isAllHandedOn && readModule(url, code).taken.every((one) => from.has(one.url));
  };
  return [...files].filter(handsOn).flatMap(([url]) => (from.has(url) ? [] : [url]));
}
