import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
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
  return `/sources/${id}.${format}`;
}

// Our ids are the keys, so that what a reader cites is what the site shows.
plugins.config.get('@bibtex').format.useIdAsLabel = true;

/** Sources as BibTeX, RIS or CSL-JSON, ready for a reference manager. Our own fields stay out. */
export function exportSources(sources: readonly Source[], format: ExportFormat): string {
  const records = sources.map(cslOf);
  if (format === 'json') return `${JSON.stringify(records, null, 2)}\n`;
  if (format === 'ris') return unwrapped(String(new Cite(records).format('ris', { format: 'text' })));
  return String(new Cite(records).format('bibtex', { format: 'text' })).replaceAll('{et al.}', 'others');
}

/** RIS with one field a line: the library breaks long ones in mid-word, which managers then keep. */
function unwrapped(ris: string): string {
  return ris.replace(/\n(?![A-Z][A-Z0-9] {2}-|$)/g, '').replace(/\n*$/, '\n');
}
