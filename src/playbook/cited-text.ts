import { AFTER_A_FIGURE, BETWEEN_CLAUSES } from '../i18n/conventions.ts';
import { type Locale, pathOf } from '../i18n/locale.ts';
import { withSitePaths } from '../i18n/site-path.ts';
import type { Bibliography } from './bibliography.ts';
import { searchLabel } from './searches.ts';

const CITATIONS = /(?:\s?\[@[a-z0-9-]+\])+/g;
const CITATION = /\[@((?!search-)[a-z0-9-]+)\]/g;
const SEARCH = /\[@(search-[a-z0-9-]+)\]/g;

/** The ids cited in a text, in order, each once. */
export function citedIn(text: string): string[] {
  return [...new Set([...text.matchAll(CITATION)].map((match) => match[1] ?? ''))];
}

/** The dated searches a text names, in order, each once. */
export function searchesIn(text: string): string[] {
  return [...new Set([...text.matchAll(SEARCH)].map((match) => match[1] ?? ''))];
}

/** A text with the searches it names in words, its citations left as they are. */
export function withSearchesSaid(text: string, locale: Locale): string {
  return text.replace(/\s?\[@(search-[a-z0-9-]+)\]/g, (_, id: string) => ` (${searchLabel(id, locale)})`);
}

/** A text without its citation marks. */
export function withoutCitations(text: string): string {
  return text.replace(CITATIONS, '');
}

/**
 * Text of ours as HTML, with each `[@id]` made a link to the source, or to the dated search. Neighbouring citations
 * share one bracket.
 * Fails the build on a citation that does not resolve.
 */
export function citedHtml(text: string, sources: Bibliography, locale: Locale): string {
  return linkCitations(escapeHtml(text), sources, locale);
}

/** The same on text that is already HTML (a rendered Markdown body). */
export function linkCitations(html: string, sources: Bibliography, locale: Locale): string {
  return keptOnOneLine(withSitePaths(html), locale).replace(CITATIONS, (marks) => {
    const links = citedIn(marks).map((id) => {
      const reference = sources.get(id);
      if (!reference) throw new Error(`The citation [@${id}] is not in content/sources.json`);
      return `<a href="${pathOf(locale, 'sources')}#${id}">${escapeHtml(reference.label)}</a>`;
    });
    const searched = searchesIn(marks).map(
      (id) => `<a href="${pathOf(locale, 'sources')}#${id}">${escapeHtml(searchLabel(id, locale))}</a>`,
    );
    return ` <span class="cite">(${[...links, ...searched].join(BETWEEN_CLAUSES[locale])})</span>`;
  });
}

/** Tags, and what is typed as it stands. */
const NOT_PROSE = /(<code[^<]*<\/code>|<[^<>]*>)/;

/** What a figure in prose measures: in every language they stay on one line. */
const UNIT = /(\d) (?=(?:min|minutes?|hours?|days?|weeks?|months?|years?|million|billion|points?|[kMG]B)\b)/g;

/** A longer word that is typed may end a line after a hyphen, where its line is too short. */
const WHOLE_WORD_AT_MOST = 24;

const wholeWord = (word: string) =>
  word.includes('-') && word.length <= WHOLE_WORD_AT_MOST ? `<span>${word}</span>` : word;

/** A tag as it is; what is typed with its hyphened words marked as whole. */
function withWholeWords(tag: string): string {
  if (!tag.startsWith('<code')) return tag;
  const [begin, end] = [tag.indexOf('>') + 1, tag.lastIndexOf('<')];
  const typed = tag.slice(begin, end).split(/(\s+)/);
  return tag.slice(0, begin) + typed.map(wholeWord).join('') + tag.slice(end);
}

/**
 * No line ends between a figure and its unit, or what it counts where the language wants it so, within “et al.”, a sum
 * or an option of a command, between a sign and the figure it multiplies by, or before a tag.
 */
function keptOnOneLine(html: string, locale: Locale): string {
  const texts = html.replaceAll(' <span class="tag">', '\u00a0<span class="tag">').split(NOT_PROSE);
  return texts
    .map((text, at) =>
      at % 2
        ? withWholeWords(text)
        : text
            .replace(/(\d) (?=\p{L})/gu, `$1${AFTER_A_FIGURE[locale]}`)
            .replace(UNIT, '$1\u00a0')
            .replaceAll(' al.', '\u00a0al.')
            .replace(/(\d) ([+×÷=−]) (?=\d)/g, '$1\u00a0$2\u00a0')
            .replace(/([×÷]) (?=\d)/g, '$1\u00a0'),
    )
    .join('');
}

function escapeHtml(text: string): string {
  return text.replace(
    /[&<>"]/g,
    (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign,
  );
}
