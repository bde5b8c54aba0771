import { REPLIES_AT_MOST } from '../../domain/workshop/invitation.ts';
import type { ReplyOutcome } from '../../domain/workshop/receipt.ts';
import type { WorkingCopy } from '../../domain/workshop/working-copy.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Messages } from '../../i18n/messages.ts';
import { moment } from '../../i18n/moment.ts';
import { count, fill, thousands } from '../../i18n/words.ts';
import { PASTE_AT_MOST } from '../../share/find-replies.ts';
import { startOf } from '../../share/link/kinds.ts';
import { MESSAGE_BYTES_AT_MOST } from '../../share/messages/file-sort.ts';
import type { Sender } from '../../share/messages/message.ts';
import { labelOf } from './reply-label.ts';

type TakenWords = Messages['collect']['taken'];

/** What became of one thing that was handed in. */
export type HandedInToTell =
  | { readonly kind: 'taken'; readonly outcome: ReplyOutcome }
  | { readonly kind: 'merged'; readonly conflicts: readonly unknown[] }
  | { readonly kind: 'file'; readonly why: keyof TakenWords['file'] }
  | { readonly kind: 'elsewhere'; readonly what: keyof TakenWords['linked'] }
  /** So many more that are told neither one by one nor taken in. */
  | { readonly kind: 'more'; readonly many: number }
  /** `text` is what stood there; empty when a text was cut. */
  | { readonly kind: 'failed'; readonly text: string; readonly why: keyof TakenWords['failed'] };

const COUNTED = [
  'added',
  'corrected',
  'second',
  'choice',
  'again',
  'older',
  'conflict',
  'unproven',
  'no-first',
  'other',
] as const;
type CountedAs = (typeof COUNTED)[number];

/** Which of the counts an item falls under; undefined for a merged copy, which has its own sentence. */
function countOf(item: HandedInToTell): CountedAs | undefined {
  if (item.kind === 'merged') return undefined;
  if (item.kind !== 'taken') return 'other';
  const { is } = item.outcome;
  return COUNTED.find((one) => one === is) ?? 'other';
}

/** What came of a batch in one sentence, and what was left out of its replies. */
export function sumOf(locale: Locale, t: Messages['collect'], items: readonly HandedInToTell[]): string {
  if (items.length === 0) return fill(t.paste.nothing, { reply: startOf('cap17-reply') });
  const tally = new Map<CountedAs, number>();
  for (const item of items) {
    const counted = countOf(item);
    const many = item.kind === 'more' ? item.many : 1;
    if (counted) tally.set(counted, (tally.get(counted) ?? 0) + many);
  }
  const counts = COUNTED.flatMap((one) => {
    const n = tally.get(one) ?? 0;
    return n === 0 ? [] : [count(locale, t.taken.counts[one], n)];
  });
  const without = (part: 'name' | 'notes') =>
    items.filter((item) => item.kind === 'taken' && item.outcome.left.includes(part)).length;
  const [names, notes] = [without('name'), without('notes')];
  return [
    ...(counts.length > 0 ? [fill(t.taken.sum, { counts: counts.join(', ') })] : []),
    ...(names > 0 ? [count(locale, t.taken.name, names)] : []),
    ...(notes > 0 ? [count(locale, t.taken.notes, notes)] : []),
  ].join(' ');
}

/** Does what came of it need a line of its own? A new reply is seen among those who are in. */
export function isTold(item: HandedInToTell): boolean {
  return item.kind !== 'taken' || item.outcome.is !== 'added';
}

/** What came of one thing, in a sentence. `other` is the name of the workshop it is for, if it is here. */
export function sentenceOf(
  locale: Locale,
  t: Messages['collect'],
  copy: WorkingCopy,
  item: HandedInToTell,
  other: string | undefined,
): string {
  const { taken } = t;
  switch (item.kind) {
    case 'merged':
      return item.conflicts.length === 0
        ? taken.mergedClean
        : count(locale, taken.merged, item.conflicts.length);
    case 'file':
      return fill(taken.file[item.why], { most: MESSAGE_BYTES_AT_MOST / 1_000_000 });
    case 'elsewhere':
      return taken.linked[item.what];
    case 'more':
      return count(locale, taken.more, item.many);
    case 'failed':
      if (item.text === '') return fill(taken.cut, { most: PASTE_AT_MOST / 1_000_000 });
      // A code’s length and a link’s are two different things.
      return item.why === 'too-long' && !item.text.includes('.')
        ? taken.failed['too-long-code']
        : taken.failed[item.why];
    case 'taken':
      return outcomeText(locale, t, copy, item.outcome, other);
  }
}

/** Who wrote something, and when: a date with its time is said as it is here, one of a chat as it stands there. */
export function senderText(locale: Locale, { from, date }: Sender): string {
  const when = date !== undefined && /^\d{4}-\d{2}-\d{2}T/.test(date) ? moment(locale, date) : date;
  return [from, when].filter((part) => part !== undefined).join(', ');
}

function outcomeText(
  locale: Locale,
  t: Messages['collect'],
  copy: WorkingCopy,
  { is, key }: ReplyOutcome,
  other: string | undefined,
): string {
  if (is === 'added') return '';
  if (is === 'other-workshop' && other !== undefined) return fill(t.taken.elsewhere, { name: other });
  const reply = copy.replies.find((one) => one.key === key);
  return fill(t.taken[is], {
    label: reply ? labelOf(t.rows, reply) : '',
    most: thousands(locale, REPLIES_AT_MOST),
  });
}
