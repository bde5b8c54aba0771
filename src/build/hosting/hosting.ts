import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { siteAddress } from '../base.ts';
import { builtAddresses } from '../built-files.ts';
import { configurations } from './configurations.ts';
import { workersAmong } from './headers.ts';

/** They read purchases, files of ours, sheets that come back, messages. */
const WORKERS = 4;

/** Writes what each usual host has to be told, with the names of this build. Throws when a worker has lost its name. */
export function hosting(): AstroIntegration {
  const { base } = siteAddress();
  return {
    name: 'hosting',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        const workers = workersAmong(await builtAddresses(root));
        if (workers.length !== WORKERS) throw new Error(`Whose policy is it? ${workers.join(' ')}`);
        for (const { file, text } of configurations(workers, base)) {
          const place = join(root, file);
          await mkdir(dirname(place), { recursive: true });
          await writeFile(place, text);
        }
      },
    },
  };
}
