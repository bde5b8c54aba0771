import * as z from 'zod/mini';
import { readAs } from '../share/read-as.ts';
import type { RoomKeys } from './keys.ts';

const schema: z.ZodMiniType<RoomKeys> = z.object({
  version: z.literal(1),
  server: z.string(),
  secret: z.string(),
  sealing: z.string(),
  signing: z.string(),
  door: z.string(),
  guestTicket: z.string(),
  hostTicket: z.string(),
  hostSeed: z.string(),
  withNotes: z.boolean(),
});

/** The keys of a room as the one text that a working copy, or a file of the terminal, holds. */
export function textOfKeys(keys: RoomKeys): string {
  return JSON.stringify(keys);
}

/** The keys in such a text; undefined where it is none. */
export function keysIn(text: string): RoomKeys | undefined {
  return readAs(schema, text);
}
