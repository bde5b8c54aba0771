import type { Locale } from '../i18n/locale.ts';
import type { Term } from './table-schemas.ts';

/** Within these a word is no place for a link: they are links, names or code already. */
const CLOSED = /^<(\/?)(a|button|code|pre|h[1-6]|dt|summary|th|svg|figcaption)\b/i;

function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** The forms of terms in a language, longest first, each with the id of its term. */
function formsOf(terms: readonly Term[], locale: Locale): [form: string, id: string][] {
  return terms
    .flatMap(({ id, term, forms }) =>
      [term[locale], ...forms[locale]].map((form): [string, string] => [form, id]),
    )
    .sort(([one], [other]) => other.length - one.length);
}

/** Finds terms as whole words, whatever their capitals, and tells which term a form found is of. */
function lookupOf(terms: readonly Term[], locale: Locale) {
  const forms = formsOf(terms, locale);
  const ids = new Map(forms.map(([form, id]) => [form.toLocaleLowerCase(locale), id]));
  const any = forms.map(([form]) => escapeRegExp(form)).join('|');
  return {
    finder: new RegExp(`(?<![\\p{L}\\p{N}-])(?:${any})(?![\\p{L}\\p{N}-])`, 'giu'),
    idOf: (form: string) => ids.get(form.toLocaleLowerCase(locale)),
  };
}

/** The ids of the terms a plain text uses, in order of appearance, each once. */
export function termsIn(text: string, terms: readonly Term[], locale: Locale): string[] {
  if (terms.length === 0) return [];
  const { finder, idOf } = lookupOf(terms, locale);
  const found = [...text.matchAll(finder)].map(([form]) => idOf(form));
  return [...new Set(found.filter((id) => id !== undefined))];
}

/**
 * A function that links each term to its place in the glossary where it first stands on a page: one function a page,
 * given its HTML piece by piece in the order of the page. Headings, links and code are left as they are.
 */
export function createTermLinks(
  terms: readonly Term[],
  locale: Locale,
  glossary: string,
): (html: string) => string {
  if (terms.length === 0) return (html) => html;
  const { finder, idOf } = lookupOf(terms, locale);
  const linked = new Set<string>();
  const link = (form: string) => {
    const id = idOf(form);
    if (id === undefined || linked.has(id)) return form;
    linked.add(id);
    return `<a class="term" href="${glossary}#${id}">${form}</a>`;
  };
  return (html) => {
    let closed = 0;
    return html
      .split(/(<[^<>]+>)/)
      .map((piece) => {
        const tag = CLOSED.exec(piece);
        if (tag) closed += tag[1] === '/' ? -1 : 1;
        return closed > 0 || piece.startsWith('<') ? piece : piece.replace(finder, link);
      })
      .join('');
  };
}
