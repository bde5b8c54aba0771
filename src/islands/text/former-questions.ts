import type { Locale } from '../../i18n/locale.ts';
import { sitePath } from '../../i18n/site-path.ts';
import type { WorkshopPractice } from '../../playbook/workshop-words.ts';
import { asObject } from '../../stores/object-in.ts';

function asIt({ other, examples, ...today }: WorkshopPractice, was: unknown): WorkshopPractice {
  const { question, levels, definition } = asObject(was);
  const isWhole = typeof question === 'string' && typeof definition === 'string' && Array.isArray(levels);
  const said = isWhole ? { question, definition, levels: levels.map(String) } : { examples };
  return { ...today, ...said };
}

/**
 * Fetches the questions that have changed since a model, and gives the practices with these in their place. Rejects
 * where they cannot come.
 */
export async function formerQuestions(
  locale: Locale,
  model: number,
  practices: readonly WorkshopPractice[],
): Promise<readonly WorkshopPractice[]> {
  const answer = await fetch(sitePath(`/${locale}/questions-of-model-${model}.json`));
  if (!answer.ok) throw new Error(`Questions of model ${model}: ${answer.status}`);
  const former = asObject(await answer.json());
  return practices.map((practice) => asIt(practice, former[practice.id]));
}
