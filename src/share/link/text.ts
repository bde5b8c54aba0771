import { jsonOfWholeSigns } from '../whole-signs.ts';
import { deflate, inflate, TEXT_BYTES_AT_MOST } from './deflate.ts';
import { type Failed, failed } from './failure.ts';

/** Texts of a link are one JSON list: this one ends where its last value stands. */
export function trimmed<Item>(items: readonly Item[]): Item[] {
  const last = items.findLastIndex((item) => item !== null);
  return items.slice(0, last + 1);
}

/** An empty text or list is none. */
export function orNull<Value extends string | readonly unknown[]>(value: Value | undefined): Value | null {
  return value === undefined || value.length === 0 ? null : value;
}

/** A list of texts as JSON, of whole signs only; empty when there is none. */
export function jsonOf(texts: readonly unknown[]): string {
  const some = trimmed(texts);
  return some.length === 0 ? '' : jsonOfWholeSigns(some);
}

/** The rows of a list; none when it is no list. */
export function rowsIn(value: unknown): unknown[][] {
  return Array.isArray(value) ? value.filter((row) => Array.isArray(row)) : [];
}

/** The entries that have a value. */
export function given(entries: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(entries).filter(([, value]) => value !== null && value !== undefined),
  );
}

const NO_TEXT = new Uint8Array(0);

/** The texts compressed. Throws a RangeError when they are longer than a link can hold. */
export async function packText(json: string): Promise<Uint8Array<ArrayBuffer>> {
  if (json === '') return NO_TEXT;
  if (new TextEncoder().encode(json).length > TEXT_BYTES_AT_MOST)
    throw new RangeError('Too much text for a link');
  return deflate(json);
}

/** Links of before held halves of signs as they were typed: they open, as they would be written now. */
function inWholeSigns(json: string, texts: unknown): string {
  return json.includes('\\ud') && JSON.stringify(texts) === json ? jsonOfWholeSigns(texts) : json;
}

/** The list of texts, empty when there is none, and the JSON it is; or why it cannot be read. */
export async function unpackText(
  bytes: Uint8Array<ArrayBuffer>,
): Promise<{ ok: true; json: string; texts: readonly unknown[] } | Failed> {
  if (bytes.length === 0) return { ok: true, json: '', texts: [] };
  const inflated = await inflate(bytes);
  if (!inflated.ok) return inflated;
  try {
    const json = inWholeSigns(inflated.text, JSON.parse(inflated.text));
    const texts: unknown = JSON.parse(json);
    return Array.isArray(texts) ? { ok: true, json, texts } : failed('invalid');
  } catch {
    return failed('invalid');
  }
}
