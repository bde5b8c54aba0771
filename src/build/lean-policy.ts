import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { builtFiles } from './built-files.ts';

const POLICY = /<meta http-equiv="content-security-policy"[^>]*>/i;
const INLINE = /<(?:style|script)\b[^>]*>([\s\S]*?)<\/(?:style|script)>/g;
const HASH = / ?'sha256-[^']+'/g;

/**
 * Takes out of each page's policy the hashes of what is not on it: Astro lists every style and script of the whole
 * site on every page, over a kilobyte that no compression shortens.
 */
export function leanPolicy(): AstroIntegration {
  return {
    name: 'lean-policy',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const pages = (await builtFiles(fileURLToPath(dir))).filter((file) => file.endsWith('.html'));
        for (const page of pages) {
          const html = await readFile(page, 'utf8');
          await writeFile(page, withoutIdleHashes(html));
        }
      },
    },
  };
}

/** The page with only those hashes in its policy that an inline style or script of it needs. */
export function withoutIdleHashes(html: string): string {
  const needed = new Set([...html.matchAll(INLINE)].map(([, text = '']) => hashInPolicy(text)));
  return html.replace(POLICY, (policy) =>
    policy.replace(HASH, (hash) => (needed.has(hash.trim()) ? hash : '')),
  );
}

/** How a policy names an inline style or script. */
export const hashInPolicy = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
