import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';

const MODULES = fileURLToPath(new URL('../../node_modules/', import.meta.url));
const LOCK = new URL('../../package-lock.json', import.meta.url);
/** Type, which the build copies rather than bundles, and what wakes an island, which Astro writes into its page. */
const UNBUNDLED = ['@fontsource-variable/newsreader', '@fontsource-variable/source-sans-3', 'astro'];

/** A package of which something is in the site. */
export interface Shipped {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  /** Where its source is, by its own word. */
  readonly source: string;
  /** The SHA-512 its archive is held to when it is installed, in base64. */
  readonly sha512: string;
  /** The text its licence asks to be kept with it. */
  readonly notice: string;
}

/** The package a module belongs to, of what the bundler adds of its own too; undefined for our own. */
export function packageOf(id: string): string | undefined {
  if (id.startsWith('\0rolldown/')) return 'rolldown';
  const [, ...inside] = id.replaceAll('\\', '/').split('/node_modules/');
  const path = inside.at(-1) ?? '';
  if (path === '') return undefined;
  const [scope = '', name = ''] = path.split('/');
  return scope.startsWith('@') ? `${scope}/${name}` : scope;
}

/** The address of a repository as packages write it: `owner/name`, `git+https://…`, `git://…`, `git@host:owner/name`; undefined when it is none. */
export function sourceOf(repository: unknown): string | undefined {
  const given =
    typeof repository === 'object' && repository !== null && 'url' in repository
      ? repository.url
      : repository;
  if (typeof given !== 'string') return undefined;
  if (/^[\w.-]+\/[\w.-]+$/.test(given)) return `https://github.com/${given}`;
  const [, place] = /^(?:git\+)?(?:https|git|ssh):\/\/(?:git@)?(.+)$/.exec(given) ?? [];
  const [, host, path] = /^git@([\w.-]+):([\w./-]+)$/.exec(given) ?? [];
  const source = place ?? (host && `${host}/${path}`);
  return source && `https://${source.replace(/\.git$/, '')}`;
}

/** The SHA-512 that the lock holds a package to, by the name it was installed under. */
async function lockedHash(installed: string): Promise<string> {
  const { packages }: { packages: Record<string, Record<string, unknown>> } = JSON.parse(
    await readFile(LOCK, 'utf8'),
  );
  const integrity = packages[`node_modules/${installed}`]?.['integrity'];
  if (typeof integrity !== 'string' || !integrity.startsWith('sha512-'))
    throw new Error(`${installed} is in the site and package-lock.json holds it to no hash`);
  return integrity.slice('sha512-'.length);
}

/** Reads what a package says of itself and what the lock says of it, whatever name it was installed under. Throws when it has no licence, keeps no text of it, names no source or is not locked. */
export async function shippedPackage(installed: string): Promise<Shipped> {
  const folder = join(MODULES, installed);
  const { name, version, license, repository }: Record<string, unknown> = JSON.parse(
    await readFile(join(folder, 'package.json'), 'utf8'),
  );
  const files = (await readdir(folder)).filter((file) => /^(?:licen[cs]e|copying|notice)/i.test(file)).sort();
  const notices = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')));
  const source = sourceOf(repository);
  if (source === undefined) throw new Error(`${installed} is in the site and names no source`);
  if (typeof name !== 'string' || typeof version !== 'string' || typeof license !== 'string' || !notices[0])
    throw new Error(`${installed} is in the site and says no licence: see whether it may be`);
  const notice = notices.map((text) => text.trim()).join('\n\n');
  return { name, version, license, source, sha512: await lockedHash(installed), notice };
}

/** What each licence asks to go with the copy: name, version, licence and its text; with them, in one line, where it comes from. */
const noticesOf = (packages: readonly Shipped[]) =>
  packages
    .map(
      ({ name, version, license, source, sha512, notice }) =>
        `${name} ${version} (${license})\n${source}, as npm gives it: sha512-${sha512}\n\n${notice}\n`,
    )
    .join(`\n${'-'.repeat(72)}\n\n`);

/** The same as a list of parts by CycloneDX 1.6: no date and no drawn number, so that two builds say the same. */
function partsOf(packages: readonly Shipped[]): string {
  const components = packages.map(({ name, version, license, source, sha512 }) => ({
    type: 'library',
    name,
    version,
    hashes: [{ alg: 'SHA-512', content: Buffer.from(sha512, 'base64').toString('hex') }],
    purl: `pkg:npm/${name.replace('@', '%40')}@${version}`,
    licenses: [{ expression: license }],
    externalReferences: [{ type: 'vcs', url: source }],
  }));
  const list = {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: { component: { type: 'application', name: 'cap17' } },
    components,
  };
  return `${JSON.stringify(list, null, 2)}\n`;
}

/** Writes `third-party-notices.txt` and `sbom.cdx.json`: the packages of which something is in the site, no others. */
export function notices(): AstroIntegration {
  const shipped = new Set(UNBUNDLED);
  const noted = (): Plugin => ({
    name: 'notices',
    generateBundle(_, bundle) {
      if (this.environment.name !== 'client') return;
      for (const part of Object.values(bundle))
        for (const id of part.type === 'chunk' ? part.moduleIds : []) {
          const name = packageOf(id);
          if (name !== undefined) shipped.add(name);
        }
    },
  });
  return {
    name: 'notices',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [noted()], worker: { plugins: () => [noted()] } } });
      },
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        const found = await Promise.all([...shipped].sort().map(shippedPackage));
        // One package may be installed under two names.
        const packages = [...new Map(found.map((one) => [one.name, one])).values()];
        await writeFile(join(root, 'third-party-notices.txt'), noticesOf(packages));
        await writeFile(join(root, 'sbom.cdx.json'), partsOf(packages));
      },
    },
  };
}
