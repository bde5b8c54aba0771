import { citedIn } from './cited-text.ts';
import type { PracticePage } from './practices.ts';

/** Every source a practice's page rests on, those that support it first, each once. */
export function sourcesOfPage({ evidence, words, body }: PracticePage): string[] {
  return [
    ...new Set([
      ...evidence.supports,
      ...evidence.contrary,
      ...evidence.steps.flat(),
      ...words.examples.flatMap((example) => example.source ?? []),
      ...citedIn(JSON.stringify(words) + body),
    ]),
  ];
}
