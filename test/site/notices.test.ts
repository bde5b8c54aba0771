import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { packageOf, shippedPackage, sourceOf } from '../../src/build/notices.ts';

const read = (file: string) => readFileSync(new URL(`../../dist/${file}`, import.meta.url), 'utf8');

interface Component {
  readonly name: string;
  readonly version: string;
  readonly purl: string;
  readonly hashes: readonly { readonly content: string }[];
  readonly externalReferences: readonly { readonly url: string }[];
}

test('whatever others wrote is listed once, with its licence in full', () => {
  const { components }: { components: readonly Component[] } = JSON.parse(read('sbom.cdx.json'));
  const names = components.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(names).toEqual(
    expect.arrayContaining([
      '@preact/compat',
      // What wakes an island stands in its page.
      'astro',
      'fflate',
      'hucre',
      'idb',
      'preact',
      // It brings a few lines to modules of the older kind.
      'rolldown',
      'zod',
      '@fontsource-variable/newsreader',
    ]),
  );
  expect(names).not.toContain('vitest');
  const notices = read('third-party-notices.txt');
  for (const { name, version, purl } of components) {
    expect(notices).toContain(`${name} ${version} (`);
    expect(purl).toBe(`pkg:npm/${name.replace('@', '%40')}@${version}`);
  }
  expect(notices).toContain('SIL OPEN FONT LICENSE');
});

test('each names its source, and the hash its archive is held to', () => {
  const { components }: { components: readonly Component[] } = JSON.parse(read('sbom.cdx.json'));
  for (const { hashes, externalReferences } of components) {
    expect(hashes.map(({ content }) => content)).toEqual([expect.stringMatching(/^[0-9a-f]{128}$/)]);
    expect(externalReferences.map(({ url }) => url)).toEqual([
      expect.stringMatching(/^https:\/\/[\w.-]+\/[\w.-]+\/[\w.-]+/),
    ]);
  }
});

test.each([
  ['preactjs/preact', 'https://github.com/preactjs/preact'],
  [{ type: 'git', url: 'git+https://github.com/colinhacks/zod.git' }, 'https://github.com/colinhacks/zod'],
  ['git://github.com/jakearchibald/idb.git', 'https://github.com/jakearchibald/idb'],
  [{ url: 'git@github.com:nats-io/nuid.js.git' }, 'https://github.com/nats-io/nuid.js'],
  [undefined, undefined],
  ['javascript:1', undefined],
])('the repository %j is at %s', (repository, source) => {
  expect(sourceOf(repository)).toBe(source);
});

test.each([
  ['/x/node_modules/@a/b/dist/c.js', '@a/b'],
  ['C:\\x\\node_modules\\zod\\mini.js?used', 'zod'],
  ['/x/node_modules/a/node_modules/b/c.js', 'b'],
  ['/x/src/domain/a.ts', undefined],
  ['\0rolldown/runtime.js', 'rolldown'],
])('the module %s is of the package %s', (id, name) => {
  expect(packageOf(id)).toBe(name);
});

test('a package that says no licence stops the build', async () => {
  await expect(shippedPackage('.bin')).rejects.toThrow();
});
