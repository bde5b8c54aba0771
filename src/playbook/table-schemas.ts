import { z } from 'astro/zod';
import { SECTORS } from '../domain/model/answer.ts';
import { PRACTICE_IDS } from '../domain/model/model.ts';
import { inEachLocale } from '../i18n/locale.ts';

// The tables of the guide: facts once, words in every language, an id each. `[@id]` cites a source in any text.

const id = z.string().regex(/^[a-z0-9-]+$/);
const text = z.string().trim().min(1);
const words = z.strictObject(inEachLocale(() => text));
const practices = z.array(z.enum(PRACTICE_IDS)).describe('The practices it bears on.');
const checked = z.iso.date().describe('The day on which we looked.');

/** A rule or a norm: `content/norms.json`. */
export const normSchema = z.strictObject({
  id,
  name: words,
  reference: words.describe('Its number, and the articles meant.'),
  url: z.url().optional(),
  kind: z.enum(['law', 'guidance', 'standard']),
  where: z.enum(['EU', 'FR', 'DE', 'international']),
  binds: words.describe('Whom it binds.'),
  asks: words.describe('What it asks, at most 45 words.'),
  practices: practices.min(1),
  checked,
  seen: z.enum(['text', 'summary', 'record']).describe('What we saw of it.'),
});
export type Norm = z.infer<typeof normSchema>;

/** Another framework beside the 17: `content/frameworks.json`. */
export const frameworkSchema = z.strictObject({
  id,
  name: words,
  owner: text,
  sources: z.array(id).min(1),
  what: words.describe('At most 50 words.'),
  covers: z.array(z.strictObject({ part: words, practices })).min(1),
  beyond: words.describe('What it has that the 17 have not.'),
  evidence: words.describe('How far it was validated, as far as is public.'),
});
export type Framework = z.infer<typeof frameworkSchema>;

/** A case that is documented, with what was measured: `content/cases.json`. */
export const caseSchema = z.strictObject({
  id,
  practices: practices.min(1),
  sector: z.enum(SECTORS),
  organisation: words,
  year: z.int(),
  text: words.describe('What was done, what was measured, what was not; at most 80 words.'),
  failed: z.boolean().describe('It failed, or turned out otherwise than meant.'),
  source: id,
});
export type Case = z.infer<typeof caseSchema>;

/** A term of the site: `content/terms.json`. */
export const termSchema = z.strictObject({
  id,
  kind: z.enum(['ladder', 'practice', 'figure', 'value', 'research']),
  term: words,
  forms: z
    .strictObject(inEachLocale(() => z.array(text)))
    .describe('Other forms under which it stands in texts: plurals, variants.'),
  definition: words.describe('At most 60 words.'),
});
export type Term = z.infer<typeof termSchema>;

/** A dated search behind a sentence that says that nothing is known: `content/searches.json`. */
export const searchSchema = z.strictObject({
  id: id.regex(/^search-/),
  date: checked,
  where: words,
  queries: z.array(text).min(1),
  lookedFor: words,
  found: words,
  practices,
});
export type DatedSearch = z.infer<typeof searchSchema>;

/** A measure one chooses among: `content/measures.json`. */
export const measureSchema = z.strictObject({
  id,
  name: words,
  question: words.describe('What it answers.'),
  goodFor: words,
  notFor: words,
  research: words,
  trap: words,
});
export type MeasureChoice = z.infer<typeof measureSchema>;

/** What each of the two articles holds, and where the site answers it: `content/coverage.json`. */
export const coverageSchema = z.strictObject({
  id,
  article: z.enum(['dictanova', 'intotheminds-2023']),
  idea: words,
  answer: z.enum(['taken', 'corrected', 'contested', 'refused']),
  page: z.string().describe('The page, as its address ends.'),
  anchor: id.optional(),
});
export type Coverage = z.infer<typeof coverageSchema>;

/** Invented organisations to practise rating on, eight a practice: `content/portraits/<practice>.json`. */
export const portraitsSchema = z.strictObject({
  practice: z.enum(PRACTICE_IDS),
  portraits: z
    .array(
      z.strictObject({
        id,
        sector: z.enum(SECTORS),
        level: z.int().min(0).max(4).describe('The level it should get.'),
        text: words.describe('One paragraph, at most 75 words.'),
        why: words.describe('Why that line and not the next, at most 35 words.'),
      }),
    )
    .length(8),
});
export type Portraits = z.infer<typeof portraitsSchema>;

/** A success criterion of WCAG 2.2, A or AA, and how it was checked: `content/criteria.json`. */
export const criterionSchema = z.strictObject({
  id: z.string().regex(/^[1-4]\.[1-5]\.[0-9]{1,2}$/),
  level: z.enum(['A', 'AA']),
  name: words,
  outcome: z
    .enum(['met', 'gap', 'none'])
    .describe(
      'It holds as far as we checked; it does but for the gap named; the site has nothing it speaks of.',
    ),
  how: words.describe('How it is met, or why there is nothing to meet.'),
  checks: z.array(
    z.discriminatedUnion('by', [
      z.strictObject({ by: z.literal('test'), file: z.string(), title: text }),
      z.strictObject({ by: z.literal('axe'), rules: z.array(id).min(1) }),
      z.strictObject({ by: z.literal('hand'), on: checked, what: words }),
    ]),
  ),
  gap: words.optional(),
});
export type Criterion = z.infer<typeof criterionSchema>;

/** The words of practices that a later model changed, for results of before: `content/models/<model>/<locale>.json`. */
export const formerPracticeSchema = z.strictObject({
  question: text,
  definition: text,
  levels: z.array(text).length(5),
});
