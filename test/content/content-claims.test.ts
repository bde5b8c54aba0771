import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { PRACTICE_IDS } from '../../src/domain/model/model.ts';
import { MONTHS } from '../../src/i18n/conventions.ts';
import { LOCALES, type Locale } from '../../src/i18n/locale.ts';
import { messagesOf } from '../../src/i18n/messages.ts';
import { citedIn } from '../../src/playbook/cited-text.ts';
import { CONTENT, inBothLanguages, markdownFile, practiceFile, SOURCES, textsIn } from './content-files.ts';

/** Claims that circulate and that nothing we know supports. */
const FORBIDDEN: readonly RegExp[] = [
  /60\s?%\s(?:more profitable|plus rentables?)/i,
  /\b15\s?%[^.]{0,80}\b60\s?%/,
  /\b70\s?%?\s?(?:\/|,)\s?20\s?%?\s?(?:\/|,|et|and)\s?10\b/,
  /ranked by (?:effectiveness|impact)|class[ée]e?s? (?:par|selon leur) (?:efficacité|impact)/i,
  /scientifically (?:proven|ranked)|scientifiquement (?:prouvé|classé)/i,
  /17 (?:processes|processus) (?:of|de) Frank/i,
  /OpenTable/i,
];
/** Where such claims may be quoted, each with its verdict. */
const MAY_QUOTE = {
  pages: ['strategy', 'value', 'method', 'about'],
  areas: ['sources', 'strategy', 'method', 'about'],
};

const claimsIn = (texts: readonly { path: string; text: string }[]) =>
  texts.flatMap(({ path, text }) =>
    FORBIDDEN.filter((claim) => claim.test(text)).map((claim) => `${path}: ${claim}`),
  );

const pagesOf = (locale: Locale) =>
  readdirSync(`${CONTENT}pages/${locale}`, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => ({
      name: file.replace('.md', ''),
      texts: textsIn(markdownFile(`pages/${locale}/${file}`)),
    }));

test.each(inBothLanguages(PRACTICE_IDS))('$locale/$thing makes no forbidden claim', ({ locale, thing }) => {
  expect(claimsIn(textsIn(practiceFile(locale, thing)))).toEqual([]);
});

test.each(LOCALES)(
  'the words and pages in %s make no forbidden claim outside the pages that judge them',
  (locale) => {
    const areas = Object.entries(messagesOf(locale)).filter(([area]) => !MAY_QUOTE.areas.includes(area));
    expect(claimsIn(textsIn(Object.fromEntries(areas)))).toEqual([]);
    const pages = pagesOf(locale).filter(({ name }) => !MAY_QUOTE.pages.includes(name));
    expect(pages.flatMap(({ texts }) => claimsIn(texts))).toEqual([]);
  },
);

test('the forbidden claims are recognised', () => {
  const samples = [
    '60% more profitable',
    '60\u00a0% plus rentables',
    '15% of customers make 60% of sales',
    '70/20/10',
  ];
  for (const sample of samples) expect(claimsIn([{ path: '', text: sample }])).not.toEqual([]);
});

test('nothing rests the choice of time on Böhmová', () => {
  for (const locale of LOCALES) {
    expect(citedIn(JSON.stringify(practiceFile(locale, 'time-choice')))).not.toContain('bohmova-2016');
  }
});

/** What French printing asks: no-break spaces before high signs and inside guillemets, curly apostrophes. */
const SLIPS: readonly RegExp[] = [
  / [:;?!»%]/,
  /« (?!\u00a0)/,
  /\p{L}'\p{L}/u,
  /[\p{L}\p{N})][;?!»](?![\p{L}=/])/u,
  /«[^\u00a0\u202f]/,
];
const slipsIn = (texts: readonly { path: string; text: string }[]) =>
  texts.flatMap(({ path, text }) => {
    const read = text.replace(/https?:\S+|&\w+;|`[^`]*`|<[^>]+>/g, '');
    return SLIPS.filter((slip) => slip.test(read)).map(
      (slip) => `${path}: ${slip.exec(read)?.[0]} in ${text.slice(0, 70)}`,
    );
  });

test.each(PRACTICE_IDS)('fr/%s is set as French is', (id) => {
  expect(slipsIn(textsIn(practiceFile('fr', id)))).toEqual([]);
});

test('the French pages, sources and words of the guide are set as French is', () => {
  expect(
    pagesOf('fr').flatMap(({ name, texts }) =>
      slipsIn(texts.map((text) => ({ ...text, path: `${name} ${text.path}` }))),
    ),
  ).toEqual([]);
  const notes = SOURCES.map(({ id, finding, caution }) => ({ [id]: [finding.fr, caution?.fr] }));
  expect(slipsIn(textsIn(notes))).toEqual([]);
  const { guide, sources, practice } = messagesOf('fr');
  expect(slipsIn(textsIn({ guide, sources, practice }))).toEqual([]);
});

test.each(LOCALES)('no line ends within a date that a text in %s names', (locale) => {
  const month = `(?:${MONTHS[locale].replaceAll(' ', '|')})\\b`;
  const broken = new RegExp(`(?:\\d|\\b1er) ${month}|\\b${month} \\d{4}\\b`);
  const files = readdirSync(CONTENT, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(?:md|json)$/.test(name),
  );
  const texts = files.map((name) => ({ path: name, text: readFileSync(CONTENT + name, 'utf8') }));
  const found = [...texts, ...textsIn(messagesOf(locale))].flatMap(({ path, text }) => {
    const [slip] = broken.exec(text) ?? [];
    return slip ? [`${path}: ${slip}`] : [];
  });
  expect(found).toEqual([]);
});
