import { useState } from 'react';
import type { PracticeId } from '../../../domain/model/model.ts';
import type { MergeConflict } from '../../../domain/workshop/merge-copies.ts';
import { removeReply, type WorkingCopy } from '../../../domain/workshop/working-copy.ts';
import type { Decided } from '../../../domain/workshop/workshop.ts';
import type { Locale } from '../../../i18n/locale.ts';
import type { Messages } from '../../../i18n/messages.ts';
import { fill, list } from '../../../i18n/words.ts';
import type { WorkshopPractice } from '../../../playbook/workshop-words.ts';
import { changeWorkshop, type SavedWorkshop } from '../../../stores/workshops.ts';
import { labelOf } from '../../../wording/workshop/reply-label.ts';

interface Props {
  readonly locale: Locale;
  readonly t: Messages['collect'];
  readonly common: Messages['common'];
  readonly saved: SavedWorkshop;
  readonly practices: readonly WorkshopPractice[];
  readonly conflicts: readonly MergeConflict[];
}

/** A difference in words, and how to take the other side. Mine stands until then. */
interface Difference {
  readonly key: string;
  readonly title: string;
  readonly sides: readonly string[];
  readonly take: string;
  readonly leave: string;
  readonly change: (copy: WorkingCopy) => WorkingCopy;
}

/** What two working copies say differently, besides their replies: both sides, and a choice. */
export function MergeConflicts({ locale, t, common, saved, practices, conflicts }: Props) {
  const { settle: words } = t;
  const [settled, setSettled] = useState<readonly MergeConflict[]>([]);
  const { file: copy } = saved;
  const titleOf = (id: PracticeId) => practices.find((practice) => practice.id === id)?.title ?? id;
  const titlesOf = (ids: readonly PracticeId[] = []) => list(locale, ids.map(titleOf));
  const decidedText = (decided: Decided | undefined) => {
    const level =
      decided?.level === undefined
        ? common.state[decided?.status ?? 'unanswered']
        : `${decided.level}, ${common.level[decided.level]}`;
    return decided?.reason ? fill(words.reason, { level, reason: decided.reason }) : level;
  };

  function differenceOf(conflict: MergeConflict): Difference | undefined {
    const choice = { take: words.takeTheirs, leave: words.keepMine };
    switch (conflict.what) {
      // These two kinds of replies are listed with all that contradict each other.
      case 'reply':
        return undefined;
      case 'removed': {
        const reply = copy.replies.find(({ key }) => key === conflict.key);
        if (!reply) return undefined;
        return {
          key: `removed ${conflict.key}`,
          title: fill(words.removed, { label: labelOf(t.rows, reply) }),
          sides: [],
          take: words.removeAgain,
          leave: words.leave,
          change: (before) => removeReply(before, conflict.key),
        };
      }
      case 'decided': {
        const { practice, theirs } = conflict;
        return {
          ...choice,
          key: practice,
          title: fill(words.decided, { practice: titleOf(practice) }),
          sides: [
            fill(words.mine, { what: decidedText(copy.decided?.[practice]) }),
            fill(words.theirs, { what: decidedText(theirs) }),
          ],
          change: (before) => ({ ...before, decided: { ...before.decided, [practice]: theirs } }),
        };
      }
      case 'matterMost':
        return {
          ...choice,
          key: 'matterMost',
          title: words.matterMost,
          sides: [
            fill(words.mine, { what: titlesOf(copy.matterMost) }),
            fill(words.theirs, { what: titlesOf(conflict.theirs) }),
          ],
          change: (before) => ({ ...before, matterMost: conflict.theirs }),
        };
    }
  }

  const open = conflicts.flatMap((conflict) => {
    const difference = settled.includes(conflict) ? undefined : differenceOf(conflict);
    return difference ? [{ conflict, difference }] : [];
  });
  return (
    <section
      className="collect-settle"
      aria-label={words.merge}
      hidden={open.length === 0 && settled.length === 0}
    >
      {open.length > 0 && <h3>{words.merge}</h3>}
      {open.map(({ conflict, difference }) => (
        <div className="notice notice-accent" key={difference.key}>
          <p>
            <strong>{difference.title}</strong>
          </p>
          {difference.sides.map((side) => (
            <p key={side}>{side}</p>
          ))}
          <p className="cluster">
            <button
              type="button"
              className="button button-quiet button-small"
              onClick={() => {
                changeWorkshop(saved.id, difference.change);
                setSettled([...settled, conflict]);
              }}
            >
              {difference.take} <span className="hidden-visually">{difference.title}</span>
            </button>
            <button
              type="button"
              className="button button-quiet button-small"
              onClick={() => setSettled([...settled, conflict])}
            >
              {difference.leave} <span className="hidden-visually">{difference.title}</span>
            </button>
          </p>
        </div>
      ))}
      <p role="status">{open.length === 0 && settled.length > 0 && words.none}</p>
    </section>
  );
}
