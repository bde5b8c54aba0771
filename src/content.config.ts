import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { practiceSchema } from './playbook/practice-schema.ts';
import { sourceSchema } from './playbook/source-schema.ts';

export const collections = {
  practices: defineCollection({
    loader: glob({ base: './content/practices', pattern: '{fr,en}/*.md' }),
    schema: practiceSchema,
  }),
  sources: defineCollection({ loader: file('content/sources.json'), schema: sourceSchema }),
};
