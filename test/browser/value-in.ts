import type { Locator } from 'playwright-core';
import { expect } from 'vitest';

/** What a field holds once it looks like this: the very value that did, for the next may be another already. */
export async function valueIn(field: Locator, pattern: RegExp): Promise<string> {
  let value = '';
  await expect
    .poll(async () => {
      value = await field.inputValue();
      return value;
    })
    .toMatch(pattern);
  return value;
}
