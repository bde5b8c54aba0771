import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { inEachLocale, LOCALES, type Locale, pathOf } from '../i18n/locale.ts';
import { fromRoot, siteAddress, underBase } from './base.ts';
import { builtAddresses } from './built-files.ts';

const SOURCE = new URL('../service-worker/service-worker.js', import.meta.url);
/** Addresses of built files in a page or a script: quoted, absolute or relative. */
const BUILT_FILE = /["'`(=]((?:\/|\.{1,2}\/|_astro\/)[\w./@-]+\.(?:js|css|woff2|svg))["'`)\s>]/g;

interface Own {
  readonly PAGES: readonly string[];
  readonly FILES: readonly string[];
}

/** Writes `service-worker.js`: our own worker, with the list of what it keeps and a version made of its content. */
export function serviceWorker(): AstroIntegration {
  const { base } = siteAddress();
  return {
    name: 'service-worker',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        const pages = (page: string) => LOCALES.map((locale) => pathOf(locale, page));
        const own = await ownAddresses(root);
        const answer = await neededBy(root, ['/r/', ...pages('answer')], base);
        const languages: Record<string, string[]> = {};
        for (const locale of LOCALES) languages[locale] = await languageNeeds(root, own, locale, base);
        const worker = await readFile(SOURCE, 'utf8');
        const all = [...new Set([...answer, ...Object.values(languages).flat()])];
        const version = await hashOf(root, all.sort(), worker);
        const asAsked = (addresses: readonly string[]) => addresses.map((one) => underBase(one, base));
        const constants = {
          BASE: base,
          VERSION: version,
          ANSWER: asAsked(answer),
          LANGUAGES: inEachLocale((locale) => asAsked(languages[locale] ?? [])),
          PAGES: asAsked(own.PAGES),
          FILES: asAsked(own.FILES),
        };
        const lines = Object.entries(constants).map(
          ([name, value]) => `const ${name} = ${JSON.stringify(value)};\n`,
        );
        await writeFile(join(root, 'service-worker.js'), lines.join('') + worker);
      },
    },
  };
}

/** What all pages of a language need: what one works with first, then what one reads. */
async function languageNeeds(
  root: string,
  { PAGES, FILES }: Own,
  locale: Locale,
  base: string,
): Promise<string[]> {
  const work = ['workshop', 'assessment', 'report', 'value'].map((page) => pathOf(locale, page));
  const isTheirs = (address: string) =>
    !LOCALES.some((one) => one !== locale && address.startsWith(`/${one}/`));
  const first = await neededBy(root, work, base);
  const all = await neededBy(root, PAGES.filter(isTheirs), base);
  return [...new Set([...first, ...FILES.filter(isTheirs), ...all])];
}

/** The address of every page, and of what pages load that the bundler did not name. */
async function ownAddresses(root: string): Promise<Own> {
  const addresses = await builtAddresses(root);
  return {
    PAGES: addresses
      .filter((address) => address.endsWith('/index.html'))
      .map((address) => address.slice(0, -'index.html'.length)),
    FILES: addresses.filter((address) =>
      /^\/(?:favicon\.svg|[a-z]{2}\/.*\.(?:json|webmanifest))$/.test(address),
    ),
  };
}

/** The pages and every built file they may come to load, what waits for a press included. */
async function neededBy(root: string, pages: readonly string[], base: string): Promise<string[]> {
  const all = await Promise.all(pages.map((page) => neededByOne(root, page, base)));
  return [...new Set(all.flat())].sort();
}

async function neededByOne(root: string, page: string, base: string): Promise<string[]> {
  const seen = new Set<string>();
  const waiting = [page];
  const instead = await standInsOf(root, page, base);
  for (let url = waiting.pop(); url !== undefined; url = waiting.pop()) {
    const asked = instead.get(url) ?? url;
    if (seen.has(asked) || !existsSync(fileOf(root, asked))) continue;
    seen.add(asked);
    waiting.push(...(await namedIn(root, asked, base)));
  }
  return [...seen];
}

const IMPORT_MAP = /<script type="importmap">([^<]*)<\/script>/;

/** What a page has fetched in the place of files whose code stands in it. */
async function standInsOf(root: string, page: string, base: string): Promise<ReadonlyMap<string, string>> {
  const file = fileOf(root, page);
  const html = existsSync(file) ? await readFile(file, 'utf8') : '';
  const [, map = '{}'] = IMPORT_MAP.exec(html) ?? [];
  const told: { imports?: Record<string, string> } = JSON.parse(map);
  return new Map(
    Object.entries(told.imports ?? {}).map(([from, to]) => [fromRoot(from, base), fromRoot(to, base)]),
  );
}

const named = new Map<string, Promise<string[]>>();

/** The built files that a file names; read once a build. */
function namedIn(root: string, url: string, base: string): Promise<string[]> {
  const known = named.get(url) ?? readNames(root, url, base);
  named.set(url, known);
  return known;
}

async function readNames(root: string, url: string, base: string): Promise<string[]> {
  const file = fileOf(root, url);
  if (!/\.(?:html|js|css)$/.test(file)) return [];
  const text = (await readFile(file, 'utf8')).replace(IMPORT_MAP, '');
  return [...text.matchAll(BUILT_FILE)].map(([, found = '']) => {
    if (found.startsWith('/')) return fromRoot(found, base);
    return found.startsWith('_astro/') ? `/${found}` : posix.join(dirname(url), found);
  });
}

async function hashOf(root: string, urls: readonly string[], worker: string): Promise<string> {
  const hash = createHash('sha256').update(worker);
  for (const url of urls) hash.update(url).update(await readFile(fileOf(root, url)));
  return hash.digest('hex').slice(0, 12);
}

const fileOf = (root: string, url: string) => join(root, url.endsWith('/') ? `${url}index.html` : url);
