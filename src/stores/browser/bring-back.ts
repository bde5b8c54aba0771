import { DATABASE } from './disk-name.ts';

/**
 * Puts what the disk alone has under keys of a prefix where a page looks at once: a crash may have taken it from there.
 * True where something came back. A device without a database of ours fetches nothing and is given none.
 */
export async function bringBack(prefix: string): Promise<boolean> {
  try {
    const databases = await indexedDB.databases();
    if (databases.every(({ name }) => name !== DATABASE)) return false;
    const disk = await import('./disk.ts');
    return await disk.putBackAlone(prefix);
  } catch {
    // Forbidden, not told, or its part did not come: the next change asks for that again, and says so.
    return false;
  }
}
