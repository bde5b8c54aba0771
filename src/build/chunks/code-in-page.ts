import { readFile, writeFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { underBase } from '../base.ts';
import { addressOfStandIn, IN_PAGE, standInFor } from './stand-ins.ts';
import { type Files, namesTaken, type TakenNames } from './taken-names.ts';

const START = fileURLToPath(new URL('start-island.ts', import.meta.url));
const ENTRY = 'code-in-page';

/** A page whose code stands in it: what stands there, and what of it wakes the island. */
interface StandingCode {
  /** The built files, by their addresses from the root of the site; with each, all it imports at once. */
  readonly files: ReadonlySet<string>;
  /** Those that the page itself names, in their order. */
  readonly scripts: readonly string[];
  readonly renderer: string;
  readonly component: { readonly url: string; readonly name: string };
}

/** The code of a page as one script, and by which address each file of it is found by what is fetched later. */
export interface CodeInPage {
  readonly code: string;
  readonly standIns: ReadonlyMap<string, string>;
}

/** A built site: its folder, the path it stands under, its scripts. */
export interface Built {
  readonly root: string;
  readonly base: string;
  readonly files: Files;
}

/**
 * Makes one script of the files of a page, which then waits for nothing but itself, and writes the modules that stand in
 * for those files where others import them: both would otherwise be there twice.
 */
export async function codeInPage(built: Built, standing: StandingCode): Promise<CodeInPage> {
  const names = namesTaken(built.files, standing.files);
  const standIns = new Map<string, string>();
  for (const [url, taken] of names) {
    const text = standInFor(url, [...taken]);
    const address = addressOfStandIn(url, text);
    await writeFile(join(built.root, address), text);
    standIns.set(url, address);
  }
  return { code: await bundled(built, standing, entryOf(standing, names)), standIns };
}

async function bundled({ root, base, files }: Built, standing: StandingCode, entry: string): Promise<string> {
  const bundle = await rolldown({
    input: ENTRY,
    platform: 'browser',
    makeAbsoluteExternalsRelative: false,
    plugins: [
      {
        name: ENTRY,
        resolveId(source) {
          if (source === ENTRY || source === START) return source;
          const url = source.startsWith('/') ? source : posix.join('/_astro', source);
          if (!files.has(url)) return null;
          return standing.files.has(url)
            ? join(root, url)
            : { id: underBase(url, base), external: 'absolute' };
        },
        load: (id) => (id === ENTRY ? entry : null),
      },
    ],
  });
  const { output } = await bundle.generate({ format: 'es', minify: true, codeSplitting: false });
  const [chunk, ...others] = output;
  if (others.length > 0 || chunk.imports.length > 0)
    throw new Error(`The code of a page waits for ${chunk.imports.join(', ')}`);
  return chunk.code.trim().replaceAll('</script', '<\\/script');
}

/** What the page runs: its scripts, what is fetched later finds of it, then the island. */
function entryOf({ scripts, renderer, component }: StandingCode, names: TakenNames): string {
  const taken = [...names].map(([url, some], at) => ({
    url: JSON.stringify(url),
    names: [...some].map((name, nth) => ({ name, own: `t${at}_${nth}` })),
  }));
  const given = taken.map(
    ({ url, names: some }) => `${url}:{${some.map(({ name, own }) => `${name}:${own}`)}}`,
  );
  return [
    ...scripts.map((url) => `import ${JSON.stringify(url)};`),
    ...taken.map(({ url, names: some }) => {
      return `import{${some.map(({ name, own }) => `${name} as ${own}`)}}from${url};`;
    }),
    `import render from${JSON.stringify(renderer)};`,
    `import{${component.name} as Island}from${JSON.stringify(component.url)};`,
    `import{startIsland}from${JSON.stringify(START)};`,
    `${IN_PAGE}={${given}};`,
    'void startIsland(render,Island);',
  ].join('\n');
}

/** The built scripts of a site, by their addresses from its root. */
export async function scriptsIn(root: string, addresses: readonly string[]): Promise<Files> {
  const scripts = addresses.filter((url) => url.startsWith('/_astro/') && url.endsWith('.js'));
  return new Map(
    await Promise.all(scripts.map(async (url) => [url, await readFile(join(root, url), 'utf8')] as const)),
  );
}
