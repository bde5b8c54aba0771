import { openWorkbook, SHEET_BYTES_AT_MOST } from '../exports/spreadsheet/open-workbook.ts';
import { meantIn } from '../share/parse-file.ts';
import type { HowToRead } from './reading-messages.ts';

/** So many bytes tell whether a file is one of ours, and no table. */
const FRONT = 200;

/** How a file is read as tables. */
export const SHEET: HowToRead<'workbook'> = {
  workbook: async (file) => {
    const front = await file
      .slice(0, FRONT)
      .text()
      .catch(() => '');
    const ours = meantIn(front);
    if (ours) return { ok: false, why: ours };
    if (file.size > SHEET_BYTES_AT_MOST) return { ok: false, why: 'too-large' };
    const bytes = await file.arrayBuffer().catch(() => undefined);
    if (!bytes) return { ok: false, why: 'unreadable' };
    return openWorkbook(new Uint8Array(bytes));
  },
};
