import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { PRACTICES } from '../../src/domain/model/model.ts';
import { LOCALES, type Locale } from '../../src/i18n/locale.ts';
import { messagesOf } from '../../src/i18n/messages.ts';
import { searchesIn } from '../../src/playbook/cited-text.ts';
import { EVIDENCE } from '../../src/playbook/evidence.ts';
import { SEARCHES } from '../../src/playbook/searches.ts';
import { CONTENT, markdownFile, SOURCES, textsIn } from './content-files.ts';

/** Words that say that nothing, or no study, is known; a test says so of a whole paragraph. */
const CLAIMS: Readonly<Record<Locale, readonly RegExp[]>> = {
  en: [
    /\bno (?:other |such |field |direct |independent |published )?(?:stud(?:y|ies)|research|experiment|norm|contrary|evidence of)\b(?! (?:at|on) (?:all|your)\b)/i,
    /\bnothing (?:shows|we (?:have )?read shows|known to us|is known|contradicts)\b/i,
    /\bnobody (?:knows|has (?:tested|measured|shown))\b/i,
    /\b(?:is|are|was|were|been|goes|remains?) (?:not|never|un)[ -]?(?:yet )?(?:been )?tested\b/i,
    /\bno (?:direct |field |independent )?(?:test|trial)s?\b(?! (?:of yours|at all))/i,
    /\b(?:we|I) (?:know of no|know no|have (?:seen|met|found|read) (?:no|none|nothing)|(?:saw|met|found) (?:no|none|nothing)|did not (?:meet|find)|(?:have )?not met)\b/i,
    /\b(?:found|met|was|were) (?:none|not met)\b/i,
    /\bknown to us\b.{0,20}\bno(?:ne|thing)?\b/i,
    /\bno study (?:known|met|found)\b/i,
  ],
  fr: [
    /\baucune? (?:autre )?(?:étude|recherche|expérience|norme|résultat contraire|preuve (?:que|de l)|essai|test)(?!\p{L})(?! (?:de sa|de son|de ce|gratuit))/iu,
    /\brien (?:ne (?:le )?(?:montre|prouve|contredit)|de (?:ce que nous avons lu|connu))/iu,
    /(?<!\bsi )\b(?:personne|nul) ne (?:sait|l’a (?:testé|mesuré))/iu,
    /\bn’(?:a|ont|avait) (?:jamais |pas |pas encore |jamais encore )?été (?:testée?s?|éprouvée?s?|mise?s? à l’épreuve)/iu,
    /\bnous ne connaissons (?:aucun|pas d|rien)/iu,
    /\bnous (?:n’avons|n’en avons|ne l’avons|ne les avons|ne savons) (?:pas |rien |jamais |vu |trouvé |rencontré |lu )?(?:aucun|trouvé|rencontré|pas trouvé|rien)/iu,
    /\bsans (?:en|rien) (?:trouver|rencontrer)/iu,
    /\bn’a été (?:testé|rencontré)/iu,
  ],
};

/** Pages on this product itself, which say what was and was not done to it. */
const ABOUT_THE_PRODUCT = ['accessibility.md', 'hosting.md', 'privacy.md'];
/** Lines that describe an organisation, not what is known. */
const DESCRIBES = /\blevels(?:BySector)?\./;
/** The heading under which the searches themselves are listed. */
const LISTS_SEARCHES = /sources\.searches\.lead$/;

interface Paragraph {
  readonly path: string;
  readonly text: string;
}

/** The paragraphs, list items and fields of the practices and pages, and the strings of the interface. */
function paragraphsIn(locale: Locale): Paragraph[] {
  const files = ['pages', 'practices'].flatMap((folder) =>
    readdirSync(`${CONTENT}${folder}/${locale}`, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.md') && !ABOUT_THE_PRODUCT.includes(name))
      .map((name) => `${folder}/${locale}/${name}`),
  );
  const written = files.flatMap((file) => {
    const { head, body } = markdownFile(file);
    const blocks = body.split(/\n{2,}|\n(?=<d[td]>|[-|]|\d+\. )/);
    return [...textsIn(head), ...blocks.map((text) => ({ path: 'body', text }))].map(({ path, text }) => ({
      path: `${file} ${path}`,
      text,
    }));
  });
  const said = textsIn(messagesOf(locale)).map(({ path, text }) => ({
    path: `i18n/${locale} ${path}`,
    text,
  }));
  return [...written, ...said, ...tableTexts(locale)];
}

/** The words of the tables; searches and findings of sources are what was found, terms define such words. */
function tableTexts(locale: Locale): Paragraph[] {
  return readdirSync(CONTENT)
    .filter(
      (name) => name.endsWith('.json') && !['searches.json', 'sources.json', 'terms.json'].includes(name),
    )
    .flatMap((name) =>
      textsIn(JSON.parse(readFileSync(CONTENT + name, 'utf8')))
        .filter(({ path }) => path.includes(`.${locale}`))
        .map(({ path, text }) => ({ path: `${name} ${path}`, text })),
    );
}

/** Paragraphs of which a sentence says that nothing is known and which name no dated search. */
const undated = (locale: Locale, paragraphs: readonly Paragraph[]) =>
  paragraphs.flatMap(({ path, text }) => {
    if (searchesIn(text).length > 0) return [];
    const claim = CLAIMS[locale].map((pattern) => pattern.exec(text)).find((match) => match !== null);
    if (!claim || DESCRIBES.test(path) || LISTS_SEARCHES.test(path)) return [];
    const at = Math.max(0, claim.index - 60);
    return [`${path}: …${text.slice(at, claim.index + 90)}…`];
  });

test.each(LOCALES)('what is said not to be known has a dated search beside it, in %s', (locale) => {
  expect(undated(locale, paragraphsIn(locale))).toEqual([]);
});

test.each([
  ['en', 'No study tests this practice.'],
  ['en', 'Nothing shows that more channels are better.'],
  ['en', 'Nobody knows where it stops paying.'],
  ['en', 'The advice is not tested.'],
  ['en', 'No direct test was made.'],
  ['en', 'No contrary finding is on record.'],
  ['en', 'We know of no research that compares them.'],
  ['en', 'We looked and found none.'],
  ['fr', 'Aucune étude ne nomme la pratique.'],
  ['fr', 'Rien ne montre que cela paie.'],
  ['fr', 'Nous ne connaissons aucun essai.'],
  ['fr', 'Le conseil n’a jamais été testé.'],
  ['fr', 'Nous avons cherché, sans en trouver.'],
  ['fr', 'Nous n’avons rencontré aucun travail.'],
] as const)('in %s, “%s” is recognised as such a sentence', (locale, text) => {
  expect(undated(locale, [{ path: '', text }])).toHaveLength(1);
  expect(undated(locale, [{ path: '', text: `${text} [@search-moati]` }])).toEqual([]);
});

/** Every text in which a search may be named, tables included. */
const everything = [
  ...LOCALES.flatMap(paragraphsIn).map(({ text }) => text),
  ...readdirSync(CONTENT)
    .filter((name) => name.endsWith('.json') && name !== 'searches.json')
    .map((name) => readFileSync(CONTENT + name, 'utf8')),
].join('\n');

test('every search that is named exists, and every search is named somewhere', () => {
  const named = new Set(searchesIn(everything));
  const ours = new Set(SEARCHES.map(({ id }) => id));
  expect([...named].filter((id) => !ours.has(id))).toEqual([]);
  expect([...ours].filter((id) => !named.has(id))).toEqual([]);
});

test('both languages name the same searches', () => {
  const [one, other] = LOCALES.map((locale) => {
    const texts = paragraphsIn(locale).map(
      ({ path, text }) => [path.replace(`/${locale}`, ''), text] as const,
    );
    const files = Map.groupBy(texts, ([path]) => path.split(' ')[0] ?? '');
    return [...files].map(
      ([file, rows]) =>
        `${file}: ${searchesIn(rows.map(([, text]) => text).join('\n'))
          .sort()
          .join(' ')}`,
    );
  });
  expect(one?.sort()).toEqual(other?.sort());
});

test('every search says when, where and what was sought, in full', () => {
  expect(SEARCHES.filter(({ date, queries }) => !date || queries.length === 0)).toEqual([]);
  expect(new Set(SEARCHES.map(({ id }) => id)).size).toBe(SEARCHES.length);
});

test.each(PRACTICES)('what contradicts $id was read at least in its abstract', ({ id: practice }) => {
  const read = new Map(SOURCES.map((source) => [source.id, source.read]));
  expect(
    EVIDENCE[practice].contrary.filter((id) => !['abstract', 'first-page'].includes(read.get(id) ?? '')),
  ).toEqual([]);
});
