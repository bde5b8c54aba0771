import { useLoaded } from '../../components/parts/use-loaded.ts';
import { MODEL_VERSION } from '../../domain/model/practice.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { WorkshopPractice } from '../../playbook/workshop-words.ts';

/**
 * The practices as a model asks them: today's words, or those of before where a workshop of an older model goes on;
 * undefined while these come, `'failed'` when they could not.
 */
export function useQuestionsOf(
  locale: Locale,
  model: number,
  practices: readonly WorkshopPractice[],
): readonly WorkshopPractice[] | 'failed' | undefined {
  const isFormer = model < MODEL_VERSION;
  const former = useLoaded(isFormer, async () => {
    const { formerQuestions } = await import('./former-questions.ts');
    return formerQuestions(locale, model, practices);
  });
  return isFormer ? former : practices;
}
