import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** Every file under a folder, as absolute paths, sorted. */
export async function builtFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** The addresses of all files of a build from its root, `/` at their front, sorted by path. */
export async function builtAddresses(root: string): Promise<string[]> {
  return (await builtFiles(root)).map((file) => `/${relative(root, file).split(sep).join('/')}`);
}
