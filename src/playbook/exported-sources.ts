import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { sitePath } from '../i18n/site-path.ts';
import { cslOf } from './bibliography.ts';
import type { Source } from './source-schema.ts';

/** The formats a bibliography can be taken away in, by the ending of the file. */
export const EXPORT_FORMATS = ['bib', 'ris', 'json'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** What each file is called on screen and on the wire. */
export const EXPORT_NAMES = {
  bib: { name: 'BibTeX', type: 'application/x-bibtex' },
  ris: { name: 'RIS', type: 'application/x-research-info-systems' },
  json: { name: 'CSL-JSON', type: 'application/vnd.citationstyles.csl+json' },
} as const satisfies Record<ExportFormat, { name: string; type: string }>;

/** The file that holds every source. */
export const ALL_SOURCES = 'cap17';

/** The address of the file of one source, or of all. */
export function exportPath(format: ExportFormat, id = ALL_SOURCES): string {
  return sitePath(`/sources/${id}.${format}`);
}

// Our ids are the keys, unaltered, so that what a reader cites is what the site shows. Accents stay letters: the
// library's LaTeX for them holds spaces that other programs take for the end of a name.
Object.assign(plugins.config.get('@bibtex').format, {
  useIdAsLabel: true,
  checkLabel: false,
  asciiOnly: false,
});

/** Sources as BibTeX, RIS or CSL-JSON, ready for a reference manager. Our own fields stay out. */
export function exportSources(sources: readonly Source[], format: ExportFormat): string {
  const records = sources.map(cslOf);
  if (format === 'json') return `${JSON.stringify(records, null, 2)}\n`;
  if (format === 'ris') return mended(String(new Cite(records).format('ris', { format: 'text' })));
  return String(new Cite(records).format('bibtex', { format: 'text' })).replaceAll('{et al.}', 'others');
}

/**
 * RIS as reference managers read it: the library breaks long fields in mid-word, which they would keep, writes a
 * range of pages in the field of the first, and takes “et al.” for a person. An
 * organisation’s name ends in a comma, else its last word is read as a family name.
 */
function mended(ris: string): string {
  const lines = ris
    .replace(/\n(?![A-Z][A-Z0-9] {2}-|$)/g, '')
    .replace(/^AU {2}- et al\.\n/gm, '')
    .replace(/^(AU {2}- [^,\n]+)$/gm, '$1,')
    .replace(/^SP {2}- (\w+)-(\w+)$/gm, 'SP  - $1\nEP  - $2');
  return lines.replace(/\n{0,9}$/, '\n');
}
