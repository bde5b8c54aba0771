import { type Parameters, thousands } from './words.ts';

/** The places of a text with their whole numbers as the language writes them: 1,000,000. */
export function grouped(locale: string, parameters: Parameters | undefined): Parameters {
  return Object.fromEntries(
    Object.entries(parameters ?? {}).map(([place, value]) => [
      place,
      typeof value === 'number' ? thousands(locale, value) : value,
    ]),
  );
}
