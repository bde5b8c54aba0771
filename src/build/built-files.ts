import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** Every file under a folder, as absolute paths, sorted. */
export async function builtFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
