import { useStore } from '@nanostores/react';
import { useEffect, useId, useState } from 'react';
import type { PracticeId } from '../../domain/model/practice.ts';
import type { WorkingCopy } from '../../domain/workshop/working-copy.ts';
import { liveRoomOf } from '../../flows/live-room/led-here.ts';
import { endOf, saidOf } from '../../flows/live-room/wall.ts';
import { PLANS } from '../../flows/preparing/plan.ts';
import { discussionClock } from '../../flows/revealing/clock.ts';
import { isRevealed } from '../../flows/revealing/room.ts';
import { $timer } from '../../stores/timer.ts';
import type { RoomWords } from './room-words.ts';

interface Props {
  readonly id: string;
  readonly copy: WorkingCopy;
  readonly shown: PracticeId | null;
  readonly isAskedAgain: boolean;
  readonly t: RoomWords['t'];
}

/** Tells the phones that follow what the wall shows, unless the facilitator would rather not. */
export function TellPhones({ id, copy, shown, isAskedAgain, t }: Props) {
  const field = useId();
  const room = liveRoomOf(id);
  const { line } = useStore(room.$leading);
  const [isTold, setTold] = useState(true);
  const [{ $begun }] = useState(() => discussionClock(id));
  const ends = endOf(useStore($timer), useStore($begun), copy.stage?.minutes ?? PLANS[90].discuss);
  const isOpen = shown !== null && isRevealed(copy, shown);
  useEffect(() => {
    if (line !== 'on') return;
    let isWanted = true;
    const wall = isTold
      ? { shown, isAskedAgain, ends }
      : { shown: null, isAskedAgain: false, ends: undefined };
    saidOf(copy, wall).then(
      (said) => isWanted && room.say(said),
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [line, isTold, shown, isOpen, isAskedAgain, ends, copy.replies.length]);
  return (
    <>
      <label className="choice">
        <input
          type="checkbox"
          checked={isTold}
          aria-describedby={`${field}-hint`}
          onChange={({ currentTarget }) => setTold(currentTarget.checked)}
        />
        {t.reveal.tell}
      </label>
      <p className="hint" id={`${field}-hint`}>
        {t.reveal.hint}
      </p>
      <p role="status">{isTold && isAskedAgain && t.reveal.asked}</p>
    </>
  );
}
