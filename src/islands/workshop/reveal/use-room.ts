import { useMemo, useRef, useState } from 'react';
import type { PracticeId } from '../../../domain/model/model.ts';
import { discussionOrder } from '../../../domain/workshop/agreement.ts';
import { acceptVotes, closeToAccept, decide, proposedFor } from '../../../domain/workshop/discussion.ts';
import { firstVotes, type Hands, setHands } from '../../../domain/workshop/hands.ts';
import { type Stage, toWorkshop, type WorkingCopy } from '../../../domain/workshop/working-copy.ts';
import { askedIn, type Decided, type Workshop } from '../../../domain/workshop/workshop.ts';
import { type PracticeVotes, practiceVotes } from '../../../domain/workshop/workshop-report.ts';
import { changeWorkshop, type SavedWorkshop } from '../../../stores/workshops.ts';

/** A workshop in the room: what its votes say, and what the facilitator may do. */
export interface Room {
  readonly id: string;
  readonly copy: WorkingCopy;
  readonly workshop: Workshop;
  /** As everyone first answered. */
  readonly first: Workshop;
  readonly votes: Readonly<Record<PracticeId, PracticeVotes>>;
  /** The practices asked, in the order of discussion by first votes, so that a second vote moves none. */
  readonly order: readonly PracticeId[];
  /** The first ones of them, proposed to be talked about. */
  readonly proposed: readonly PracticeId[];
  /** Those on which the room is close and nothing is decided yet. */
  readonly close: readonly PracticeId[];
  readonly isOverviewRevealed: boolean;
  isRevealed(practice: PracticeId): boolean;
  revealOverview(): void;
  reveal(practice: PracticeId): void;
  /** How many close ones were accepted. */
  acceptClose(): number;
  decide(practice: PracticeId, decided: Decided): void;
  vote(practice: PracticeId, hands: Hands | undefined): void;
  setMinutes(minutes: number): void;
  readonly canUndo: boolean;
  /** Takes the last step back; false when there is none. */
  undo(): boolean;
}

type Change = (copy: WorkingCopy) => WorkingCopy;

function onStage(change: (stage: Stage) => Stage): Change {
  return (copy) => ({ ...copy, stage: change(copy.stage ?? { revealed: [] }) });
}

function hide(practice: PracticeId): Change {
  return onStage((stage) => ({ ...stage, revealed: stage.revealed.filter((id) => id !== practice) }));
}

/** The workshop in the room. Every step can be taken back, the last first, as long as the page is open. */
export function useRoom({ id, file: copy }: SavedWorkshop): Room {
  const workshop = useMemo(() => toWorkshop(copy), [copy]);
  const votes = useMemo(() => practiceVotes(workshop), [workshop]);
  const close = useMemo(() => closeToAccept(copy, votes), [copy, votes]);
  const first = useMemo(() => firstVotes(workshop), [copy.replies, copy.invitation]);
  const { order, proposed } = useMemo(() => {
    const figures = practiceVotes(first);
    const judged = discussionOrder(figures);
    const others = askedIn(first).filter((one) => !judged.includes(one));
    return { order: [...judged, ...others], proposed: proposedFor(figures) };
  }, [first]);
  const steps = useRef<Change[]>([]);
  const [stepsTaken, setStepsTaken] = useState(0);

  const act = (change: Change, back: Change) => {
    changeWorkshop(id, change);
    steps.current.push(back);
    setStepsTaken(steps.current.length);
  };
  const revealed = copy.stage?.revealed ?? [];

  return {
    id,
    copy,
    workshop,
    first,
    votes,
    order,
    proposed,
    close,
    isOverviewRevealed: copy.stage?.overview === true,
    isRevealed: (practice) => revealed.includes(practice),
    revealOverview: () =>
      act(
        onStage((stage) => ({ ...stage, overview: true })),
        onStage((stage) => ({ ...stage, overview: false })),
      ),
    reveal: (practice) => {
      if (revealed.includes(practice)) return;
      act(
        onStage((stage) => ({ ...stage, shown: practice, revealed: [...stage.revealed, practice] })),
        hide(practice),
      );
    },
    acceptClose: () => {
      const accepted = close;
      const before = copy.decided;
      if (accepted.length > 0) {
        act(
          (now) => acceptVotes(now, accepted),
          (now) => accepted.reduce((undone, one) => decide(undone, one, before?.[one]), now),
        );
      }
      return accepted.length;
    },
    decide: (practice, decided) => {
      const before = copy.decided?.[practice];
      act(
        (now) => decide(now, practice, decided),
        (now) => decide(now, practice, before),
      );
    },
    vote: (practice, hands) => {
      const before = copy.hands?.[practice];
      act(
        (now) => setHands(now, practice, hands),
        (now) => setHands(now, practice, before),
      );
    },
    setMinutes: (minutes) =>
      changeWorkshop(
        id,
        onStage((stage) => ({ ...stage, minutes })),
      ),
    canUndo: stepsTaken > 0,
    undo: () => {
      const back = steps.current.pop();
      setStepsTaken(steps.current.length);
      if (back) changeWorkshop(id, back);
      return back !== undefined;
    },
  };
}
