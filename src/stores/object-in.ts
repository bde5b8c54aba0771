/** What a text holds when nothing of it is known yet. */
export type Loose = Readonly<Record<string, unknown>>;

/** The object a text of JSON is, every part of it still to be checked; an empty one when it is none. Never throws. */
export function objectIn(text: string | null | undefined): Loose {
  try {
    return asObject(JSON.parse(text ?? ''));
  } catch {
    // Nothing there, or not JSON: it holds nothing.
    return {};
  }
}

/** The value if it is an object; an empty one otherwise. */
export function asObject(value: unknown): Loose {
  return isObject(value) ? value : {};
}

function isObject(value: unknown): value is Loose {
  return typeof value === 'object' && value !== null;
}
