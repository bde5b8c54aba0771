import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const ROOT = fileURLToPath(new URL('../../', import.meta.url)).replaceAll('\\', '/');

/** A line of a library that brings to every page what no page uses, and what stands in its place. */
export interface Patch {
  readonly file: string;
  readonly line: string;
  readonly instead: string;
}
export const PATCHES: readonly Patch[] = [
  // Forms take React as one object, and with it the whole compatibility layer, used or not.
  {
    file: 'node_modules/react-hook-form/dist/index.esm.mjs',
    line: "import React from 'react';",
    instead: "import * as React from 'react';",
  },
  // Stores are followed whole, never key by key.
  {
    file: 'node_modules/@nanostores/react/index.js',
    line: "import { listenKeys } from 'nanostores'",
    instead: 'const listenKeys = undefined;',
  },
  // No page hands an island children to be made elements of.
  {
    file: 'node_modules/@astrojs/react/dist/client.js',
    line: 'if (experimentalReactChildren && childString) {',
    instead: 'if (false) {',
  },
  // QR codes are drawn by ourselves, from their squares.
  {
    file: 'node_modules/qr/index.js',
    line: "    if (output === 'raw')\n        return renderRaw(r);",
    instead: '    return renderRaw(r);',
  },
];

/** Tells whether a module is one of these files or in one of these folders. Throws when one of them is not there. */
export function moduleAmong(paths: readonly string[]): (id: string) => boolean {
  const missing = paths.filter((path) => !existsSync(`${ROOT}${path}`));
  if (missing.length > 0) throw new Error(`lean-islands names what is not there: ${missing.join(', ')}`);
  const [folders, files] = [true, false].map((isFolder) =>
    paths.filter((path) => path.endsWith('/') === isFolder).map((path) => `${ROOT}${path}`),
  ) as [string[], string[]];
  return (id) => {
    const path = id.replaceAll('\\', '/').split('?', 1)[0] ?? '';
    return files.includes(path) || folders.some((folder) => path.startsWith(folder));
  };
}

/** The code of a library without the line. Throws when the line to change is no longer there. */
export function patched(code: string, { file, line, instead }: Patch): string {
  if (!code.includes(line))
    throw new Error(`${file} no longer says “${line}”: see whether lean-islands is still needed`);
  return code.replace(line, instead);
}

/** Has late parts wait for their styles, which stand in the pages: a call around each `import()` and nothing for it. */
const WAITS_FOR_STYLES = 'native:import-analysis-build';

/** Takes out of libraries what no page uses. */
export function leanIslands(): Plugin {
  const patches = PATCHES.map((patch) => ({ patch, isOf: moduleAmong([patch.file]) }));
  const met = new Set<Patch>();
  return {
    name: 'lean-islands',
    enforce: 'pre',
    configResolved({ command, plugins }) {
      if (command !== 'build') return;
      const at = plugins.findIndex(({ name }) => name === WAITS_FOR_STYLES);
      if (at < 0) throw new Error(`${WAITS_FOR_STYLES}: not met, late parts are waited for elsewhere now`);
      (plugins as Plugin[]).splice(at, 1);
    },
    transform: {
      filter: { id: /react-hook-form.*\.mjs$|@(?:nanostores|astrojs)\/react\/.*\.js$|\/qr\/index\.js$/ },
      handler(code, id) {
        const one = patches.find(({ isOf }) => isOf(id));
        if (!one) return;
        met.add(one.patch);
        return patched(code, one.patch);
      },
    },
    generateBundle() {
      const unmet = PATCHES.filter((patch) => !met.has(patch)).map(({ file }) => file);
      if (this.environment.name === 'client' && unmet.length > 0)
        this.error(`${unmet.join(', ')}: not met, what was patched comes from elsewhere now`);
    },
  };
}
