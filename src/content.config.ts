import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { practiceSchema } from './playbook/practice-schema.ts';
import { readingPageSchema } from './playbook/reading-page-schema.ts';
import { sourceSchema } from './playbook/source-schema.ts';

export const collections = {
  practices: defineCollection({
    loader: glob({ base: './content/practices', pattern: '{fr,en}/*.md' }),
    schema: practiceSchema,
  }),
  pages: defineCollection({
    loader: glob({ base: './content/pages', pattern: '{fr,en}/*.md' }),
    schema: readingPageSchema,
  }),
  sources: defineCollection({ loader: file('content/sources.json'), schema: sourceSchema }),
};
