import type { PracticeId } from '../../domain/model/model.ts';
import { acceptVotes, closeToAccept, decide } from '../../domain/workshop/discussion.ts';
import { keyedNotes, putUnder } from '../../domain/workshop/notes-by-theme.ts';
import { setTally } from '../../domain/workshop/room.ts';
import { roomOf } from '../../domain/workshop/tally.ts';
import { undecide } from '../../domain/workshop/undecide.ts';
import type { CopyChange, Stage } from '../../domain/workshop/working-copy.ts';
import type { Decided, Tally } from '../../domain/workshop/workshop.ts';
import { TEXT_LIMITS } from '../../share/format/limits.ts';
import { changeWorkshop, copyOf } from '../../stores/workshops.ts';
import { type History, historyOf } from './history.ts';
import { isRevealed } from './room.ts';

/** What the facilitator may do in the room. Every step but the minutes can be taken back. */
export interface RoomActs extends Omit<History, 'act'> {
  revealOverview(): void;
  /** Reveals the votes on a practice; nothing happens where they are. */
  reveal(practice: PracticeId): void;
  /** Decides these practices, on which the room is close, at the level it holds. Returns how many. */
  acceptClose(accepted: readonly PracticeId[]): number;
  decide(practice: PracticeId, decided: Decided): void;
  /** Keeps why, as it is typed: all of it is one step. */
  explain(practice: PracticeId, reason: string): void;
  /** Keeps the hands counted in the room; undefined takes them away. */
  count(practice: PracticeId, tally: Tally | undefined): void;
  /** Puts the notes of these replies under a theme, or under none. */
  group(practice: PracticeId, keys: readonly string[], theme: string | undefined): void;
  /** Plans the discussion to take this long. */
  setMinutes(minutes: number): void;
}

function onStage(change: (stage: Stage) => Stage): CopyChange {
  return (copy) => ({ ...copy, stage: change(copy.stage ?? { revealed: [] }) });
}

const showOverview = (overview: boolean) => onStage((stage) => ({ ...stage, overview }));

const show = (practice: PracticeId) =>
  onStage((stage) => ({ ...stage, shown: practice, revealed: [...stage.revealed, practice] }));

const hide = (practice: PracticeId) =>
  onStage((stage) => ({ ...stage, revealed: stage.revealed.filter((id) => id !== practice) }));

/** Leads the room of a workshop that is kept here, from now on. */
export function leadRoom(workshop: string): RoomActs {
  const { $canUndo, act, undo } = historyOf(workshop);
  return {
    $canUndo,
    undo,
    revealOverview: () => act(showOverview(true), showOverview(false)),
    reveal: (practice) => {
      const copy = copyOf(workshop);
      if (copy && !isRevealed(copy, practice)) act(show(practice), hide(practice));
    },
    acceptClose: (accepted) => {
      const before = copyOf(workshop);
      const close = before ? closeToAccept(before).filter((one) => accepted.includes(one)) : [];
      if (close.length === 0) return 0;
      const after = before && acceptVotes(before, close);
      const change = (one: PracticeId) => ({
        was: before?.decided?.[one] ?? {},
        brought: after?.decided?.[one] ?? {},
      });
      act(
        (copy) => acceptVotes(copy, close),
        (copy) => close.reduce((undone, one) => undecide(undone, one, change(one)), copy),
      );
      return close.length;
    },
    decide: (practice, decided) => {
      const before = copyOf(workshop);
      const after = before && decide(before, practice, decided);
      const [was = {}, brought = {}] = [before, after].map((copy) => copy?.decided?.[practice]);
      act(
        (copy) => decide(copy, practice, decided),
        (copy) => undecide(copy, practice, { was, brought }),
      );
    },
    explain: (practice, reason) => {
      const before = copyOf(workshop)?.decided?.[practice];
      if (reason === (before?.reason ?? '')) return;
      act(
        (copy) => decide(copy, practice, { ...copy.decided?.[practice], reason }),
        (copy) => decide(copy, practice, { ...copy.decided?.[practice], reason: before?.reason }),
        `reason ${practice}`,
      );
    },
    count: (practice, tally) => {
      const before = copyOf(workshop);
      const former = before && roomOf(before)?.[practice];
      act(
        (copy) => setTally(copy, practice, tally),
        (copy) => setTally(copy, practice, former),
      );
    },
    group: (practice, keys, theme) => {
      const copy = copyOf(workshop);
      const before = copy ? keyedNotes(copy, practice).filter(({ key }) => keys.includes(key)) : [];
      const name = theme?.trim().slice(0, TEXT_LIMITS.title);
      act(
        (copy) => putUnder(copy, practice, keys, name),
        (copy) => before.reduce((undone, { key, theme }) => putUnder(undone, practice, [key], theme), copy),
      );
    },
    setMinutes: (minutes) =>
      changeWorkshop(
        workshop,
        onStage((stage) => ({ ...stage, minutes })),
      ),
  };
}
