import { z } from 'astro/zod';
import { inEachLocale } from '../i18n/locale.ts';

/** Kinds of research, from what can carry a general claim to what cannot. */
export const RESEARCH_KINDS = [
  'meta-analysis',
  'systematic-review',
  'review',
  'experiment',
  'field-data',
  'survey',
  'case',
  'theory',
  'method',
  'practitioner',
  'vendor',
  'reference',
] as const;

const inEveryLanguage = z.strictObject(inEachLocale(() => z.string().min(1)));

/** Kinds that observe people or firms; reviews, models, practitioners and vendors argue from others' findings. */
export const EMPIRICAL: readonly (typeof RESEARCH_KINDS)[number][] = [
  'meta-analysis',
  'systematic-review',
  'experiment',
  'field-data',
  'survey',
];

/** One reference: CSL-JSON plus our own fields. */
export const sourceSchema = z
  .looseObject({
    id: z.string(),
    type: z.string(),
    title: z.string().min(1),
    author: z
      .array(z.looseObject({ family: z.string().optional(), literal: z.string().optional() }))
      .optional(),
    issued: z.looseObject({ 'date-parts': z.array(z.array(z.number())) }).optional(),
    DOI: z.string().optional(),
    URL: z.url().optional(),
    kind: z.enum(RESEARCH_KINDS).describe('What kind of research it is.'),
    verified: z.enum(['yes', 'partly', 'no']).describe('Was a bibliographic record seen?'),
    read: z.enum(['abstract', 'first-page', 'excerpt', 'none']).describe('How much of it we read.'),
    measured: z
      .enum(['behaviour', 'opinion', 'both'])
      .optional()
      .describe('What a study observed: what people do or buy, or what they say.'),
    finding: inEveryLanguage.describe('What it really shows, with its limits.'),
    caution: inEveryLanguage.optional().describe('Errors to avoid when citing it.'),
  })
  .refine(({ kind, measured }) => EMPIRICAL.includes(kind) === (measured !== undefined), {
    message: 'A study says what it measured; nothing else does.',
  });
export type Source = z.infer<typeof sourceSchema>;
