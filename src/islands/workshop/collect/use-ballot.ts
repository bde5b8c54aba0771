import { useState } from 'react';
import { useText } from '../../../components/parts/text.ts';
import type { WorkingCopy } from '../../../domain/workshop/working-copy.ts';
import {
  answeredOn,
  type Ballot,
  type Mark,
  markOf,
  NEW_BALLOT,
  nextBallot,
  replyOn,
  stepBack,
  withMark,
  withNote,
} from '../../../flows/collecting/ballot.ts';
import type { Collecting } from '../../../flows/collecting/collecting.ts';
import { receive } from '../../../flows/collecting/handed-in.ts';
import { fill } from '../../../i18n/words.ts';
import type { WorkshopPractice } from '../../../playbook/workshop-words.ts';

interface Given {
  readonly copy: WorkingCopy;
  /** Those asked, in the order of the paper. */
  readonly asked: readonly WorkshopPractice[];
  readonly collecting: Collecting;
}

/** A ballot while it is entered, and what was last said of it. */
export interface Entering {
  readonly ballot: Ballot;
  /** The practice that is asked; undefined when all were. */
  readonly practice: WorkshopPractice | undefined;
  readonly said: string;
  set(part: Pick<Partial<Ballot>, 'group' | 'name'>): void;
  mark(mark: Mark): void;
  /** Says what the paper says beside the practice. */
  note(text: string): void;
  press(key: string): void;
  back(): void;
  /** Takes the ballot in; false when it answers nothing. */
  keep(): boolean;
}

/** Enters ballots one after the other, and says what each key did. */
export function useBallot({ copy, asked, collecting }: Given): Entering {
  const { ballot: words } = useText('collect');
  const common = useText('common');
  const [ballot, setBallot] = useState(NEW_BALLOT);
  const [said, setSaid] = useState('');
  const all = asked.length;
  const practice = asked[ballot.place];
  const askedAt = (place: number) =>
    fill(words.next, { n: place + 1, all, title: asked[place]?.title ?? '' });
  const wordOf = (given: Mark) => {
    if (given === 'skip') return words.skipped;
    return typeof given === 'number' ? `${given}, ${common.level[given]}` : common.state[given];
  };
  const mark = (given: Mark) => {
    if (!practice) return;
    const next = withMark(ballot, practice.id, given);
    setBallot(next);
    const done = fill(words.noted, { title: practice.title, answer: wordOf(given) });
    const then = next.place < all ? askedAt(next.place) : fill(words.last, { n: answeredOn(next), all });
    setSaid(`${done} ${then}`);
  };
  return {
    ballot,
    practice,
    said,
    mark,
    note: (text) => practice && setBallot(withNote(ballot, practice.id, text)),
    set: (part) => setBallot((now) => ({ ...now, ...part })),
    press: (key) => {
      const given = markOf(key);
      if (given === undefined) setSaid(fill(words.wrong, { key }));
      else mark(given);
    },
    back: () => {
      const before = stepBack(ballot);
      setBallot(before);
      if (all > 0) setSaid(askedAt(before.place));
    },
    keep: () => {
      const reply = replyOn(ballot, copy);
      if (!reply) {
        setSaid(words.nothing);
        return false;
      }
      const taking = { how: 'ballot' as const, ...(ballot.name && { name: ballot.name }) };
      const items = receive(collecting.receiving(), [{ text: words.title, reply, taking }]);
      collecting.add('ballot', items);
      const isIn = items.some((item) => item.kind === 'taken' && item.outcome.key !== undefined);
      setSaid(isIn ? words.kept : '');
      setBallot(nextBallot(ballot));
      return true;
    },
  };
}
