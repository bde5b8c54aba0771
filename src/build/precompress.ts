import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { builtFiles } from './built-files.ts';

const COMPRESSIBLE = /\.(?:html|js|css|json|svg|xml|txt|bib|ris|webmanifest)$/;

/** Writes a `.br` and a `.gz` beside each text file, so that the simplest server sends compressed pages. */
export function precompress(): AstroIntegration {
  return {
    name: 'precompress',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const files = (await builtFiles(fileURLToPath(dir))).filter((file) => COMPRESSIBLE.test(file));
        for (const file of files) {
          const bytes = await readFile(file);
          await writeFile(`${file}.br`, await promisify(brotliCompress)(bytes));
          await writeFile(`${file}.gz`, await promisify(gzip)(bytes, { level: 9 }));
        }
      },
    },
  };
}
