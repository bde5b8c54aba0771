import type { Parameters } from './words.ts';

/** The places of a text with their figures as the language writes them: 1,000,000. */
export function grouped(locale: string, parameters: Parameters | undefined): Parameters {
  return Object.fromEntries(
    Object.entries(parameters ?? {}).map(([place, value]) => [place, value.toLocaleString(locale)]),
  );
}
