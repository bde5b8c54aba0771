import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';

const MODULES = fileURLToPath(new URL('../../node_modules/', import.meta.url));
/** Copied by the build rather than bundled. */
const FONTS = ['@fontsource-variable/newsreader', '@fontsource-variable/source-sans-3'];

/** A package of which something is in the site. */
export interface Shipped {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  /** The text its licence asks to be kept with it. */
  readonly notice: string;
}

/** The package a module belongs to; undefined for our own. */
export function packageOf(id: string): string | undefined {
  const [, path] = /.*\/node_modules\/(.+)$/.exec(id.replaceAll('\\', '/')) ?? [];
  const [scope = '', name = ''] = path?.split('/') ?? [];
  if (path === undefined) return undefined;
  return scope.startsWith('@') ? `${scope}/${name}` : scope;
}

/** Reads what a package says of itself, whatever name it was installed under. Throws when it has no licence or keeps no text of it. */
export async function shippedPackage(installed: string): Promise<Shipped> {
  const folder = join(MODULES, installed);
  const { name, version, license }: Record<string, unknown> = JSON.parse(
    await readFile(join(folder, 'package.json'), 'utf8'),
  );
  const files = (await readdir(folder)).filter((file) => /^(?:licen[cs]e|copying|notice)/i.test(file)).sort();
  const notices = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')));
  if (typeof name !== 'string' || typeof version !== 'string' || typeof license !== 'string' || !notices[0])
    throw new Error(`${installed} is in the site and says no licence: see whether it may be`);
  return { name, version, license, notice: notices.map((text) => text.trim()).join('\n\n') };
}

/** What each licence asks to go with the copy: name, version, licence and its text. */
const noticesOf = (packages: readonly Shipped[]) =>
  packages
    .map(({ name, version, license, notice }) => `${name} ${version} (${license})\n\n${notice}\n`)
    .join(`\n${'-'.repeat(72)}\n\n`);

/** The same as a list of parts by CycloneDX 1.6: no date and no drawn number, so that two builds say the same. */
function partsOf(packages: readonly Shipped[]): string {
  const components = packages.map(({ name, version, license }) => ({
    type: 'library',
    name,
    version,
    purl: `pkg:npm/${name.replace('@', '%40')}@${version}`,
    licenses: [{ expression: license }],
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
  const shipped = new Set(FONTS);
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
