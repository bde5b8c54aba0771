import { z } from 'astro/zod';
import changes from '../../content/changes.json';
import { inEachLocale } from '../i18n/locale.ts';

const changeSchema = z.strictObject({
  date: z.iso.date(),
  model: z.int().describe('The model version the content was written for.'),
  text: z.strictObject(inEachLocale(() => z.string().min(1))),
});

/** One change of the guide's content. */
export type Change = Readonly<z.infer<typeof changeSchema>>;

/** What changed in the guide, the latest first: an entry with each change a reader should know of. */
export const CHANGES: readonly Change[] = changeSchema.array().parse(changes);
