import { getCollection } from 'astro:content';
import { type Locale, pathOf } from '../i18n/locale.ts';
import type { Term } from './table-schemas.ts';
import { createTermLinks, termsIn } from './term-links.ts';

/** Every term of the glossary. */
export async function allTerms(): Promise<readonly Term[]> {
  return (await getCollection('terms')).map(({ data }) => data);
}

/** Terms of levels are plain words: they mean what the glossary says in the lines of a ladder only. */
const ofLadders = ({ kind }: Term) => kind === 'ladder';

/** The terms of levels that some lines use, in order of appearance. */
export function ladderTermsIn(lines: readonly string[], terms: readonly Term[], locale: Locale): Term[] {
  const ladder = terms.filter(ofLadders);
  const ids = termsIn(lines.join('\n'), ladder, locale);
  return ids.flatMap((id) => ladder.find((term) => term.id === id) ?? []);
}

/** What links the terms of a page to the glossary: in its prose, and in the lines of a ladder. */
export interface PageTerms {
  readonly inProse: (html: string) => string;
  readonly inLadder: (html: string) => string;
}

/** The links of one page, each term where it first stands: to be given the HTML of the page in order. */
export function pageTerms(terms: readonly Term[], locale: Locale): PageTerms {
  const glossary = pathOf(locale, 'playbook/glossary');
  const inProse = createTermLinks(
    terms.filter((term) => !ofLadders(term)),
    locale,
    glossary,
  );
  const inLines = createTermLinks(terms.filter(ofLadders), locale, glossary);
  return { inProse, inLadder: (html) => inProse(inLines(html)) };
}
