import { GROUPS_AT_MOST } from '../../domain/workshop/invitation.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Messages } from '../../i18n/messages.ts';
import { count, fill, list } from '../../i18n/words.ts';
import { quotedList } from '../quoted.ts';

/** What a table would bring, as far as it is told. */
export interface TablePlanToTell {
  readonly replies: readonly unknown[];
  readonly again: number;
  readonly changed: number;
  readonly otherGroups: readonly { readonly name: string }[];
  readonly empty: number;
  readonly repeated: readonly string[];
}

interface Language {
  readonly locale: Locale;
  readonly t: Pick<Messages, 'common' | 'formReplies'>;
}

const LONGEST_TEXT = 80;
const ROWS_SHOWN = 10;
const shortened = (text: string) =>
  [...text].length > LONGEST_TEXT ? `${[...text].slice(0, LONGEST_TEXT).join('')}…` : text;

/** “12 people with answers, 15 of 17 questions found, 3 are in already.” */
export function tableSum(
  { locale, t: { formReplies: words } }: Language,
  { replies, again, changed }: TablePlanToTell,
  { found, all }: { readonly found: number; readonly all: number },
): string {
  const parts = [
    count(locale, words.people, replies.length),
    count(locale, words.matched, found, { all }),
    ...(again > 0 ? [count(locale, words.again, again)] : []),
    ...(changed > 0 ? [count(locale, words.changed, changed)] : []),
  ];
  return `${parts.join(', ')}.`;
}

/** What is left out of a table, and why, a sentence each. */
export function tableNotes(
  { locale, t: { formReplies: words } }: Language,
  { otherGroups, empty, repeated }: TablePlanToTell,
  absent: readonly string[],
): readonly string[] {
  const names = (texts: readonly string[]) => quotedList(locale, texts.map(shortened));
  const groups = otherGroups.map(({ name }) => name);
  return [
    ...(absent.length > 0 ? [fill(words.absent, { practices: names(absent) })] : []),
    ...(empty > 0 ? [count(locale, words.empty, empty)] : []),
    ...(repeated.length > 0
      ? [count(locale, words.repeated, repeated.length, { names: names(repeated) })]
      : []),
    ...(groups.length > 0
      ? [count(locale, words.otherGroups, groups.length, { groups: names(groups) })]
      : []),
  ];
}

/** That no more groups fit. */
export function groupsFull({ t }: Language): string {
  return fill(t.formReplies.groupsFull, { most: GROUPS_AT_MOST });
}

/** “Column D (Help at every step): “maybe”, rows 3 and 7.” */
export function unreadInWords(
  { locale, t: { formReplies: words } }: Language,
  unread: {
    readonly letters: string;
    readonly title: string;
    readonly text: string;
    readonly rows: readonly number[];
  },
): string {
  const rows = unread.rows.slice(0, ROWS_SHOWN).map(String);
  const isCut = unread.rows.length > ROWS_SHOWN;
  return fill(words.unreadOne, {
    letters: unread.letters,
    title: shortened(unread.title) || words.untitled,
    text: shortened(unread.text),
    rows: count(locale, words.rows, unread.rows.length, {
      list: isCut ? `${rows.join(', ')}…` : list(locale, rows),
    }),
  });
}

/** How a column is named where one chooses what it holds. */
export function columnInWords(
  { t: { formReplies: words } }: Language,
  { letters, title }: { readonly letters: string; readonly title: string },
): string {
  return fill(words.column, { letters, title: shortened(title) || words.untitled });
}
