import { encodeLink } from '../../share/link/encode-link.ts';
import type { LinkPart } from '../../share/link/parts.ts';
import type { KeptResult } from '../../stores/workshops.ts';

/** The report page takes a result as a link: only its notes can be too much for one. */
const WITHOUT_NOTES: readonly LinkPart[] = ['scope', 'organisation', 'actions', 'votes', 'groups'];

/** The link that shows a kept result on the report page; undefined when its texts are too long for one. */
export async function linkOfResult({ file }: KeptResult, hasNotes: boolean): Promise<string | undefined> {
  try {
    return await encodeLink(file, hasNotes ? [...WITHOUT_NOTES, 'notes'] : WITHOUT_NOTES);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return undefined;
  }
}
