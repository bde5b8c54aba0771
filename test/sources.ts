import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

export const ROOT = new URL('..', import.meta.url).pathname;
const SRC = join(ROOT, 'src');

/** One import of a file: where it leads, in `src` or beside it, or the package’s name as written. */
export interface Import {
  readonly to: string;
  readonly isLocal: boolean;
  /** It is gone once the types are. */
  readonly isType: boolean;
}

/** The folders of `src`. */
export const ROOMS: readonly string[] = readdirSync(SRC, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** Every script and page of a folder of `src`, as a path within `src`. */
export function sourceFiles(folder = ''): string[] {
  return readdirSync(join(SRC, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|tsx|astro|js)$/.test(entry.name))
    .map((entry) => relative(SRC, join(entry.parentPath, entry.name)));
}

/** The text of a file of `src`. */
export function sourceOf(file: string): string {
  return readFileSync(join(SRC, file), 'utf8');
}

/** The same without its comments. */
export function codeOf(file: string): string {
  return sourceOf(file).replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
}

/** What a file of `src` imports, whole or only when it is asked for; `source` when only a part of it counts. */
export function importsOf(file: string, source = sourceOf(file)): Import[] {
  const statements = source.matchAll(/^\s*(?:import|export)\b(\s+type\b)?[^'"]*?from\s*['"]([^'"]+)['"]/gm);
  const others = source.matchAll(/(?:^\s*import|\bimport\()(\s*)['"]([^'"]+)['"]/gm);
  return [...statements, ...others].map(([, type = '', specifier = '']) => {
    const isLocal = specifier.startsWith('.');
    const to = isLocal
      ? relative(SRC, join(SRC, dirname(file), specifier.replace(/\?.*$/, ''))).replace(/^\.\.\//, '')
      : specifier;
    return { to, isLocal, isType: type.trim() === 'type' };
  });
}

/** What leads in a circle: of a graph, the places that lead back to themselves, and those between two circles. */
export function circlesIn(leads: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  const isLed = (from: string, to: string) => leads.get(from)?.has(to) === true;
  // Places that lead nowhere, or where nothing leads, are left out, again and again.
  let left = [...leads.keys()];
  for (let before = -1; before !== left.length; ) {
    before = left.length;
    left = left.filter((place) => left.some((to) => isLed(place, to)));
    left = left.filter((place) => left.some((from) => isLed(from, place)));
  }
  return left;
}
