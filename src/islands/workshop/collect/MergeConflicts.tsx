import { useState } from 'react';
import type { PracticeId } from '../../../domain/model/practice.ts';
import type { MergeConflict } from '../../../domain/workshop/merge-copies.ts';
import type { Decided } from '../../../domain/workshop/workshop.ts';
import { type ConflictChoice, openChoices, repliesBy, takeTheirs } from '../../../flows/collecting/settle.ts';
import type { Locale } from '../../../i18n/locale.ts';
import type { Messages } from '../../../i18n/messages.ts';
import { fill, list } from '../../../i18n/words.ts';
import type { WorkshopPractice } from '../../../playbook/workshop-words.ts';
import type { FacilitatedWorkshop } from '../../../stores/workshops.ts';
import { labelOf } from '../../../wording/workshop/reply-label.ts';
import { Question } from './Question.tsx';

interface Props {
  readonly locale: Locale;
  readonly t: Messages['collect'];
  readonly common: Messages['common'];
  readonly saved: FacilitatedWorkshop;
  readonly practices: readonly WorkshopPractice[];
  readonly conflicts: readonly MergeConflict[];
}

/** A choice in words. */
interface Difference {
  readonly title: string;
  readonly sides: readonly string[];
  readonly take: string;
  readonly leave: string;
}

/** What two working copies say differently, besides their replies: both sides, and a choice. */
export function MergeConflicts(props: Props) {
  const { t, saved, conflicts } = props;
  const { settle: words } = t;
  const [settled, setSettled] = useState<readonly MergeConflict[]>([]);
  const open = openChoices(conflicts, settled, saved.file);
  return (
    <section
      className="collect-settle"
      aria-label={words.merge}
      hidden={open.length === 0 && settled.length === 0}
    >
      {open.length > 0 && <h3>{words.merge}</h3>}
      {open.map((choice) => {
        const { title, sides, take, leave } = differenceIn(props, choice);
        const done = () => setSettled([...settled, choice]);
        const takeIt = () => {
          takeTheirs(saved.id, choice);
          done();
        };
        return (
          <Question
            key={title}
            title={title}
            lines={sides}
            answers={[
              { text: take, of: title, onGiven: takeIt },
              { text: leave, of: title, onGiven: done },
            ]}
          />
        );
      })}
      <p role="status">{open.length === 0 && settled.length > 0 && words.none}</p>
    </section>
  );
}

function differenceIn({ locale, t, common, saved, practices }: Props, choice: ConflictChoice): Difference {
  const { settle: words } = t;
  const copy = saved.file;
  const titleOf = (id: PracticeId) => practices.find((practice) => practice.id === id)?.title ?? id;
  if (choice.what === 'removed') {
    const [reply] = repliesBy(copy, [choice.key]);
    return {
      title: fill(words.removed, { label: reply ? labelOf(t.rows, reply) : '' }),
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
  if (choice.what === 'matterMost') {
    const titles = (ids: readonly PracticeId[] = []) => list(locale, ids.map(titleOf));
    return { title: words.matterMost, ...sides(titles(copy.matterMost), titles(choice.theirs)) };
  }
  const decided = (one: Decided | undefined) => decidedText(words, common, one);
  const { practice, theirs } = choice;
  return {
    title: fill(words.decided, { practice: titleOf(practice) }),
    ...sides(decided(copy.decided?.[practice]), decided(theirs)),
  };
}

function decidedText(
  words: Messages['collect']['settle'],
  common: Messages['common'],
  { level, status, reason }: Decided = {},
): string {
  const held =
    level === undefined ? common.state[status ?? 'unanswered'] : `${level}, ${common.level[level]}`;
  return reason ? fill(words.reason, { level: held, reason }) : held;
}
