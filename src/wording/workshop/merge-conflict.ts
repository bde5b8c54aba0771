import type { PracticeId } from '../../domain/model/model.ts';
import type { MergeConflict } from '../../domain/workshop/merge-copies.ts';
import type { WorkingCopy } from '../../domain/workshop/working-copy.ts';
import type { Decided, Tally } from '../../domain/workshop/workshop.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Messages } from '../../i18n/messages.ts';
import { fill, list } from '../../i18n/words.ts';
import { labelOf } from './reply-label.ts';
import { tallyInWords } from './tally.ts';

/** A choice between two working copies, in words. `sides`: what each says; none where one says nothing. */
export interface ConflictWords {
  readonly title: string;
  readonly sides: readonly string[];
  readonly take: string;
  readonly leave: string;
}

/** What one needs to put such a choice in words; `titleOf` gives the short title of a practice. */
export interface ConflictLanguage extends Pick<Messages, 'collect' | 'common'> {
  readonly locale: Locale;
  readonly titleOf: (practice: PracticeId) => string;
}

/** Puts in words what `copy` and another working copy say differently, replies aside. */
export function conflictInWords(
  { locale, collect, common, titleOf }: ConflictLanguage,
  copy: WorkingCopy,
  conflict: Exclude<MergeConflict, { readonly what: 'reply' }>,
): ConflictWords {
  const { settle: words, rows } = collect;
  if (conflict.what === 'removed') {
    const reply = copy.replies.find(({ key }) => key === conflict.key);
    return {
      title: fill(words.removed, { label: reply ? labelOf(rows, reply) : '' }),
      sides: [],
      take: words.removeAgain,
      leave: words.leave,
    };
  }
  const sides = (mine: string, theirs: string) => ({
    sides: [fill(words.mine, { what: mine }), fill(words.theirs, { what: theirs })],
    take: words.takeTheirs,
    leave: words.keepMine,
  });
  if (conflict.what === 'matterMost') {
    const titles = (ids: readonly PracticeId[] = []) => list(locale, ids.map(titleOf));
    return { title: words.matterMost, ...sides(titles(copy.matterMost), titles(conflict.theirs)) };
  }
  if (conflict.what === 'room') {
    const language = { locale, words: words.hands, levels: common.level };
    const hands = (tally: Tally | undefined) => (tally ? tallyInWords(language, tally) : '');
    const title = fill(words.room, { practice: titleOf(conflict.practice) });
    return { title, ...sides(hands(copy.room?.[conflict.practice]), hands(conflict.theirs)) };
  }
  const decided = (one: Decided | undefined) => decidedInWords(words, common, one);
  const { practice, theirs } = conflict;
  return {
    title: fill(words.decided, { practice: titleOf(practice) }),
    ...sides(decided(copy.decided?.[practice]), decided(theirs)),
  };
}

function decidedInWords(
  words: Messages['collect']['settle'],
  common: Messages['common'],
  { level, status, reason }: Decided = {},
): string {
  const held =
    level === undefined ? common.state[status ?? 'unanswered'] : `${level}, ${common.level[level]}`;
  return reason ? fill(words.reason, { level: held, reason }) : held;
}
