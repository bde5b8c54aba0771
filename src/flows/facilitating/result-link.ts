import { encodeLink } from '../../share/link/encode-link.ts';
import { ROWS_AT_MOST } from '../../share/link/kinds.ts';
import type { LinkPart } from '../../share/link/parts.ts';
import type { KeptResult } from '../../stores/workshops.ts';

/** The report page takes a result as a link: its notes can be too much for one, and the rows of thousands. */
const WITHOUT_NOTES: readonly LinkPart[] = ['scope', 'organisation', 'actions', 'votes', 'groups'];

/** What of a result a link can always hold. */
function withoutNotes({ file }: KeptResult): readonly LinkPart[] {
  return WITHOUT_NOTES.filter((part) => part !== 'votes' || file.respondents.length <= ROWS_AT_MOST);
}

/**
 * The link that shows a kept result on the report page, `isWhole` or without what a link may not hold: its notes, and
 * the votes of more people than a link has rows for. Undefined when it is too much for one.
 */
export async function linkOfResult(result: KeptResult, isWhole: boolean): Promise<string | undefined> {
  try {
    return await encodeLink(result.file, isWhole ? [...WITHOUT_NOTES, 'notes'] : withoutNotes(result));
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return undefined;
  }
}
