import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { builtFiles } from './built-files.ts';

const WITH_ID = /<astro-island uid="[^"]*" /g;

/** The page without the ids of its islands: Astro draws them from the folder the site was built in, and only its development server reads them. */
const withoutIslandIds = (html: string): string => html.replace(WITH_ID, '<astro-island ');

/** Makes pages the same wherever they are built. */
export function placelessIslands(): AstroIntegration {
  return {
    name: 'placeless-islands',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const pages = (await builtFiles(fileURLToPath(dir))).filter((file) => file.endsWith('.html'));
        for (const page of pages) await writeFile(page, withoutIslandIds(await readFile(page, 'utf8')));
      },
    },
  };
}
