import * as z from 'zod/mini';

/** The value, as a schema reads it; undefined when it is not of that schema. */
export function soundAs<Value>(schema: z.ZodMiniType<Value>, value: unknown): Value | undefined {
  const reading = z.safeParse(schema, value);
  return reading.success ? reading.data : undefined;
}

const withWholeSigns = (_key: string, value: unknown) =>
  typeof value === 'string' ? value.toWellFormed() : value;

/**
 * What a kept text holds, as a schema reads it; undefined when it is not JSON, or not of that schema. Half of a sign is
 * read as the sign for what cannot be read. Never throws.
 */
export function readAs<Value>(schema: z.ZodMiniType<Value>, text: string): Value | undefined {
  try {
    // Only halves are escaped so: to look for them costs less than to visit every text.
    const hasHalves = /\\ud[89a-f]/i.test(text) || !text.isWellFormed();
    return soundAs(schema, JSON.parse(text, hasHalves ? withWholeSigns : undefined));
  } catch {
    // Not JSON.
    return undefined;
  }
}
