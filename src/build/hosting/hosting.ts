import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { siteAddress } from '../base.ts';
import { builtFiles } from '../built-files.ts';
import { configurations } from './configurations.ts';
import { workerAmong } from './headers.ts';

/** Writes what each usual host has to be told, with the names of this build. Throws when the worker has lost its name. */
export function hosting(): AstroIntegration {
  const { base } = siteAddress();
  return {
    name: 'hosting',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        const paths = (await builtFiles(root)).map((file) => `/${relative(root, file).split(sep).join('/')}`);
        const worker = workerAmong(paths);
        if (worker === undefined) throw new Error('No built file reads purchases: whose policy is it?');
        for (const { file, text } of configurations(worker, base)) {
          const place = join(root, file);
          await mkdir(dirname(place), { recursive: true });
          await writeFile(place, text);
        }
      },
    },
  };
}
