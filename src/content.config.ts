import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { LOCALES } from './i18n/locale.ts';
import { practiceSchema } from './playbook/practice-schema.ts';
import { readingPageSchema } from './playbook/reading-page-schema.ts';
import { sourceSchema } from './playbook/source-schema.ts';
import {
  caseSchema,
  coverageSchema,
  criterionSchema,
  frameworkSchema,
  measureSchema,
  normSchema,
  portraitsSchema,
  searchSchema,
  termSchema,
} from './playbook/table-schemas.ts';

const IN_EVERY_LANGUAGE = LOCALES.map((locale) => `${locale}/*.md`);

export const collections = {
  practices: defineCollection({
    loader: glob({ base: './content/practices', pattern: IN_EVERY_LANGUAGE }),
    schema: practiceSchema,
  }),
  pages: defineCollection({
    loader: glob({
      base: './content/pages',
      pattern: [...IN_EVERY_LANGUAGE, ...LOCALES.map((locale) => `${locale}/playbook/*.md`)],
    }),
    schema: readingPageSchema,
  }),
  sources: defineCollection({ loader: file('content/sources.json'), schema: sourceSchema }),
  searches: defineCollection({ loader: file('content/searches.json'), schema: searchSchema }),
  norms: defineCollection({ loader: file('content/norms.json'), schema: normSchema }),
  frameworks: defineCollection({ loader: file('content/frameworks.json'), schema: frameworkSchema }),
  cases: defineCollection({ loader: file('content/cases.json'), schema: caseSchema }),
  terms: defineCollection({ loader: file('content/terms.json'), schema: termSchema }),
  measures: defineCollection({ loader: file('content/measures.json'), schema: measureSchema }),
  coverage: defineCollection({ loader: file('content/coverage.json'), schema: coverageSchema }),
  criteria: defineCollection({ loader: file('content/criteria.json'), schema: criterionSchema }),
  portraits: defineCollection({
    loader: glob({ base: './content/portraits', pattern: '*.json' }),
    schema: portraitsSchema,
  }),
};
