import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { PRACTICE_IDS } from '../../src/domain/model/model.ts';
import { countWords } from '../../src/domain/model/reading-time.ts';
import { LOCALES } from '../../src/i18n/locale.ts';
import { citedIn, withoutCitations } from '../../src/playbook/cited-text.ts';
import { EVIDENCE } from '../../src/playbook/evidence.ts';
import type { PracticeWords } from '../../src/playbook/practice-schema.ts';
import { CONTENT, inBothLanguages, practiceFile, SOURCES, textsIn } from './content-files.ts';

const both = inBothLanguages(PRACTICE_IDS);
const known = new Set(SOURCES.map(({ id }) => id));
const words = (text: string) => countWords(withoutCitations(text));

/** At most so many words, by language. */
const BUDGETS = {
  question: { en: 12, fr: 14 },
  definition: { en: 30, fr: 30 },
  anchor: { en: 11, fr: 13 },
  action: { en: 18, fr: 18 },
  firstMove: { en: 28, fr: 28 },
  indicator: { en: 22, fr: 22 },
  proof: { en: 30, fr: 30 },
  sector: { en: 30, fr: 30 },
} as const;
/** What a reader finds on a practice beyond the questionnaire, in words, at least. */
const DEPTH_FLOOR = 700;

function deepTexts({ research, contrary, notApplicable, ...practice }: PracticeWords, body: string): string {
  const { levelsBySector, indicators, room, examples, objections, neighbours } = practice;
  const steps = practice.steps.map(({ fortnight, quarter }) => [fortnight, quarter]);
  return textsIn([
    [research, contrary, notApplicable, room, body],
    [steps, levelsBySector, indicators, examples, objections, neighbours],
  ])
    .map(({ text }) => text)
    .join(' ');
}

test.each(LOCALES)('%s has the 17 practices and no other', (locale) => {
  const files = readdirSync(`${CONTENT}practices/${locale}`).sort();
  expect(files).toEqual(PRACTICE_IDS.map((id) => `${id}.md`).sort());
});

test.each(both)('$locale/$thing has every level and every step, within its budgets', ({ locale, thing }) => {
  const { words: practice } = practiceFile(locale, thing);
  const within = (kind: keyof typeof BUDGETS, texts: readonly string[]) =>
    texts.filter((text) => words(text) > BUDGETS[kind][locale]).map((text) => `${kind}: ${text}`);
  expect(practice.levels).toHaveLength(5);
  expect(practice.steps).toHaveLength(4);
  expect([
    ...within('question', [practice.question]),
    ...within('definition', [practice.definition]),
    ...within('anchor', practice.levels),
    ...within(
      'action',
      practice.steps.map(({ action }) => action),
    ),
    ...within(
      'firstMove',
      practice.steps.map(({ firstMove }) => firstMove),
    ),
    ...within(
      'indicator',
      practice.steps.map(({ indicator }) => indicator),
    ),
    ...within('proof', [practice.proof.indicator, practice.proof.customer]),
    ...within('sector', Object.values(practice.sectors)),
  ]).toEqual([]);
  expect(new Set(practice.levels).size).toBe(5);
});

test.each(both)('$locale/$thing goes into depth', ({ locale, thing }) => {
  const { words: practice, body } = practiceFile(locale, thing);
  expect(words(deepTexts(practice, body))).toBeGreaterThanOrEqual(DEPTH_FLOOR);
});

test.each(both)('no anchor of $locale/$thing is a mark instead of an observation', ({ locale, thing }) => {
  const { levels } = practiceFile(locale, thing).words;
  const marks = /\b(?:excellent|good|best|optimal|bon|bonne|meilleur|optimale?|excellente)\b/i;
  expect(levels.filter((text) => marks.test(text))).toEqual([]);
});

test.each(PRACTICE_IDS)('%s says the same things in both languages', (id) => {
  const [fr, en] = LOCALES.map((locale) => practiceFile(locale, id));
  const shape = (file: typeof fr) => textsIn(file?.words).map(({ path }) => path);
  const cited = (file: typeof fr) => citedIn(JSON.stringify(file)).sort();
  const facts = (file: typeof fr) => ({
    examples: file?.words.examples.map(({ sector, source }) => ({ sector, source })),
    neighbours: file?.words.neighbours.map(({ practice }) => practice),
  });
  expect(shape(fr)).toEqual(shape(en));
  expect(cited(fr)).toEqual(cited(en));
  expect(facts(fr)).toEqual(facts(en));
});

test.each(both)('every citation of $locale/$thing resolves', ({ locale, thing }) => {
  const { words: practice, body } = practiceFile(locale, thing);
  const sourced = practice.examples.flatMap(({ source }) => source ?? []);
  const cited = [...citedIn(JSON.stringify(practice) + body), ...sourced];
  expect(cited.length).toBeGreaterThan(2);
  expect(cited.filter((id) => !known.has(id))).toEqual([]);
});

test.each(both)('what $locale/$thing says of research carries its sources', ({ locale, thing }) => {
  const { words: practice, body } = practiceFile(locale, thing);
  expect(citedIn(practice.research)).not.toEqual([]);
  if (EVIDENCE[thing].contrary.length > 0) expect(citedIn(practice.contrary)).not.toEqual([]);
  // What only a source can know: results, samples, figures.
  const claims =
    /\b(?:found that|finds? that|experiments? (?:on|with|found)|trouvent|(?:enquête|étude|expérience) (?:auprès|menée|sur))\b|\d\s?%|\d{3}/iu;
  const paragraphs = body.split(/\n\s*\n/).filter((paragraph) => claims.test(withoutCitations(paragraph)));
  expect(paragraphs.filter((paragraph) => citedIn(paragraph).length === 0)).toEqual([]);
});

test.each(both)('the neighbours of $locale/$thing are other practices', ({ locale, thing }) => {
  const neighbours = practiceFile(locale, thing).words.neighbours.map(({ practice }) => practice);
  expect(neighbours).not.toContain(thing);
  expect(new Set(neighbours).size).toBe(neighbours.length);
});
