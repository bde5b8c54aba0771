import * as z from 'zod/mini';

/** The value, as a schema reads it; undefined when it is not of that schema. */
export function soundAs<Value>(schema: z.ZodMiniType<Value>, value: unknown): Value | undefined {
  const reading = z.safeParse(schema, value);
  return reading.success ? reading.data : undefined;
}

/** What a kept text holds, as a schema reads it; undefined when it is not JSON, or not of that schema. Never throws. */
export function readAs<Value>(schema: z.ZodMiniType<Value>, text: string): Value | undefined {
  try {
    return soundAs(schema, JSON.parse(text));
  } catch {
    // Not JSON.
    return undefined;
  }
}
