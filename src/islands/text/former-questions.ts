import { useMemo } from 'react';
import { useLoaded } from '../../components/parts/use-loaded.ts';
import { MODEL_VERSION } from '../../domain/model/practice.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { SpokenPractice, WorkshopPractice } from '../../playbook/workshop-words.ts';
import { asObject } from '../../stores/object-in.ts';

/** The questions that have changed since a model, as they were. Rejects where they cannot come. */
async function loadFormer(locale: Locale, model: number): Promise<Readonly<Record<string, unknown>>> {
  const answer = await fetch(`/${locale}/questions-of-model-${model}.json`);
  if (!answer.ok) throw new Error(`Questions of model ${model}: ${answer.status}`);
  return asObject(await answer.json());
}

function asIt({ other, ...today }: WorkshopPractice, was: unknown): WorkshopPractice {
  const { question, levels, definition } = asObject(was);
  const isWhole = typeof question === 'string' && typeof definition === 'string' && Array.isArray(levels);
  if (!isWhole) return today;
  return { ...today, question, definition, levels: levels.map(String) satisfies SpokenPractice['levels'] };
}

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
  const former = useLoaded(isFormer, () => loadFormer(locale, model));
  return useMemo(() => {
    if (!isFormer) return practices;
    if (former === undefined || former === 'failed') return former;
    return practices.map((practice) => asIt(practice, former[practice.id]));
  }, [isFormer, former, practices]);
}
