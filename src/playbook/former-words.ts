import { z } from 'astro/zod';
import english from '../../content/models/1/en.json';
import french from '../../content/models/1/fr.json';
import type { PracticeId } from '../domain/model/model.ts';
import type { Locale } from '../i18n/locale.ts';
import { formerPracticeSchema } from './table-schemas.ts';

/** The words of a practice under an older model. */
export type FormerPractice = z.infer<typeof formerPracticeSchema>;

const schema = z.record(z.string(), formerPracticeSchema);

/** The words of practices that a later model changed, by model and language. Frozen: results of these models exist. */
const FORMER: readonly Record<Locale, Readonly<Partial<Record<PracticeId, FormerPractice>>>>[] = [
  { en: schema.parse(english), fr: schema.parse(french) },
];

/** The older models whose words are kept. */
export const FORMER_MODELS = FORMER.map((_, at) => at + 1);

/** The words of the practices that changed since a model, in a language; empty for today's. */
export function formerWords(
  locale: Locale,
  model: number,
): Readonly<Partial<Record<PracticeId, FormerPractice>>> {
  return FORMER[model - 1]?.[locale] ?? {};
}
