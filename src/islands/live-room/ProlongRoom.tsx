import { useState } from 'react';
import { liveRoomOf } from '../../flows/live-room/led-here.ts';
import { OpeningKeyForm } from './OpeningKeyForm.tsx';
import type { RoomWords } from './room-words.ts';

interface Props {
  readonly id: string;
  readonly t: RoomWords['t'];
}

/** Lets phones in for longer, by a new pass. */
export function ProlongRoom({ id, t: words }: Props) {
  const t = words.prepare;
  const [isUnfolded, setUnfolded] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setUnfolded(currentTarget.open)}>
      <summary>{t.prolong}</summary>
      <p>{t.prolongHint}</p>
      {isUnfolded && (
        <OpeningKeyForm
          t={words}
          act={t.prolongNow}
          done={t.prolonged}
          onGiven={(key, closes) => liveRoomOf(id).prolong(key, closes)}
        />
      )}
    </details>
  );
}
