import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { fromRoot, siteAddress, underBase } from '../base.ts';
import { builtAddresses } from '../built-files.ts';
import { type Built, type CodeInPage, codeInPage, scriptsIn } from './code-in-page.ts';
import { islandOf, pageWithCode, visitsInPage } from './page-with-code.ts';
import { handingOn, loadedAtOnce } from './taken-names.ts';
import { islandVisits, pathOfModule } from './visits.ts';

const IN_TASKS = fileURLToPath(new URL('in-tasks.ts', import.meta.url));
const ISLAND_SCRIPT = /(?:component-url|renderer-url|before-hydration-url)="([^"]+)"/g;
const PAGE_SCRIPT = /<script type="module" src="([^"]+)"><\/script>/g;
/** What a page is first seen by, its type, comes before what wakes it. */
const AFTER_TYPE = 'fetchpriority="low"';

/**
 * Lets the browser know at once of every script a page needs. Where the page says so, its code is put into it: on a slow
 * line a page that names a script waits for one more round trip than one that holds it. Elsewhere everything an island
 * imports is named by `<link rel="modulepreload">`: Astro names none, so each module is learnt of from the one before.
 */
export function pageScripts(): AstroIntegration {
  const { base } = siteAddress();
  const fileOf = new Map<string, string>();
  return {
    name: 'page-scripts',
    hooks: {
      'astro:config:setup': ({ updateConfig, addClientDirective }) => {
        addClientDirective({ name: 'tasks', entrypoint: IN_TASKS });
        updateConfig({ vite: { plugins: [noteFiles(fileOf)] } });
      },
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        const addresses = await builtAddresses(root);
        const site = { root, base, fileOf, files: await scriptsIn(root, addresses) };
        const made = new Map<string, CodeInPage>();
        for (const address of addresses.filter((one) => one.endsWith('.html'))) {
          const page = join(root, address);
          const html = await readFile(page, 'utf8');
          const visits = visitsInPage(html);
          const done =
            visits === undefined ? withPreloads(html, site) : await withCode(html, visits, site, made);
          if (done !== html) await writeFile(page, done);
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

interface Site extends Built {
  /** In which built file a module stands. */
  readonly fileOf: ReadonlyMap<string, string>;
}

/** The page with all its island imports named in its head, each after what it imports; its scripts come after its type. */
function withPreloads(html: string, { base, files }: Site): string {
  const entries = [...html.matchAll(ISLAND_SCRIPT)].map(([, url = '']) => fromRoot(url, base));
  const links = [...loadedAtOnce(files, entries)]
    .map((url) => `<link rel="modulepreload" ${AFTER_TYPE} href="${underBase(url, base)}">`)
    .join('');
  return html
    .replace('</head>', `${links}</head>`)
    .replace(PAGE_SCRIPT, `<script type="module" ${AFTER_TYPE} src="$1"></script>`);
}

/** The files in which what a visit takes stands. */
function filesOfVisit(name: string, { files, fileOf }: Site): readonly string[] {
  const visit = islandVisits().get(name);
  if (!visit) throw new Error(`No visit is called ${name}`);
  const entries = visit.entries.flatMap((path) => fileOf.get(path) ?? []);
  return [...loadedAtOnce(files, entries)];
}

/** The page with the code of some visits in it; `made` holds what was made for the same page in another language. */
async function withCode(
  html: string,
  visits: string,
  site: Site,
  made: Map<string, CodeInPage>,
): Promise<string> {
  const { base, files } = site;
  const island = islandOf(html);
  const scripts = [...html.matchAll(PAGE_SCRIPT)].map(([, src = '']) => fromRoot(src, base));
  const component = { url: fromRoot(island.url, base), name: island.name };
  const renderer = fromRoot(island.renderer, base);
  const entries = loadedAtOnce(files, [...scripts, component.url, renderer]);
  const taken = new Set([...entries, ...visits.split(' ').flatMap((name) => filesOfVisit(name, site))]);
  const standing = new Set([...taken, ...handingOn(files, taken)]);
  const code =
    made.get(visits) ?? (await codeInPage(site, { files: standing, scripts, renderer, component }));
  made.set(visits, code);
  return pageWithCode(html.replace(PAGE_SCRIPT, ''), code, base);
}
