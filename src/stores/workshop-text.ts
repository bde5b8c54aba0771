import { PRACTICE_IDS } from '../domain/model/practice.ts';
import { type KeptWorkshop, keptWorkshopSchema } from '../share/format/kept-workshop.ts';
import { LIST_LIMITS } from '../share/format/limits.ts';
import { columnsIn, type ReplyInCopy, replyInRow, rowOf } from '../share/format/reply-rows.ts';
import { readAs } from '../share/read-as.ts';
import { jsonOfWholeSigns } from '../share/whole-signs.ts';

/** From so many replies on they stand in rows: below, the text is the plain JSON that earlier editions read too. */
export const ROWS_FROM = 500;

const COLUMNS = JSON.stringify(PRACTICE_IDS);

/** The row of each reply that was read or written soundly: only what changed is written and checked anew. */
const rowsOf = new WeakMap<ReplyInCopy, string>();
/** The replies of each workshop as its last text has them. */
const repliesOf = new Map<string, readonly ReplyInCopy[]>();
/** The last text that was written, and what it reads as. */
let written: { readonly text: string; readonly kept: KeptWorkshop } | undefined;

/**
 * A workshop as the device keeps it: JSON and, where many have replied, without their replies, on the lines after it
 * the practices that votes are given on, in their order, and a reply a line.
 */
export function textOfWorkshop(kept: KeptWorkshop): string {
  const { file } = kept;
  if (file.format !== 'cap17-working-copy' || file.replies.length < ROWS_FROM) return jsonOfWholeSigns(kept);
  const head = jsonOfWholeSigns({ ...kept, file: { ...file, replies: [] } });
  const rows: string[] = [];
  const replies = file.replies.flatMap((reply) => {
    const { row, read } = writtenRow(reply);
    rows.push(row);
    return read ?? [];
  });
  const text = [head, COLUMNS, ...rows].join('\n');
  if (replies.length < rows.length) return text;
  const sound = withReplies(readAs(keptWorkshopSchema, head), replies);
  if (sound) written = { text, kept: sound };
  return text;
}

/** The row of a reply, and the reply as it reads; without it where it would not. */
function writtenRow(reply: ReplyInCopy): { readonly row: string; readonly read: ReplyInCopy | undefined } {
  const known = rowsOf.get(reply);
  if (known !== undefined) return { row: known, read: reply };
  const row = rowOf(reply, PRACTICE_IDS);
  const read = replyInRow(row, PRACTICE_IDS);
  if (read) rowsOf.set(reply, row).set(read, row);
  return { row, read };
}

/** The workshop a text keeps, either way; undefined when it is none. Never throws. */
export function workshopIn(text: string): KeptWorkshop | undefined {
  if (written?.text === text) return written.kept;
  const [head = '', columns, ...rows] = text.split('\n');
  const kept = columns === undefined ? undefined : readAs(keptWorkshopSchema, head);
  // JSON over several lines has no whole head in the first of them.
  if (columns === undefined || !kept) return readAs(keptWorkshopSchema, text);
  const replies = repliesIn(kept.id, columns, rows);
  return replies && withReplies(kept, replies);
}

function withReplies(
  kept: KeptWorkshop | undefined,
  replies: readonly ReplyInCopy[],
): KeptWorkshop | undefined {
  if (kept?.file.format !== 'cap17-working-copy' || replies.length > LIST_LIMITS.respondents)
    return undefined;
  repliesOf.set(kept.id, replies);
  return { ...kept, file: { ...kept.file, replies } };
}

function repliesIn(id: string, columns: string, rows: readonly string[]): ReplyInCopy[] | undefined {
  const practices = columnsIn(columns);
  if (!practices) return undefined;
  const isOfToday = columns === COLUMNS;
  const before = new Map(
    (isOfToday ? (repliesOf.get(id) ?? []) : []).map((reply) => [rowsOf.get(reply), reply]),
  );
  const replies: ReplyInCopy[] = [];
  for (const row of rows) {
    const reply = before.get(row) ?? replyInRow(row, practices);
    if (!reply) return undefined;
    replies.push(reply);
    if (isOfToday) rowsOf.set(reply, row);
  }
  return replies;
}
