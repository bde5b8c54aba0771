import { citedIn } from './cited-text.ts';
import type { PracticePage } from './practices.ts';

/** Every source a practice's page rests on, those that support it first, each once. */
export function sourcesOfPage({ practice, words, body }: PracticePage): string[] {
  return [
    ...new Set([
      ...practice.supports,
      ...practice.contrary,
      ...practice.steps.flatMap((step) => step.sources),
      ...words.examples.flatMap((example) => example.source ?? []),
      ...citedIn(JSON.stringify(words) + body),
    ]),
  ];
}
