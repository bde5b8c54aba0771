import { DATABASE } from './disk-name.ts';

const disk = () => import('./disk.ts');

/** Not every browser names its databases: Firefox does from 126 on. */
type Named = Partial<Pick<IDBFactory, 'databases'>>;

async function isThere(): Promise<boolean> {
  const named = await (indexedDB as Named).databases?.();
  return named ? named.some(({ name }) => name === DATABASE) : (await disk()).isMade();
}

/**
 * Puts what the disk alone has under keys of a prefix where a page looks at once: a crash may have taken it from there.
 * True where something came back. A device without a database of ours is given none, and fetches nothing where the browser
 * tells that there is none.
 */
export async function bringBack(prefix: string): Promise<boolean> {
  try {
    return (await isThere()) && (await (await disk()).putBackAlone(prefix));
  } catch {
    // Forbidden, or its part did not come: the next change asks for that again, and says so.
    return false;
  }
}

/** Says, by a notice of the layout, that what a page adds to itself of what is kept on this device did not come. */
export function sayKeptMissing(): void {
  const notice = document.getElementById('kept-missing');
  if (notice) notice.hidden = false;
}
