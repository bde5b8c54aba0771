import * as indexed from 'fake-indexeddb';
import { vi } from 'vitest';

/** An empty disk, with the classes that `idb` looks for in a browser; `vi.unstubAllGlobals` takes it away. */
export function freshDisk(): void {
  for (const [name, value] of Object.entries(indexed)) if (name.startsWith('IDB')) vi.stubGlobal(name, value);
  vi.stubGlobal('indexedDB', new indexed.IDBFactory());
}
