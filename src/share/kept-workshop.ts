import type { KeptWorkshop } from './kept.ts';
import { keptWorkshopSchema } from './schema/backup-schema.ts';

/** Reads one kept workshop from its text; undefined when the text is not one. Never throws. */
export function readKeptWorkshop(text: string): KeptWorkshop | undefined {
  try {
    const reading = keptWorkshopSchema.safeParse(JSON.parse(text));
    return reading.success ? (reading.data as KeptWorkshop) : undefined;
  } catch {
    // Not JSON.
    return undefined;
  }
}
