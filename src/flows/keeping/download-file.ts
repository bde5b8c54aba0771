import type { AnyFile } from '../../share/formats.ts';
import { jsonOfWholeSigns } from '../../share/whole-signs.ts';
import { download } from '../../stores/browser/downloads.ts';

const NAME_AT_MOST = 50;

/** Hands one of our files to the visitor as a download; `name` comes after `cap17-`. */
export function downloadFile(name: string, file: AnyFile): void {
  download(`cap17-${name}.json`, `${jsonOfWholeSigns(file, 2)}\n`);
}

/** A name every system takes as a file's: plain letters and digits, at most 50. */
export function fileName(name: string, otherwise = 'assessment'): string {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const words = plain.match(/[a-z0-9]+/g)?.join('-') ?? '';
  return words.slice(0, NAME_AT_MOST) || otherwise;
}
