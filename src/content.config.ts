import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { LOCALES } from './i18n/locale.ts';
import { practiceSchema } from './playbook/practice-schema.ts';
import { readingPageSchema } from './playbook/reading-page-schema.ts';
import { sourceSchema } from './playbook/source-schema.ts';

const IN_EVERY_LANGUAGE = LOCALES.map((locale) => `${locale}/*.md`);

export const collections = {
  practices: defineCollection({
    loader: glob({ base: './content/practices', pattern: IN_EVERY_LANGUAGE }),
    schema: practiceSchema,
  }),
  pages: defineCollection({
    loader: glob({ base: './content/pages', pattern: IN_EVERY_LANGUAGE }),
    schema: readingPageSchema,
  }),
  sources: defineCollection({ loader: file('content/sources.json'), schema: sourceSchema }),
};
