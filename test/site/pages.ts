import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { LOCALES } from '../../src/i18n/locale.ts';

export const DIST = new URL('../../dist/', import.meta.url).pathname;

/** One built page: its address from the root, and its HTML. */
export interface BuiltPage {
  readonly path: string;
  readonly html: string;
}

/** Every built page. */
export function builtPages(): BuiltPage[] {
  return readdirSync(DIST, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) => {
      const file = join(entry.parentPath, entry.name);
      return {
        path: `/${relative(DIST, file).replace(/index\.html$/, '')}`,
        html: readFileSync(file, 'utf8'),
      };
    })
    .sort((one, other) => one.path.localeCompare(other.path));
}

/** Pages in a language. */
export function localisedPages(): BuiltPage[] {
  return builtPages().filter(({ path }) => LOCALES.some((locale) => path.startsWith(`/${locale}/`)));
}

/** Values of an attribute in the order they stand, entities of addresses resolved. */
export function attributes(html: string, name: string): string[] {
  return [...html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'g'))].map((match) =>
    (match[1] ?? '').replaceAll('&amp;', '&').replaceAll('&#38;', '&'),
  );
}
