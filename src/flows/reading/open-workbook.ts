import type { Readings } from '../../workers/reading-messages.ts';
import { readBeside } from './read-beside.ts';

/** Opens a file as tables, beside the page, by what it holds. Never throws. */
export async function openBeside(file: Blob): Promise<Readings['workbook']['read']> {
  const read = await readBeside({ kind: 'workbook', of: file }).catch(() => undefined);
  return read ?? { ok: false, why: 'unreadable' };
}
