import { z } from 'astro/zod';

const text = z.string().trim().min(1);

/** A page of prose: `content/pages/<locale>/<name>.md`. Each `##` opens a section; `[@id]` cites a source. */
export const readingPageSchema = z.strictObject({
  title: text.describe('The heading and the name in the browser’s tab.'),
  description: text.describe('For search engines and shared links.'),
  lead: text.describe('What the page is for, under the heading.'),
  sections: z
    .array(z.string().regex(/^[a-z-]+$/))
    .min(1)
    .describe('The anchor of each section, in order: the same in both languages.'),
});
