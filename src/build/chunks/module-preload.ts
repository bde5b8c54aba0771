import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { fromRoot, siteAddress, underBase } from '../base.ts';
import { builtFiles } from '../built-files.ts';
import { islandVisits, pathOfModule } from './visits.ts';

const ISLAND_SCRIPT = /(?:component-url|renderer-url|before-hydration-url)="([^"]+)"/g;
const LATE_PARTS = /data-late-modules="([\w-]+)"/g;
const STATIC_IMPORT = /(?:^|[;\s}])(?:import|export)(?:[\s\w{},*$]*?from)?\s*["'](\.{1,2}\/[^"']+\.js)["']/g;

/**
 * Adds `<link rel="modulepreload">` for everything an island imports. Astro emits none, so the browser learns
 * of each module from the one before: on a slow line every hop costs a round trip before the page wakes up.
 */
export function modulePreload(): AstroIntegration {
  const { base } = siteAddress();
  const fileOf = new Map<string, string>();
  return {
    name: 'module-preload',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [noteFiles(fileOf)] } });
      },
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        const pages = (await builtFiles(root)).filter((file) => file.endsWith('.html'));
        for (const page of pages) {
          const html = await readFile(page, 'utf8');
          const entries = [...html.matchAll(ISLAND_SCRIPT)].map(([, url = '']) => fromRoot(url, base));
          if (entries.length === 0) continue;
          const graph = await importGraph(root, entries);
          const late = await lateModules(root, html, graph, { base, fileOf });
          const links = [...graph]
            .map((url) => `<link rel="modulepreload" href="${underBase(url, base)}">`)
            .join('');
          await writeFile(page, lateFirst(late).replace('</head>', `${links}</head>`));
        }
      },
    },
  };
}

/** Notes in which built file each module of the pages stands. */
function noteFiles(fileOf: Map<string, string>): Plugin {
  return {
    name: 'note-files',
    generateBundle(_, bundle) {
      if (this.environment.name !== 'client') return;
      for (const [file, built] of Object.entries(bundle)) {
        if (built.type !== 'chunk') continue;
        for (const id of built.moduleIds) fileOf.set(pathOfModule(id), `/${file}`);
      }
    },
  };
}

interface Built {
  readonly base: string;
  readonly fileOf: ReadonlyMap<string, string>;
}

/**
 * Puts, in the place of the name of a visit (`data-late-modules="opened-report"`), the addresses of all it takes that
 * the page does not load anyway: a script of the page may then fetch them at once when it knows it needs them.
 */
async function lateModules(
  root: string,
  html: string,
  loaded: ReadonlySet<string>,
  { base, fileOf }: Built,
): Promise<string> {
  const visits = islandVisits();
  let filled = html;
  for (const [place, name = ''] of html.matchAll(LATE_PARTS)) {
    const visit = visits.get(name);
    if (!visit) throw new Error(`No visit is called ${name}`);
    const files = visit.entries.flatMap((path) => fileOf.get(path) ?? []);
    const graph = await importGraph(root, files);
    const missing = [...graph].filter((url) => !loaded.has(url)).map((url) => underBase(url, base));
    filled = filled.replace(place, `data-late-modules="${missing.join(' ')}"`);
  }
  return filled;
}

const LATE_SCRIPT = /<script type="module">[^<]*lateModules[^<]*<\/script>/;

/** The script that fetches late parts runs before those of the page, which it would wait for: they run in their order. */
function lateFirst(html: string): string {
  const [script = ''] = LATE_SCRIPT.exec(html) ?? [];
  if (script === '' && html.includes('data-late-modules'))
    throw new Error('No script fetches the late parts');
  return html.replace(script, '').replace('</head>', () => `${script}</head>`);
}

async function importGraph(root: string, entries: string[]): Promise<Set<string>> {
  const seen = new Set<string>();
  const waiting = [...entries];
  for (let url = waiting.pop(); url !== undefined; url = waiting.pop()) {
    if (!url.startsWith('/') || seen.has(url)) continue;
    seen.add(url);
    const source = await readFile(join(root, url), 'utf8');
    for (const match of source.matchAll(STATIC_IMPORT)) {
      waiting.push(posix.join(dirname(url), match[1] ?? ''));
    }
  }
  return seen;
}
