import * as z from 'zod/mini';
import { jsonOfWholeSigns } from './whole-signs.ts';

/** The value, as a schema reads it; undefined when it is not of that schema. */
export function soundAs<Value>(schema: z.ZodMiniType<Value>, value: unknown): Value | undefined {
  const reading = z.safeParse(schema, value);
  return reading.success ? reading.data : undefined;
}

/**
 * What a kept text holds, as a schema reads it; undefined when it is not JSON, or not of that schema. Half of a sign is
 * read as the sign for what cannot be read. Never throws.
 */
export function readAs<Value>(schema: z.ZodMiniType<Value>, text: string): Value | undefined {
  try {
    // Only halves are escaped so, or stand so: to look for them costs less than to visit every text.
    const hasHalves = /\\ud[89a-f]|\p{Cs}/iu.test(text);
    const value: unknown = JSON.parse(text);
    return soundAs(schema, hasHalves ? JSON.parse(jsonOfWholeSigns(value)) : value);
  } catch {
    // Not JSON.
    return undefined;
  }
}
