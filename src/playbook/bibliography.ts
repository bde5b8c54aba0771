import { Cite } from '@citation-js/core';
import '@citation-js/plugin-csl';
import { REFERENCES } from '../i18n/conventions.ts';
import type { Locale } from '../i18n/locale.ts';
import type { Source } from './source-schema.ts';

/** A source ready to be shown in one language. */
export interface Reference {
  readonly source: Source;
  /** The author–year label of a citation: “Dixon et al., 2010”. */
  readonly label: string;
  /** The full reference in APA style, as safe HTML. */
  readonly html: string;
  /** The same as plain text. */
  readonly text: string;
}

/** What stands in an author list for those whose names we have not seen. */
const OTHERS = 'et al.';

export type Bibliography = ReadonlyMap<string, Reference>;

/** Formats sources in APA style, in the order given. Built at build time: the library never reaches a page. */
export function formatBibliography(sources: readonly Source[], locale: Locale): Bibliography {
  const lang = REFERENCES[locale].tag;
  const cite = new Cite(sources.map(cslOf));
  const html = entriesOf(
    cite.format('bibliography', { format: 'html', template: 'apa', lang, asEntryArray: true }),
  );
  return new Map(
    sources.map((source) => {
      const reference = withOthers(withoutWrapper(html.get(source.id) ?? ''));
      return [
        source.id,
        { source, label: labelOf(source, locale), html: linked(reference), text: plain(reference) },
      ];
    }),
  );
}

/** What of a source is CSL-JSON, without our own fields. */
export function cslOf(source: Source): Record<string, unknown> {
  const { kind, verified, read, measured, finding, caution, ...csl } = source;
  return csl;
}

/** “Dixon et al., 2010”: the label of a citation in running text. */
export function labelOf(source: Source, locale: Locale): string {
  const names = (source.author ?? []).map((author) => author.literal ?? author.family ?? '');
  const [first, second, third] = names;
  const { and, undated } = REFERENCES[locale];
  const isMany = third !== undefined || second === OTHERS;
  const pair = second && !isMany ? ` ${and} ${second}` : '';
  const who = first ? `${first}${isMany ? ' et\u00a0al.' : pair}` : source.title;
  const year = source.issued?.['date-parts'][0]?.[0] ?? undated;
  return `${who}, ${year}`;
}

// The style takes “et al.” for one more name and puts “&” before it.
function withOthers(reference: string): string {
  return reference.replace(/,? (?:&#38;|&amp;|&) et al\./, ', et al.');
}

function entriesOf(formatted: unknown): Map<string, string> {
  return new Map(formatted as [string, string][]);
}

function withoutWrapper(html: string): string {
  return html
    .trim()
    .replace(/^<div[^>]*>/, '')
    .replace(/<\/div>$/, '');
}

/** Letters the French abbreviations of “number” raise. */
const RAISED: Readonly<Record<string, string>> = { o: 'ᵒ', s: 'ˢ' };

/** Without its italics, raised letters as characters of their own. The library writes what HTML reserves by its number. */
function plain(html: string): string {
  return html
    .replace(/<sup>([^<]*)<\/sup>/g, (_, raised: string) =>
      raised.replace(/[os]/g, (one) => RAISED[one] ?? one),
    )
    .replace(/<[^<>]*>/g, '')
    .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .trim();
}

function linked(html: string): string {
  return html.replace(/https?:\/\/[^\s<]+[^\s<.,]/g, (url) => `<a href="${url}" rel="external">${url}</a>`);
}
