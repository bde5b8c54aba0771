import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { LOCALES, type Locale } from '../../src/i18n/locale.ts';
import { messagesOf } from '../../src/i18n/messages.ts';
import { CONTENT, markdownFile, textsIn } from './content-files.ts';

// One vocabulary: customer centricity is “centricité client”, customer-focused is “orienté client”, and
// “customer orientation” is the name of one scale.

interface Text {
  /** Where it stands: `pages/fr/strategy.md body`, `src/i18n/fr/sources title`. */
  readonly path: string;
  readonly text: string;
}

/** Whole texts: a paragraph of prose, a string of the interface, a field of a table. */
function markdownTexts(locale: Locale): Text[] {
  return ['pages', 'practices'].flatMap((folder) =>
    readdirSync(`${CONTENT}${folder}/${locale}`, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.md'))
      .flatMap((name) => {
        const { head, body } = markdownFile(`${folder}/${locale}/${name}`);
        return [...textsIn(head), ...body.split(/\n{2,}/).map((text) => ({ path: 'body', text }))].map(
          ({ path, text }) => ({ path: `${folder}/${locale}/${name} ${path}`, text }),
        );
      }),
  );
}

/** Words of the tables in one language; titles of works are quoted, and what was searched is as it was typed. */
function tableTexts(locale: Locale): Text[] {
  return readdirSync(CONTENT)
    .filter((name) => name.endsWith('.json'))
    .flatMap((name) =>
      textsIn(JSON.parse(readFileSync(CONTENT + name, 'utf8')))
        .filter(({ path }) => path.includes(`.${locale}`))
        .map(({ path, text }) => ({ path: `${name} ${path}`, text })),
    );
}

const words = new Map(
  LOCALES.map((locale) => [
    locale,
    [
      ...textsIn(messagesOf(locale)).map(({ path, text }) => ({ path: `src/i18n/${locale} ${path}`, text })),
      ...markdownTexts(locale),
      ...tableTexts(locale),
      ...textsIn(JSON.parse(readFileSync(`${CONTENT}sample/${locale}.json`, 'utf8'))),
    ],
  ]),
);
const wordsOf = (locale: Locale): Text[] => words.get(locale) ?? [];

/** The texts that hold a word where they may not. */
const strays = (locale: Locale, word: RegExp, isAllowed: (text: Text) => boolean) =>
  wordsOf(locale)
    .filter((text) => word.test(text.text) && !isAllowed(text))
    .map(({ path, text }) => `${path}: ${word.exec(text)?.[0]} in ${text.slice(0, 90)}`);

const glossary = JSON.parse(readFileSync(`${CONTENT}terms.json`, 'utf8')) as { id: string }[];
const termAt = ({ path }: Text) => glossary[Number(/^terms\.json (\d+)\./.exec(path)?.[1] ?? Number.NaN)]?.id;
const sourceIds = (JSON.parse(readFileSync(`${CONTENT}sources.json`, 'utf8')) as { id: string }[]).map(
  ({ id }) => id,
);
const sourceAt = ({ path }: Text) =>
  sourceIds[Number(/^sources\.json (\d+)\./.exec(path)?.[1] ?? Number.NaN)];

/** Beside the scale of Deshpandé and others, or where the glossary or the bibliography says what it is. */
const isOfTheScale = (text: Text) =>
  text.text.includes('[@deshpande-1993]') ||
  termAt(text) === 'customer-orientation' ||
  sourceAt(text) === 'deshpande-1993';

test('there are words to look at', () => {
  for (const locale of LOCALES) expect(wordsOf(locale).length).toBeGreaterThan(2000);
});

test('“customer orientation” and “orientation client” are the name of one scale only', () => {
  expect(strays('en', /customer[- ]orient(?:ation|ed)/i, isOfTheScale)).toEqual([]);
  expect(strays('fr', /orientation client/i, isOfTheScale)).toEqual([]);
});

test('“orienté client” stands only where customer-focused is told from customer-centric', () => {
  const explains = (text: Text) =>
    /^pages\/fr\/(?:strategy|playbook\/(?:glossary|articles))\.md/.test(text.path) ||
    /^src\/i18n\/fr sources\./.test(text.path) ||
    /^coverage\.json/.test(text.path) ||
    ['customer-focused', 'customer-centricity'].includes(termAt(text) ?? '') ||
    sourceAt(text) === 'dictanova';
  expect(strays('fr', /orientée?s? (?:vers le )?clients?/i, explains)).toEqual([]);
});

test('customer centricity is named in French by no other word', () => {
  expect(
    strays(
      'fr',
      /attention au client|client[- ]?centrisme|centrage client|focalisation client/i,
      () => false,
    ),
  ).toEqual([]);
});

test('customer-focused is not used for customer-centric in English', () => {
  const explains = (text: Text) =>
    /^pages\/en\/(?:strategy|playbook\/(?:glossary|articles))\.md/.test(text.path) ||
    /^src\/i18n\/en sources\./.test(text.path) ||
    /^coverage\.json/.test(text.path) ||
    ['customer-focused', 'customer-centricity'].includes(termAt(text) ?? '');
  expect(strays('en', /customer[- ]focus/i, explains)).toEqual([]);
});

test('the product says what it is in the words it keeps', () => {
  expect(messagesOf('en').site.tagline).toBe('Customer centricity, measured honestly');
  expect(messagesOf('fr').site.tagline).toBe('La centricité client, mesurée honnêtement');
  expect(messagesOf('fr').about.citation).toContain('la centricité client, mesurée honnêtement');
});

test('the README and the changelog keep to it too', () => {
  const root = new URL('../../', import.meta.url).pathname;
  for (const name of ['README.md', 'CHANGELOG.md']) {
    expect(readFileSync(root + name, 'utf8')).not.toMatch(/customer[- ]orient|orientation client/i);
  }
});
