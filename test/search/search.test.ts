import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PRACTICE_IDS, PRACTICES } from '../../src/domain/model/model.ts';
import { inEachLocale, type Locale } from '../../src/i18n/locale.ts';
import { messagesOf } from '../../src/i18n/messages.ts';
import { EVIDENCE } from '../../src/playbook/evidence.ts';
import { searchDocument } from '../../src/playbook/search-document.ts';
import { wordsOf } from '../../src/search/folded-words.ts';
import { buildIndex, openIndex, SEARCHED } from '../../src/search/search.ts';
import { inBothLanguages, practiceFile } from '../content/content-files.ts';

const documentsOf = (locale: Locale) =>
  PRACTICES.map((practice) =>
    searchDocument({ practice, evidence: EVIDENCE[practice.id], ...practiceFile(locale, practice.id) }),
  );
const documents = inEachLocale(documentsOf);
const opened = (locale: Locale) => {
  const { silent } = messagesOf(locale).guide;
  return openIndex(buildIndex(documents[locale], silent), silent);
};
const search = inEachLocale(opened);
const found = (locale: Locale, query: string) => search[locale](query).map(({ id }) => id);
const textOf = (locale: Locale, id: string) => {
  const document = documents[locale].find((one) => one.id === id);
  return SEARCHED.map((section) => document?.[section] ?? '').join(' ');
};

/** The three words that set a practice apart most: in the fewest pages, then the longest. */
function tellingWords(locale: Locale, id: string): string[] {
  const pages = documents[locale].map((one) => new Set(wordsOf(textOf(locale, one.id))));
  const spread = (word: string) => pages.filter((page) => page.has(word)).length;
  return [...new Set(wordsOf(textOf(locale, id)))]
    .filter((word) => word.length > 5)
    .sort((one, other) => spread(one) - spread(other) || other.length - one.length)
    .slice(0, 3);
}

test.each(inBothLanguages(PRACTICE_IDS))(
  '$locale/$thing is found first by its title',
  ({ locale, thing }) => {
    const { title } = practiceFile(locale, thing).words;
    expect(found(locale, title)[0]).toBe(thing);
    expect(search[locale](title)[0]?.sections).toContain('title');
  },
);

test.each(inBothLanguages(PRACTICE_IDS))(
  '$locale/$thing is found first by three of its words',
  ({ locale, thing }) => {
    const words = tellingWords(locale, thing);
    expect(words).toHaveLength(3);
    expect(found(locale, words.join(' '))[0]).toBe(thing);
  },
);

test.each(['fr', 'en'] as const)('any three words of a page in %s find it', (locale) => {
  const pages = PRACTICE_IDS.map((id) => ({ id, words: [...new Set(wordsOf(textOf(locale, id)))] }));
  fc.assert(
    fc.property(
      fc.constantFrom(...pages),
      fc.array(fc.nat(), { minLength: 3, maxLength: 3 }),
      (page, picks) => {
        const words = picks.map((pick) => page.words[pick % page.words.length] ?? '');
        const hits = found(locale, words.join(' '));
        // A query of silent words only ("de la") asks for nothing.
        const isSilent = words.every((word) => found(locale, word).length === 0);
        expect(isSilent ? [] : hits).toEqual(isSilent ? hits : expect.arrayContaining([page.id]));
      },
    ),
    { numRuns: 300 },
  );
});

test('accents, capitals, ligatures and elisions make no difference in French', () => {
  expect(wordsOf('L’Œuvre d’été, qu’À-t-on ?')).toEqual(['oeuvre', 'ete', 'qu', 'on']);
  const plain = found('fr', 'avis preference etape');
  expect(plain.length).toBeGreaterThan(0);
  for (const query of [
    'AVIS PRÉFÉRENCE ÉTAPE',
    'l’avis, la préférence, l’étape',
    "d'avis qu'etape préference",
  ]) {
    expect([...found('fr', query)].sort()).toEqual([...plain].sort());
  }
});

test('a slip of the hand and the beginning of a word still find the page', () => {
  expect(found('en', 'first contcat resoluton')).toContain('first-contact-resolution');
  expect(found('en', 'loyal')).toEqual(expect.arrayContaining(found('en', 'loyalty').slice(0, 1)));
  expect(found('fr', 'consentemant')).toContain('privacy-choice');
});

test('when no page has all the words, pages that have some are shown', () => {
  expect(found('en', 'consent xylophone')).toEqual(
    expect.arrayContaining(found('en', 'consent').slice(0, 2)),
  );
});

test('words that are nowhere find nothing, and so does an empty query', () => {
  expect(found('en', 'zzyzx')).toEqual([]);
  expect(found('fr', '   ')).toEqual([]);
});

test('citation marks are not searched', () => {
  expect(documents.en.filter((document) => JSON.stringify(document).includes('[@'))).toEqual([]);
  expect(found('en', 'intotheminds-2023')).toEqual(found('en', 'intotheminds 2023'));
});
